using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>How many are not matched for one reason in one province.</summary>
/// <param name="Side">Workers or openings.</param>
/// <param name="Code">The most telling reason.</param>
/// <param name="Province">Code of the province; null where none is known.</param>
/// <param name="Count">People; of openings, empty places.</param>
public sealed record UnmatchedCount(MatchingSide Side, MatchReasonCode Code, string? Province, long Count);
