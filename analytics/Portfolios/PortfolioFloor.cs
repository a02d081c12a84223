using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Portfolios;

/// <summary>So many sites, or more, must be chosen from one group.</summary>
/// <param name="Group">The group in words, such as a province's name.</param>
/// <param name="Members">Positions of its sites in the problem's list, each once.</param>
/// <param name="AtLeast">The fewest to be chosen, 0 or more.</param>
public sealed record PortfolioFloor(LocalizedText Group, ImmutableArray<int> Members, int AtLeast);
