using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains.Circularity;

/// <summary>The indicator with its steps.</summary>
/// <param name="Indicator">0 to 1; or why there is none.</param>
/// <param name="Steps">The steps in order; empty where there is no indicator.</param>
public sealed record CircularityResult(ChainFigure Indicator, ImmutableArray<CircularityStep> Steps);
