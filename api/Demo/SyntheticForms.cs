using Sedz.Schema.Development;
using Sedz.Schema.Sites;

namespace Sedz.Api.Demo;

/// <summary>Made-up choices of forms of development, and entries of the Policy Sandbox. Every one says that it is synthetic.</summary>
/// <param name="random">The seeded source; the same seed makes the same choices.</param>
internal sealed class SyntheticForms(Random random)
{
    /// <summary>Choices are made up for so many sites.</summary>
    private const int MostSites = 2_000;

    private const string Words = "ข้อมูลสมมติ · synthetic";

    private static readonly DateOnly ChosenOn = new(2021, 11, 30);

    private static readonly DevelopmentForm[] Forms =
    [
        DevelopmentForm.NewTheory, DevelopmentForm.Bowon, DevelopmentForm.BcgBio, DevelopmentForm.BcgCircular, DevelopmentForm.BcgGreen,
        DevelopmentForm.PolicySandbox,
    ];

    /// <summary>The choices of a site, none for one in three; no form twice.</summary>
    public IReadOnlyList<FormChoice> Of(Site site)
    {
        if (site.Id > MostSites || random.NextDouble() < 0.33) return [];
        var first = random.Next(Forms.Length);
        return
        [
            .. Enumerable.Range(first, random.Next(1, 3)).Select(form => new FormChoice
            {
                SiteId = site.Id,
                Form = Forms[form % Forms.Length],
                ChosenOn = ChosenOn,
                Reason = Words,
                Synthetic = true,
                CreatedAt = SyntheticCountry.MadeAt,
                RecordedBy = "demo",
            }),
        ];
    }

    /// <summary>What the Policy Sandbox of a choice tries.</summary>
    public static IEnumerable<SandboxEntry> SandboxOf(FormChoice choice)
    {
        if (choice.Form != DevelopmentForm.PolicySandbox) yield break;
        yield return new()
        {
            SiteId = choice.SiteId,
            Rule = Words,
            Instead = Words,
            Agency = Words,
            AgencyAgrees = Answer.Pending,
            Synthetic = true,
            CreatedAt = choice.CreatedAt,
            UpdatedAt = choice.CreatedAt,
            Version = 1,
        };
    }
}
