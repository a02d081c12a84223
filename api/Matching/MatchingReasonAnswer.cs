using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How many took no part in a run, or were not matched by it, for one reason.</summary>
/// <param name="Side">Workers, or openings.</param>
/// <param name="TookPart">Whether they took part.</param>
/// <param name="Reason">Why.</param>
/// <param name="Text">The reason in words, with what would help.</param>
/// <param name="Count">People; of openings, places.</param>
public sealed record MatchingReasonAnswer(MatchingSide Side, bool TookPart, MatchReasonCode Reason, LocalizedText Text, int Count);
