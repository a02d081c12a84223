using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema;

namespace Sedz.Api.Imports;

/// <summary>Gathers what the cells of one row say against it, so that every wrong cell is told and not only the first.</summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
internal sealed class RowReading<TColumn>(SheetRow row, ColumnMap<TColumn> columns, HeadingTable<TColumn> headings)
    where TColumn : struct, Enum
{
    private readonly List<RowWarning> warnings = [.. ErrorCells(row, columns, headings)];
    private readonly List<RowError> errors = [];

    /// <summary>Codes of warnings, each once, in the order of <see cref="RowFields.Order"/>; those of no field come last.</summary>
    public IReadOnlyList<string> Warnings => [.. WarningDetails.Select(w => w.Code).Distinct()];

    /// <summary>The warnings with the cells that they are about, in the same order.</summary>
    public IReadOnlyList<RowWarning> WarningDetails => [.. warnings.OrderBy(w => Rank(w.Field)).Distinct()];

    /// <summary>What refuses the row, in the order of <see cref="RowFields.Order"/>.</summary>
    public IReadOnlyList<RowError> Errors => [.. errors.OrderBy(e => Rank(e.Field))];

    /// <summary>Whether anything refuses the row.</summary>
    public bool IsRefused => errors.Count > 0;

    /// <summary>The cell of a column as it stands.</summary>
    public string? Cell(TColumn column) => columns.Cell(row, column);

    /// <summary>Takes what a cell was read as: keeps its warnings, or its error.</summary>
    /// <returns>Whether there is a value.</returns>
    public bool Take<T>(TColumn column, CellReading<T> reading, out T value)
        where T : notnull => TakeAs(headings.Of(column).Field, column, reading, out value);

    /// <summary>As <see cref="Take"/>, for a cell that the row cannot do without.</summary>
    public bool TakeRequired<T>(TColumn column, CellReading<T> reading, out T value)
        where T : notnull
    {
        RefuseIfMissing(column, headings.Of(column).Field, reading);
        return Take(column, reading, out value);
    }

    /// <summary>Takes an answer that refuses nothing: what cannot be read is not known, with a warning.</summary>
    public T? TakeAnswer<T>(TColumn column, CellReading<T> reading)
        where T : struct
    {
        if (reading.Error is { } error) Warn(column, null, RowWarnings.UnreadableAnswer, RowWarnings.Unreadable(error));
        foreach (var warning in reading.Warnings) Warn(column, null, warning, RowWarnings.Sentence(warning));
        return reading.TryGetValue(out var value) ? value : null;
    }

    /// <summary>Free text with personal data masked, else letter by letter as it was sent; nothing when the cell is missing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="person">Name of a person that is known to the row and is masked wherever it stands.</param>
    public string? Text(TColumn column, string? person = null) =>
        TakeAs(RowFields.Name, column, Masked(column, person), out var text) ? text : null;

    /// <summary>As <see cref="Text"/>, for a cell that the row cannot do without.</summary>
    public string? RequiredText(TColumn column, string? person = null)
    {
        RefuseIfMissing(column, RowFields.Name, Masked(column, person));
        return Text(column, person);
    }

    /// <summary>Adds a warning about a cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="code">One of the codes of <see cref="RowWarnings"/> or <see cref="CellWarnings"/>.</param>
    public void Warn(TColumn column, string code) => Warn(column, code, RowWarnings.Sentence(code));

    /// <summary>Adds a warning about a cell that a rule words, of what the row is about.</summary>
    /// <param name="column">The column.</param>
    /// <param name="code">Short name of the rule.</param>
    /// <param name="rule">What was found, and the remedy.</param>
    public void Warn(TColumn column, string code, LocalizedText rule) => Warn(column, headings.Of(column).Field, code, rule);

    /// <summary>Refuses the row for a cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="field">What it is about, where that is not what the column's cells are about by themselves.</param>
    /// <param name="code">Short name of the rule.</param>
    /// <param name="rule">The rule and the remedy.</param>
    public void Refuse(TColumn column, string? field, string code, LocalizedText rule)
    {
        var told = Told(headings.Of(column), Cell(column), rule);
        errors.Add(new RowError(field ?? RowFields.Name, code, told.Th, told.En));
    }

    private bool TakeAs<T>(string? field, TColumn column, CellReading<T> reading, out T value)
        where T : notnull
    {
        if (reading.Error is { } error) Refuse(column, field, error.Code, error.Sentence);
        foreach (var warning in reading.Warnings) Warn(column, field, warning, RowWarnings.Sentence(warning));
        return reading.TryGetValue(out value!);
    }

    private void RefuseIfMissing<T>(TColumn column, string? field, CellReading<T> reading)
        where T : notnull
    {
        if (!reading.IsMissing) return;
        if (SpreadsheetError.Marks(Cell(column)))
            Refuse(column, field, RowWarnings.ErrorCell, RowWarnings.Sentence(RowWarnings.ErrorCell));
        else
            Refuse(column, field, CellWarnings.Missing, new("ต้องมีข้อมูลในช่องนี้ โปรดเติม", "the row cannot do without it: fill it in"));
    }

    private void Warn(TColumn column, string? field, string code, LocalizedText sentence) =>
        warnings.Add(Warning(headings.Of(column), field, code, Cell(column), sentence));

    /// <summary>
    /// Cells with a spreadsheet's error, which no reader takes for anything but blank; required ones refuse the row instead.
    /// </summary>
    private static IEnumerable<RowWarning> ErrorCells(SheetRow row, ColumnMap<TColumn> columns, HeadingTable<TColumn> headings) =>
        from heading in headings.Headings
        let cell = columns.Cell(row, heading.Column)
        where !heading.Required && SpreadsheetError.Marks(cell)
        select Warning(heading, heading.Field, RowWarnings.ErrorCell, cell, RowWarnings.Sentence(RowWarnings.ErrorCell));

    private static RowWarning Warning(Heading<TColumn> heading, string? field, string code, string? cell, LocalizedText sentence)
    {
        var told = Told(heading, cell, sentence);
        return new RowWarning(field, code, told.Th, told.En);
    }

    /// <summary>A sentence with the column before it, and the cell as far as it may be shown.</summary>
    private static LocalizedText Told(Heading<TColumn> heading, string? cell, LocalizedText sentence)
    {
        var quote = CellQuote.Of(cell);
        var (th, en) = quote.Length == 0 ? (heading.Th, heading.En) : ($"{heading.Th} “{quote}”", $"{heading.En} “{quote}”");
        return new($"คอลัมน์{th}: {sentence.Th}", $"{en}: {sentence.En}");
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
