using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>One reason why a worker or an opening is not matched.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Count">How many openings, or workers, it is about.</param>
/// <param name="CostToChange">
/// For <see cref="MatchReasonCode.AllPlacesFull"/>: by how much the cost of the nearest miss would have to be lower for the worker to
/// take a place there, in units of cost; within ε of the auction. Null for the other reasons, and without prices.
/// </param>
/// <param name="Opening">The opening that the cost is about; null without one.</param>
/// <param name="Text">The reason in words.</param>
public sealed record MatchReason(MatchReasonCode Code, int Count, double? CostToChange, int? Opening, LocalizedText Text);
