using System.Collections.Immutable;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.ValueChains;

/// <summary>How much of the value that a chain makes stays near.</summary>
/// <param name="Level">How near: within the sub-district, the district or the province.</param>
/// <param name="Codes">Codes of the places counted as near, rising; empty while they are not known.</param>
/// <param name="Share">The part of the value made there, 0..1.</param>
public sealed record LocalShare(PlaceLevel Level, ImmutableArray<string> Codes, ChainFigure Share);
