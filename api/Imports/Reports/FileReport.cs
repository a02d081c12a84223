using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Reports;

/// <summary>What became of one file of places or hazards.</summary>
public sealed class FileReport
{
    /// <summary>Refused rows, and rows with a warning, that are named one by one; of the others only the number is kept.</summary>
    public const int MostNamed = 1_000;

    private readonly List<RowFinding> refused = [];
    private readonly List<RowFinding> warnings = [];
    private readonly List<LocalizedText> notes = [];

    internal FileReport(string fileName, string content) => (FileName, Content) = (fileName, content);

    /// <summary>Name of the file.</summary>
    public string FileName { get; }

    /// <summary>What the file was recognised as, such as <c>districts</c> or <c>gdis</c>.</summary>
    public string Content { get; }

    /// <summary>Number of rows read.</summary>
    public int Rows => Accepted + RefusedRows + Passed;

    /// <summary>Rows that can be used, whether or not they brought something new.</summary>
    public int Accepted => Written + Changed + Unchanged;

    /// <summary>Rows that were not there before.</summary>
    public int Written { get; private set; }

    /// <summary>Rows that took the place of what was there.</summary>
    public int Changed { get; private set; }

    /// <summary>Rows that were there already, came twice in the file, or say less than what is there.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Rows of other countries, which are passed over.</summary>
    public int Passed { get; private set; }

    /// <summary>Rows that break a rule: nothing of them is written.</summary>
    public int RefusedRows { get; private set; }

    /// <summary>Rows with a warning.</summary>
    public int WarnedRows { get; private set; }

    /// <summary>What is wrong with the refused rows, every fault of a row by itself; the first <see cref="MostNamed"/> rows.</summary>
    public IReadOnlyList<RowFinding> Refused => refused;

    /// <summary>What to look at in the accepted rows; the first <see cref="MostNamed"/>.</summary>
    public IReadOnlyList<RowFinding> Warnings => warnings;

    /// <summary>What to know of the file as a whole.</summary>
    public IReadOnlyList<LocalizedText> Notes => notes;

    /// <summary>The record of an import of the file that has ended.</summary>
    internal Import Record(ImportKind kind, SourceFile file, DateTime started, DateTime finished) => new()
    {
        Kind = kind,
        FileName = file.Name,
        ContentHash = file.ContentHash(),
        Encoding = file.Encoding,
        State = ImportState.Committed,
        RowCount = Rows,
        AcceptedCount = Accepted,
        RefusedCount = RefusedRows,
        DuplicateCount = Unchanged,
        WrittenCount = Written + Changed,
        StartedAt = started,
        FinishedAt = finished,
    };

    internal void CountWritten() => Written++;

    internal void CountChanged() => Changed++;

    internal void CountUnchanged() => Unchanged++;

    internal void Pass() => Passed++;

    internal void Refuse(params IReadOnlyCollection<RowFinding> findings)
    {
        if (RefusedRows++ < MostNamed)
        {
            refused.AddRange(findings);
        }
    }

    internal void Warn(RowFinding finding)
    {
        if (WarnedRows++ < MostNamed)
        {
            warnings.Add(finding);
        }
    }

    internal void Note(LocalizedText note) => notes.Add(note);
}
