namespace Sedz.Analytics.ValueChains;

/// <summary>The most that a stage can handle in a stretch of time, such as 50 tonnes in 1 day.</summary>
/// <param name="Quantity">How much, 0 or more.</param>
/// <param name="Unit">A unit of mass.</param>
/// <param name="Days">In how many days, 1 or more.</param>
public sealed record StageCapacity(decimal Quantity, string Unit, int Days);
