using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Development.Water;

/// <summary>A year of a pond that repeats itself.</summary>
/// <param name="Year">What the pond meets, with where that is from.</param>
/// <param name="Months">The twelve months; empty when the balance cannot be worked out.</param>
/// <param name="Shortage">What the pond cannot give in the year, in m³; null when that is not known.</param>
/// <param name="ShortageAtLeast">
/// The same as if nothing evaporated: the shortage is this or more. Null when not even that is known.
/// </param>
/// <param name="Missing">Why there is no shortage; null when there is one.</param>
/// <param name="Supposed">What the balance supposes.</param>
public sealed record WaterBalance(
    WaterYear Year,
    ImmutableArray<WaterMonth> Months,
    decimal? Shortage,
    decimal? ShortageAtLeast,
    LocalizedText? Missing,
    ImmutableArray<LocalizedText> Supposed);
