namespace Sedz.Analytics.Spreadsheets;

/// <summary>A number with the unit that stands behind it.</summary>
/// <param name="Amount">The number, exact; under 0 where the cell says so, which is for the rules of what it is of to judge.</param>
/// <param name="Unit">The unit as it is written, in lower case; null when none stands in the cell.</param>
public sealed record MeasuredQuantity(decimal Amount, string? Unit);
