using Sedz.Schema;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Sites;

/// <summary>What the programme's rules say of a site.</summary>
/// <param name="Status">The judgement as a whole.</param>
/// <param name="Findings">The rules that are not met, by code.</param>
/// <param name="Notes">Advice on papers, term and budget day; it decides nothing.</param>
public sealed record SiteEligibility(EligibilityStatus Status, IReadOnlyList<SiteFinding> Findings, IReadOnlyList<LocalizedText> Notes)
{
    /// <summary>A verdict as clients see it.</summary>
    public static SiteEligibility Of(Verdict verdict) => new(verdict.Status, [.. verdict.Findings.Select(SiteFinding.Of)], verdict.Notes);
}
