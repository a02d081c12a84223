using Sedz.Analytics.Ranking;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Ranking;

/// <summary>A site as a ranking sees it: what the rules judge, and what the criteria weigh.</summary>
/// <param name="SiteId">Number of the site.</param>
/// <param name="ProvinceCode">Code of its province.</param>
/// <param name="Published">Whether the public may see it.</param>
/// <param name="Status">What the rules find.</param>
/// <param name="Facts">
/// What the rules look at. The papers, which only advise, are those of sites that are not eligible; of the others they are left out.
/// </param>
/// <param name="SitesDeadline">Last day for the data of its round.</param>
/// <param name="Candidate">What the criteria weigh.</param>
public sealed record SiteStanding(
    int SiteId, string ProvinceCode, bool Published, EligibilityStatus Status, SiteFacts Facts, DateOnly SitesDeadline,
    RankingCandidate Candidate);
