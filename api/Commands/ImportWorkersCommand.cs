using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Workers;
using Sedz.Schema.Imports;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary><c>import workers PATH</c>: a list of returning workers, with a verdict on every row and nobody's name in it.</summary>
internal static class ImportWorkersCommand
{
    /// <summary>Rows that are shown one by one; all of them stand in the import's record and in the JSON form.</summary>
    private const int RowsShown = 200;

    public static Command Create(IServiceProvider services)
    {
        var path = new Argument<FileInfo>("PATH") { Description = "CSV, XLSX or XLS" }.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge only; write nothing but the import's record" };
        var onDuplicate = OnDuplicateOption.For("a row whose person is already there");
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => ImportConsole.Table };
        format.AcceptOnlyFromAmong(ImportConsole.Table, ImportConsole.Json);
        var command = new Command("workers", "A list of returning workers") { path, dryRun, onDuplicate, format };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var importer = services.GetRequiredService<WorkerImporter>();
            var file = parsed.GetRequiredValue(path);
            await using var stream = file.OpenRead();
            var summary = await ImportConsole.WithProgressAsync(progress => importer.ImportAsync(
                stream, file.Name, parsed.GetValue(dryRun), parsed.GetValue(onDuplicate), progress, cancellationToken));
            var verdicts = importer.VerdictsAsync(summary.ImportId, cancellationToken);
            if (parsed.GetValue(format) == ImportConsole.Json)
            {
                await foreach (var line in verdicts) Console.Out.WriteLine(line);
            }
            else
            {
                await WriteTableAsync(summary, verdicts);
            }

            foreach (var heading in summary.UnknownColumns) await Console.Error.WriteLineAsync(SiteImportTable.Unknown(heading));
            return summary.Refused > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
        }));
        return command;
    }

    private static async Task WriteTableAsync(ImportSummary summary, IAsyncEnumerable<string> verdicts)
    {
        Console.Out.WriteLine(SiteImportTable.Counts(summary));
        var rows = new Table().AddColumns("แถว · row", "ผล · verdict", "ซ้ำกับ · repeats", "ข้อสังเกต · warnings", "ข้อผิดพลาด · errors");
        await foreach (var line in verdicts)
        {
            var verdict = WorkerRowVerdict.FromJson(line);
            if ((verdict.Errors.Count + verdict.Warnings.Count == 0 && verdict.DuplicateOf is null) || rows.Rows.Count == RowsShown) continue;
            rows.AddRow(
                new Text($"{verdict.Row}"),
                new Text(verdict.Status == ImportRowStatus.Refused ? "ไม่รับ · refused" : "รับ · accepted"),
                new Text($"{verdict.DuplicateOf}"),
                new Text(string.Join('\n', verdict.WarningDetails.Select(w => $"{w.Th}\n{w.En}"))),
                new Text(string.Join('\n', verdict.Errors.Select(e => $"{e.Th}\n{e.En}"))));
        }

        if (rows.Rows.Count > 0) TableConsole.On(Console.Out).Write(rows);
    }
}
