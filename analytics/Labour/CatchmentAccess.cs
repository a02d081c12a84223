using System.Collections.Immutable;

namespace Sedz.Analytics.Labour;

/// <summary>What people can reach, less what others take of it.</summary>
/// <param name="Accessibility">Supply for each head at each origin, in the order given; 0 where nothing is in reach.</param>
/// <param name="Ratios">
/// Supply of each destination over the weighted people who can reach it; null where there are none, so that the supply serves nobody.
/// </param>
public sealed record CatchmentAccess(ImmutableArray<double> Accessibility, ImmutableArray<double?> Ratios);
