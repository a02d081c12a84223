using Sedz.Analytics.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>How far the stated capacity of a stage is used.</summary>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Handled">What it handled over the period of the flows, in kg.</param>
/// <param name="Capacity">What it could have handled, in kg.</param>
/// <param name="Utilisation">Handled ÷ capacity.</param>
/// <param name="BusiestMonth">The same for the month in which it handled most.</param>
public sealed record LoadMetrics(
    string Stage, ChainFigure Handled, ChainFigure Capacity, ChainFigure Utilisation, ChainFigure BusiestMonth);
