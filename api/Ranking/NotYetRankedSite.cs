using Sedz.Schema;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Ranking;

/// <summary>A site that is not in the ranking: not eligible, or not yet known to be.</summary>
/// <param name="SiteId">Number of the site.</param>
/// <param name="Code">Code of the site.</param>
/// <param name="Status">What the rules find.</param>
/// <param name="Findings">The rules it does not meet: what is missing, what cures it, and who can.</param>
/// <param name="Notes">What is to be checked of the site; it decides nothing.</param>
/// <param name="RankIfCured">The place it would take in the ranking beside it, were every finding cured and nothing else changed.</param>
/// <param name="Deadline">Last day for the data of its round (R3.1); the day ends in Asia/Bangkok.</param>
public sealed record NotYetRankedSite(
    int SiteId,
    string Code,
    EligibilityStatus Status,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<LocalizedText> Notes,
    int RankIfCured,
    DateOnly Deadline);
