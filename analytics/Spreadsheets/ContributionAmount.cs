using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>A quantity that was promised or delivered.</summary>
/// <param name="Amount">The number, 0 or more, exact.</param>
/// <param name="Unit">Its unit; null when none was said.</param>
/// <param name="UnitText">The unit in its own words where the list of units does not name it; null otherwise.</param>
public sealed record ContributionAmount(decimal Amount, ContributionUnit? Unit, string? UnitText);
