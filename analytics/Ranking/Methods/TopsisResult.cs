using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Methods;

/// <summary>How close alternatives are to the ideal.</summary>
/// <param name="Closeness">0 at the worst of everything to 1 at the best of everything, in the order given.</param>
/// <param name="Ranks">The places, from 1, the closest first. Alternatives within 1e-9 of the first of a place share it (1, 1, 3).</param>
/// <param name="Silent">The criteria, from 1, that tell no two alternatives apart, and so change nothing.</param>
public sealed record TopsisResult(ImmutableArray<double> Closeness, ImmutableArray<int> Ranks, ImmutableArray<int> Silent);
