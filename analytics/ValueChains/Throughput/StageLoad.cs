namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>How far a stage's capacity is used.</summary>
/// <param name="Stage">A stage whose capacity is stated.</param>
/// <param name="Handled">
/// What it handled over the period of the flows, in kilograms: what came in, or of a stage that grows or begins a chain what left.
/// </param>
/// <param name="Capacity">What it could have handled in that period, in kilograms.</param>
/// <param name="Utilisation">Handled ÷ capacity; above 1 where the records exceed what is stated as possible.</param>
/// <param name="BusiestMonth">The same for the month in which it handled most; a flow is spread evenly over its days.</param>
public sealed record StageLoad(
    StageFacts Stage, ChainFigure Handled, ChainFigure Capacity, ChainFigure Utilisation, ChainFigure BusiestMonth);
