using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sedz.Api.Commands;
using Sedz.Schema;
using Spectre.Console;

namespace Sedz.Api.Imports.Reports;

/// <summary>A report as text for people, or as one JSON object a line for programs.</summary>
internal static class ImportReportText
{
    public const string Table = "table";
    private const string Json = "json";

    /// <summary>Rows that a table names for each file; JSON names all that the report does.</summary>
    private const int RowsInTable = 20;


    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Thai, UnicodeRanges.GeneralPunctuation),
    };

    /// <summary>The formats that can be asked for.</summary>
    public static string[] Formats { get; } = [Table, Json];

    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter output, string format, ImportReport report)
    {
        if (format == Json)
        {
            WriteJson(output, report);
        }
        else
        {
            WriteTable(output, report);
        }
    }

    private static void WriteJson(TextWriter output, ImportReport report)
    {
        foreach (var file in report.Files)
        {
            WriteRows(output, file, file.Refused, "refused");
            WriteRows(output, file, file.Warnings, "accepted");
        }

        foreach (var file in report.Files)
        {
            Line(output, new
            {
                file = file.FileName,
                content = file.Content,
                rows = file.Rows,
                accepted = file.Accepted,
                written = file.Written,
                changed = file.Changed,
                unchanged = file.Unchanged,
                passed = file.Passed,
                refused = file.RefusedRows,
                warned = file.WarnedRows,
                notes = file.Notes,
            });
        }

        Line(output, new { dryRun = report.DryRun, wroteAnything = report.WroteAnything, notes = report.Notes });
    }

    private static void WriteRows(TextWriter output, FileReport file, IEnumerable<RowFinding> findings, string status)
    {
        foreach (var row in findings.GroupBy(finding => finding.Row))
        {
            var said = row
                .Select(f => new { field = f.Field, value = f.Value, code = f.Code, th = f.Sentence.Th, en = f.Sentence.En })
                .ToList();
            Line(output, status == "refused"
                ? new { file = file.FileName, row = row.Key, status, errors = said }
                : (object)new { file = file.FileName, row = row.Key, status, warnings = said });
        }
    }

    private static void Line(TextWriter output, object line) => output.WriteLine(JsonSerializer.Serialize(line, Readable));

    private static void WriteTable(TextWriter output, ImportReport report)
    {
        var console = TableConsole.On(output);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(
            "ไฟล์ · file", "ข้อมูล · content", "แถว · rows", "ใหม่ · new", "เปลี่ยน · changed", "เดิม · unchanged", "ข้าม · passed",
            "ไม่รับ · refused");
        foreach (var file in report.Files)
        {
            table.AddRow(
                Markup.Escape(file.FileName), file.Content, Text(file.Rows), Text(file.Written), Text(file.Changed), Text(file.Unchanged),
                Text(file.Passed), Text(file.RefusedRows));
        }

        console.Write(table);
        foreach (var file in report.Files)
        {
            WriteFindings(output, file, file.Refused, file.RefusedRows, new("ไม่รับ", "refused"));
            WriteFindings(output, file, file.Warnings, file.WarnedRows, new("คำเตือน", "warning"));
            WriteNotes(output, file.Notes);
        }

        WriteNotes(output, report.Notes);
        if (report.DryRun)
        {
            WriteNotes(output, [new("ทดลองอ่านเท่านั้น ไม่ได้เขียนข้อมูล", "Dry run: nothing was written.")]);
        }
        else if (!report.WroteAnything)
        {
            WriteNotes(output, [new("ไม่มีข้อมูลใหม่ ฐานข้อมูลไม่เปลี่ยน", "Nothing new: the database has not changed.")]);
        }
    }

    private static void WriteFindings(TextWriter output, FileReport file, IReadOnlyList<RowFinding> findings, int rows, LocalizedText kind)
    {
        foreach (var finding in findings.Take(RowsInTable))
        {
            output.WriteLine($"{file.FileName}:{finding.Row} {kind.Th} [{finding.Field}] {finding.Value} {finding.Sentence.Th}");
            output.WriteLine($"  {kind.En} {finding.Code}: {finding.Sentence.En}");
        }

        if (findings.Count > RowsInTable)
        {
            output.WriteLine($"  … {kind.Th}ทั้งหมด {Text(rows)} แถว · {kind.En}: {Text(rows)} rows in all");
        }
    }

    private static void WriteNotes(TextWriter output, IEnumerable<LocalizedText> notes)
    {
        foreach (var note in notes)
        {
            output.WriteLine($"· {note.Th}");
            output.WriteLine($"  {note.En}");
        }
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
