using NetTopologySuite.Geometries;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>One row of a table or one feature of a layer: named cells and perhaps a shape.</summary>
public sealed class SourceRow
{
    private readonly IReadOnlyDictionary<string, string> cells;

    /// <summary>Makes a row.</summary>
    /// <param name="number">Its number, from 1; a heading is not counted.</param>
    /// <param name="cells">The cells that hold something, by column.</param>
    /// <param name="shape">The shape in WGS84 degrees as the file draws it, not yet checked; null without one.</param>
    internal SourceRow(int number, IReadOnlyDictionary<string, string> cells, Geometry? shape) =>
        (Number, this.cells, Shape) = (number, cells, shape);

    /// <summary>The row's number, from 1; a heading is not counted.</summary>
    public int Number { get; }

    /// <summary>The shape in WGS84 degrees as the file draws it, not yet checked; null without one, or where it cannot be read.</summary>
    public Geometry? Shape { get; }

    /// <summary>A cell in one spelling of digits, spaces and dashes, trimmed; null when it is blank or the column is not there.</summary>
    /// <param name="column">The column's name; letter case does not matter. Null stands for a column that the file does not have.</param>
    public string? this[string? column] => column is not null && cells.TryGetValue(column, out var cell) ? cell : null;
}
