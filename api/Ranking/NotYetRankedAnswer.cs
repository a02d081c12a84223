namespace Sedz.Api.Ranking;

/// <summary>The sites that are not in the ranking: first those not yet known, then those not eligible, each by code.</summary>
/// <param name="Sites">The sites.</param>
public sealed record NotYetRankedAnswer(IReadOnlyList<NotYetRankedSite> Sites);
