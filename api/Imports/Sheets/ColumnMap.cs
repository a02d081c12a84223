using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Where each column stands in one sheet.</summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
public sealed class ColumnMap<TColumn>
    where TColumn : struct, Enum
{
    private readonly Dictionary<TColumn, int> positions = [];

    /// <summary>Reads a heading row.</summary>
    /// <exception cref="ImportRefusedException">A required column is missing, or two columns mean the same.</exception>
    public ColumnMap(IReadOnlyList<string> header, HeadingTable<TColumn> table)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(table);
        var unknown = new List<string>();
        for (var i = 0; i < header.Count; i++)
        {
            if (table.Find(header[i]) is { } column)
            {
                if (!positions.TryAdd(column, i))
                    throw new ImportRefusedException(SheetProblems.SameMeaning(header[positions[column]].Trim(), header[i].Trim()));
            }
            else if (!string.IsNullOrWhiteSpace(header[i]))
            {
                unknown.Add(header[i].Trim());
            }
        }

        if (table.MissingFrom(header) is { Count: > 0 } missing) throw new ImportRefusedException(SheetProblems.MissingColumns(missing));
        (Header, Unknown) = (header, unknown);
    }

    /// <summary>The heading row as it stands in the sheet.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Headings that mean no known column. Their cells are kept in the encrypted row and read by nobody.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Whether the sheet has the column.</summary>
    public bool Has(TColumn column) => positions.ContainsKey(column);

    /// <summary>Whether another heading row has the same columns in the same places; blank cells at its end make no difference.</summary>
    internal bool HasSameHeader(IReadOnlyList<string> other)
    {
        static IEnumerable<string> Plain(IEnumerable<string> header) =>
            header.Select(h => CellText.Normalize(h)).Reverse().SkipWhile(h => h.Length == 0);
        return Plain(Header).SequenceEqual(Plain(other), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The cell of a column; nothing when the sheet has no such column or the row is too short.</summary>
    public string? Cell(SheetRow row, TColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return positions.TryGetValue(column, out var i) && i < row.Cells.Count ? row.Cells[i] : null;
    }
}
