namespace Sedz.Api.Imports;

/// <summary>What a person should look at in a cell that does not refuse its row.</summary>
/// <param name="Field">
/// What the cell is about, one of the names of the contract (see <see cref="RowFields"/>); nothing for an answer, which is no field of its
/// own.
/// </param>
/// <param name="Code">Short name of what was noticed, as in the row's <c>warnings</c>.</param>
/// <param name="Th">The column, the value as far as it may be shown, what was noticed and what to do, in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record RowWarning(string? Field, string Code, string Th, string En);
