using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema;

namespace Sedz.Api.Imports;

/// <summary>Gathers what the cells of one row say against it, so that every wrong cell is told and not only the first.</summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
internal sealed class RowReading<TColumn>(SheetRow row, ColumnMap<TColumn> columns, HeadingTable<TColumn> headings)
    where TColumn : struct, Enum
{
    private readonly List<(string? Field, string Code)> warnings = [];
    private readonly List<RowError> errors = [];

    /// <summary>Codes of warnings, each once, in the order of <see cref="RowFields.Order"/>; those of no field come last.</summary>
    public IReadOnlyList<string> Warnings => [.. warnings.OrderBy(w => Rank(w.Field)).Select(w => w.Code).Distinct()];

    /// <summary>What refuses the row, in the order of <see cref="RowFields.Order"/>.</summary>
    public IReadOnlyList<RowError> Errors => [.. errors.OrderBy(e => Rank(e.Field))];

    /// <summary>Whether anything refuses the row.</summary>
    public bool IsRefused => errors.Count > 0;

    /// <summary>The cell of a column as it stands.</summary>
    public string? Cell(TColumn column) => columns.Cell(row, column);

    /// <summary>Whether the sheet has a column.</summary>
    public bool Has(TColumn column) => columns.Has(column);

    /// <summary>Takes what a cell was read as: keeps its warnings, or its error.</summary>
    /// <returns>Whether there is a value.</returns>
    public bool Take<T>(TColumn column, string field, CellReading<T> reading, out T value)
        where T : notnull
    {
        if (reading.Error is { } error) Refuse(column, field, error.Code, error.Sentence);
        foreach (var warning in reading.Warnings) Warn(field, warning);
        return reading.TryGetValue(out value!);
    }

    /// <summary>As <see cref="Take"/>, for a cell that the row cannot do without.</summary>
    public bool TakeRequired<T>(TColumn column, string field, CellReading<T> reading, out T value)
        where T : notnull
    {
        if (reading.IsMissing)
        {
            Refuse(column, field, CellWarnings.Missing, new("ต้องมีข้อมูลในช่องนี้ โปรดเติม", "the row cannot do without it: fill it in"));
        }

        return Take(column, field, reading, out value);
    }

    /// <summary>Takes an answer that refuses nothing: what cannot be read is not known, with a warning.</summary>
    public T? TakeAnswer<T>(CellReading<T> reading)
        where T : struct
    {
        if (reading.Error is not null) Warn(null, RowWarnings.UnreadableAnswer);
        foreach (var warning in reading.Warnings) Warn(null, warning);
        return reading.TryGetValue(out var value) ? value : null;
    }

    /// <summary>Free text with personal data masked, else letter by letter as it was sent; nothing when the cell is missing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="person">Name of a person that is known to the row and is masked wherever it stands.</param>
    public string? Text(TColumn column, string? person = null) =>
        Take(column, RowFields.Name, Masked(column, person), out var text) ? text : null;

    /// <summary>As <see cref="Text"/>, for a cell that the row cannot do without.</summary>
    public string? RequiredText(TColumn column, string? person = null) =>
        TakeRequired(column, RowFields.Name, Masked(column, person), out var text) ? text : null;

    /// <summary>Adds a warning.</summary>
    /// <param name="field">What it is about; nothing for what is no field of the contract.</param>
    /// <param name="code">Its code.</param>
    public void Warn(string? field, string code) => warnings.Add((field, code));

    /// <summary>Refuses the row for a cell.</summary>
    public void Refuse(TColumn column, string field, string code, LocalizedText rule)
    {
        var heading = headings.Of(column);
        var quote = CellQuote.Of(Cell(column));
        var (th, en) = quote.Length == 0 ? (heading.Th, heading.En) : ($"{heading.Th} “{quote}”", $"{heading.En} “{quote}”");
        errors.Add(new RowError(field, code, $"คอลัมน์{th}: {rule.Th}", $"{en}: {rule.En}"));
    }

    private CellReading<string> Masked(TColumn column, string? person)
    {
        var cell = person is null ? Cell(column) : PersonName.Mask(Cell(column), person);
        var masked = PersonalDataMask.Read(cell);
        return masked.HasValue && masked.Warnings.Count == 0 ? masked.Select(_ => cell!.Trim()) : masked;
    }

    private static int Rank(string? field)
    {
        for (var i = 0; i < RowFields.Order.Count; i++)
        {
            if (RowFields.Order[i] == field) return i;
        }

        return RowFields.Order.Count;
    }
}
