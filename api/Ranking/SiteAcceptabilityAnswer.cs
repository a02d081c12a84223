using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>
/// How firm the place of a site is, when the weights and all that is in doubt move as far as is not known better (SMAA-2).
/// </summary>
/// <param name="Found">What the draws say.</param>
/// <param name="Criteria">The criteria that central weights are of.</param>
public sealed record SiteAcceptabilityAnswer(SiteAcceptability Found, IReadOnlyList<Criterion> Criteria);
