namespace Sedz.Api.Imports;

/// <summary>Why one cell refuses its row.</summary>
/// <param name="Field">What the cell is about, one of the names of the contract: see <see cref="RowFields"/>.</param>
/// <param name="Code">Short name of the rule that the cell breaks.</param>
/// <param name="Th">The column, the value as far as it may be shown, the rule and the remedy, in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record RowError(string Field, string Code, string Th, string En);
