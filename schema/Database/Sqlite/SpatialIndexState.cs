namespace Sedz.Schema.Database.Sqlite;

/// <summary>What a check of one spatial index found.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The geometry column.</param>
/// <param name="Exists">Whether the R*Tree and its triggers are there as the model wants them. If not, the counts are of an absent
/// or unkept index: every row counts as wrong where there is no R*Tree.</param>
/// <param name="Rows">Rows with a geometry that is neither NULL nor empty.</param>
/// <param name="Wrong">Rows whose box in the index is missing or not that of the geometry: queries may miss them.</param>
/// <param name="Stray">Boxes in the index that belong to no row: queries are slower, not wrong.</param>
public sealed record SpatialIndexState(string Table, string Column, bool Exists, long Rows, long Wrong, long Stray)
{
    /// <summary>Whether index and table agree and will go on to agree.</summary>
    public bool IsWhole => Exists && Wrong == 0 && Stray == 0;
}
