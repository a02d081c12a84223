using Sedz.Schema.Activities;
using Sedz.Schema.Openings;

namespace Sedz.Api.Demo;

/// <summary>Made-up openings of made-up sites. Every one says that it is synthetic, in its title and in its record.</summary>
/// <param name="random">The seeded source; the same seed makes the same openings.</param>
/// <param name="openedAt">The time they are given (UTC).</param>
internal sealed class SyntheticOpenings(Random random, DateTime openedAt)
{
    private const int MostOfASite = 3;

    private static readonly (string? Occupation, string? Skill, ProgrammeActivity Activity)[] Kinds =
    [
        ("6130", "integrated_farming", ProgrammeActivity.CreateJobs), ("8160", "food_processing", ProgrammeActivity.ExtendProducts),
        ("7", "irrigation", ProgrammeActivity.DevelopAreas), ("9", null, ProgrammeActivity.DevelopAreas),
        ("5", "hospitality", ProgrammeActivity.CreateJobs), ("7411", "electrical", ProgrammeActivity.DevelopAreas),
        ("8322", "driving", ProgrammeActivity.CreateJobs), ("7531", "sewing", ProgrammeActivity.ExtendProducts),
        (null, null, ProgrammeActivity.Volunteer), (null, "ecommerce", ProgrammeActivity.IncubatePeople),
    ];

    private int last;

    /// <summary>The openings of a site, none for one in five; no two ask for the same occupation.</summary>
    public IReadOnlyList<Opening> Of(int siteId)
    {
        var count = random.NextDouble() < 0.2 ? 0 : random.Next(1, MostOfASite + 1);
        var first = random.Next(Kinds.Length);
        return [.. Enumerable.Range(first, count).Select(i => Make(siteId, Kinds[i % Kinds.Length]))];
    }

    private Opening Make(int siteId, (string? Occupation, string? Skill, ProgrammeActivity Activity) kind)
    {
        var opening = new Opening
        {
            Id = ++last,
            SiteId = siteId,
            OccupationCode = kind.Occupation,
            Title = "ตำแหน่งงานสมมติ · synthetic opening",
            Headcount = random.Next(1, 21),
            StartsOn = new(2022, 3, 1),
            EndsOn = kind.Activity == ProgrammeActivity.DevelopAreas ? new(2022, 9, 30) : null,
            Wage = random.NextDouble() < 0.2 ? null : 500 * random.Next(16, 40),
            Activity = kind.Activity,
            Synthetic = true,
            OpenedAt = openedAt,
            Version = 1,
        };
        if (kind.Skill is { } skill) opening.Skills.Add(new() { OpeningId = opening.Id, SkillCode = skill, Required = random.NextDouble() < 0.6 });
        return opening;
    }
}
