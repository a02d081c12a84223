namespace Sedz.Analytics.ValueChains.Units;

/// <summary>What one unit of a material weighs, as somebody states it: the only way from pieces, metres or litres to kilograms.</summary>
/// <param name="Unit">The unit, as in <see cref="MeasureUnits"/>.</param>
/// <param name="Kilograms">What one of it weighs, over 0.</param>
public sealed record StatedWeight(string Unit, decimal Kilograms);
