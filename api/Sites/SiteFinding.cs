using Sedz.Schema;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Sites;

/// <summary>A rule that a site does not meet, or not yet.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="State">Failed, or unknown for a blank or pending answer.</param>
/// <param name="Th">What was found, in Thai.</param>
/// <param name="En">What was found, in English.</param>
/// <param name="RemedyTh">What would cure it, in Thai.</param>
/// <param name="RemedyEn">What would cure it, in English.</param>
/// <param name="CuredBy">Who can cure it.</param>
/// <param name="MissingPaper">The paper that would show the rule to be met.</param>
/// <param name="IssuedBy">
/// The office that issues that paper, as far as the type of land and the papers named tell; to be confirmed there.
/// </param>
public sealed record SiteFinding(
    string Code,
    FindingState State,
    string Th,
    string En,
    string RemedyTh,
    string RemedyEn,
    LocalizedText CuredBy,
    LocalizedText MissingPaper,
    LocalizedText IssuedBy)
{
    /// <summary>A finding as clients see it.</summary>
    public static SiteFinding Of(Finding finding) => new(
        finding.Code, finding.State, finding.Sentence.Th, finding.Sentence.En, finding.Remedy.Th, finding.Remedy.En, finding.CuredBy,
        finding.Missing.Name, finding.Missing.Office);
}
