namespace Sedz.Api.Ranking;

/// <summary>How the ranking of a province, under equal weights, stands, and what has changed since the event before.</summary>
/// <param name="ProvinceCode">The province.</param>
/// <param name="Ranked">Sites in the ranking that the caller may see.</param>
/// <param name="NotYetRanked">Sites that the caller may see and that are not in it.</param>
/// <param name="Entered">Sites that came into the ranking.</param>
/// <param name="Left">Sites that went out of it.</param>
/// <param name="Moved">Sites in another place than before.</param>
/// <param name="Rescored">Sites with another score than before.</param>
public sealed record RankingChange(
    string ProvinceCode, int Ranked, int NotYetRanked, int Entered, int Left, int Moved, int Rescored);
