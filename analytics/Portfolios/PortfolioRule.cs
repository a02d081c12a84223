using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Portfolios;

/// <summary>A rule of fairness or coverage: one floor, or many, such as one for each province group.</summary>
/// <param name="Key">A stable name, unique in a problem, such as <c>atLeastPerCluster</c>.</param>
/// <param name="Text">What the rule asks.</param>
/// <param name="Floors">Its floors.</param>
/// <param name="AtLeastFloors">How many of the floors must hold, whichever; null when all must.</param>
public sealed record PortfolioRule(string Key, LocalizedText Text, ImmutableArray<PortfolioFloor> Floors, int? AtLeastFloors = null);
