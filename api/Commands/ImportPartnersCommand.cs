using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Partners;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>import partners PATH</c>: organisations of the seven sectors and what they do at sites, with a verdict on every row.
/// </summary>
internal static class ImportPartnersCommand
{
    /// <summary>Rows that are shown one by one; all of them stand in the import's record and in the JSON form.</summary>
    private const int RowsShown = 200;

    public static Command Create(IServiceProvider services)
    {
        var path = new Argument<FileInfo>("PATH") { Description = "CSV, XLSX or XLS" }.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge only; write nothing but the import's record" };
        var onDuplicate = new Option<OnDuplicate>("--on-duplicate")
        {
            Description = "What to do with a row whose organisation and engagement are already there: skip, update or fail",
            DefaultValueFactory = _ => OnDuplicate.Skip,
        };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => ImportConsole.Table };
        format.AcceptOnlyFromAmong(ImportConsole.Table, ImportConsole.Json);
        var command = new Command("partners", "Partner organisations and their engagements at sites") { path, dryRun, onDuplicate, format };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var importer = services.GetRequiredService<PartnerImporter>();
            var file = parsed.GetRequiredValue(path);
            await using var stream = file.OpenRead();
            var summary = await importer.ImportAsync(
                stream, file.Name, parsed.GetValue(dryRun), parsed.GetValue(onDuplicate), cancellationToken);
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

    private static async Task WriteTableAsync(ImportSummary summary, IAsyncEnumerable<PartnerRowVerdict> verdicts)
    {
        Console.Out.WriteLine(
            $"{summary.Rows} แถว รับ {summary.Accepted} ไม่รับ {summary.Refused} ซ้ำ {summary.Duplicates} เขียน {summary.Written}"
            + $" · {summary.Rows} rows, {summary.Accepted} accepted, {summary.Refused} refused, {summary.Duplicates} duplicates, "
            + $"{summary.Written} written");
        foreach (var heading in summary.UnknownColumns) Console.Out.WriteLine(SiteImportTable.Unknown(heading));
        var table = new Table().AddColumns("แถว · row", "องค์กร · organisation", "ผล · verdict", "ข้อสังเกต · warnings", "ข้อผิดพลาด · errors");
        await foreach (var verdict in verdicts)
        {
            if (table.Rows.Count == RowsShown) break;
            table.AddRow(
                new Text($"{verdict.Row}"),
                new Text(verdict.Values is { } values ? $"{values.Name}\n{PartnerSectors.Of(values.Sector).Th}" : ""),
                new Text(Verdict(verdict)),
                new Text(string.Join('\n', verdict.WarningDetails.Select(w => $"{w.Th}\n{w.En}"))),
                new Text(string.Join('\n', verdict.Errors.Select(e => $"{e.Th}\n{e.En}"))));
        }

        TableConsole.On(Console.Out).Write(table);
    }

    private static string Verdict(PartnerRowVerdict verdict) => verdict switch
    {
        { Status: ImportRowStatus.Refused } => "ไม่รับ · refused",
        { Update: not null, SameAs: { } of } => $"แก้ไข {of} · changes {of}",
        { DuplicateOf: { } of } => $"มีแล้วที่ {of} · says what {of} says",
        { Candidates.Count: > 0 } => $"ใหม่ โปรดเทียบกับ {string.Join(' ', verdict.Candidates)} · new, compare with {string.Join(' ', verdict.Candidates)}",
        { SameAs: { } same } => $"องค์กรเดียวกับ {same} · same organisation as {same}",
        _ => "ใหม่ · new",
    };
}
