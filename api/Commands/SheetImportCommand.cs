using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Schema.Imports;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>A command that imports a sheet and shows a verdict on every row.</summary>
/// <typeparam name="TImporter">Imports such sheets.</typeparam>
/// <typeparam name="TColumn">The columns of such a sheet.</typeparam>
/// <typeparam name="TVerdict">What a row comes to.</typeparam>
/// <param name="subject">The heading over what rows are about, in both languages.</param>
/// <param name="subjectOf">What a row is about; empty for a refused one.</param>
/// <param name="wordsOf">The verdict in words, in both languages.</param>
/// <param name="duplicates">Rows that the caller may choose to skip, to take as changes, or to fail on; null where there is no choice.</param>
internal sealed class SheetImportCommand<TImporter, TColumn, TVerdict>(
    string subject, Func<TVerdict, string> subjectOf, Func<TVerdict, string> wordsOf, string? duplicates = null)
    where TImporter : SheetImporter<TColumn, TVerdict>
    where TColumn : struct, Enum
    where TVerdict : class, ISheetVerdict
{
    /// <summary>Rows that are shown one by one; all of them stand in the import's record and in the JSON form.</summary>
    private const int RowsShown = 200;

    /// <summary>Makes the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="services">The importer.</param>
    public Command Create(string name, string description, IServiceProvider services)
    {
        var path = new Argument<FileInfo>("PATH") { Description = "CSV, XLSX or XLS" }.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge only; write nothing but the import's record" };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => ImportConsole.Table };
        format.AcceptOnlyFromAmong(ImportConsole.Table, ImportConsole.Json);
        var onDuplicate = duplicates is null ? null : OnDuplicateOption.For(duplicates);
        var command = new Command(name, description) { path, dryRun, format };
        if (onDuplicate is not null) command.Options.Add(onDuplicate);
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var importer = services.GetRequiredService<TImporter>();
            var file = parsed.GetRequiredValue(path);
            await using var stream = file.OpenRead();
            var repeated = onDuplicate is null ? OnDuplicate.Skip : parsed.GetValue(onDuplicate);
            var summary = await importer.ImportAsync(stream, file.Name, parsed.GetValue(dryRun), repeated, cancellationToken);
            var verdicts = importer.VerdictsAsync(summary.ImportId, cancellationToken);
            if (parsed.GetValue(format) == ImportConsole.Json)
            {
                await foreach (var verdict in verdicts) Console.Out.WriteLine(verdict.ToJson());
                foreach (var heading in summary.UnknownColumns) await Console.Error.WriteLineAsync(SiteImportTable.Unknown(heading));
            }
            else
            {
                await WriteTableAsync(summary, verdicts);
            }

            return summary.Refused > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
        }));
        return command;
    }

    private async Task WriteTableAsync(ImportSummary summary, IAsyncEnumerable<TVerdict> verdicts)
    {
        Console.Out.WriteLine(
            $"{summary.Rows} แถว รับ {summary.Accepted} ไม่รับ {summary.Refused} ซ้ำ {summary.Duplicates} เขียน {summary.Written}"
            + $" · {summary.Rows} rows, {summary.Accepted} accepted, {summary.Refused} refused, {summary.Duplicates} duplicates, "
            + $"{summary.Written} written");
        foreach (var heading in summary.UnknownColumns) Console.Out.WriteLine(SiteImportTable.Unknown(heading));
        var table = new Table().AddColumns("แถว · row", subject, "ผล · verdict", "ข้อสังเกต · warnings", "ข้อผิดพลาด · errors");
        await foreach (var verdict in verdicts)
        {
            if (table.Rows.Count == RowsShown) break;
            table.AddRow(
                new Text($"{verdict.Row}"),
                new Text(subjectOf(verdict)),
                new Text(wordsOf(verdict)),
                new Text(string.Join('\n', verdict.WarningDetails.Select(w => $"{w.Th}\n{w.En}"))),
                new Text(string.Join('\n', verdict.Errors.Select(e => $"{e.Th}\n{e.En}"))));
        }

        TableConsole.On(Console.Out).Write(table);
    }
}
