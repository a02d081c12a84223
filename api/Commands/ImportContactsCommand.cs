using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Contacts;
using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;
using Spectre.Console;

namespace Sedz.Api.Commands;

/// <summary>
/// <c>import contacts PATH</c>: the form's export of key persons and reporting officers; rows after the deadline are shown as late.
/// </summary>
internal static class ImportContactsCommand
{
    public static Command Create(IServiceProvider services)
    {
        var path = new Argument<FileInfo>("PATH") { Description = "CSV, XLSX or XLS" }.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge only; write nothing but the import's record" };
        var round = new Option<int?>("--round") { Description = "Fiscal year of the round, such as 2565; the latest when left out" };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => ImportConsole.Table };
        format.AcceptOnlyFromAmong(ImportConsole.Table, ImportConsole.Json);
        var command = new Command("contacts", "Key persons and reporting officers, from the form's export") { path, dryRun, round, format };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var importer = services.GetRequiredService<ContactImporter>();
            var file = parsed.GetRequiredValue(path);
            await using var stream = file.OpenRead();
            var summary = await importer.ImportAsync(stream, file.Name, parsed.GetValue(dryRun), parsed.GetValue(round), cancellationToken);
            var verdicts = importer.VerdictsAsync(summary.ImportId, cancellationToken);
            if (parsed.GetValue(format) == ImportConsole.Json)
            {
                await foreach (var verdict in verdicts) Console.Out.WriteLine(verdict.ToJson());
            }
            else
            {
                await WriteTableAsync(summary, verdicts);
            }

            return summary.Refused > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
        }));
        return command;
    }

    private static async Task WriteTableAsync(ImportSummary summary, IAsyncEnumerable<ContactRowVerdict> verdicts)
    {
        Console.Out.WriteLine(
            $"{summary.Rows} แถว รับ {summary.Accepted} ไม่รับ {summary.Refused} เขียน {summary.Written}"
            + $" · {summary.Rows} rows, {summary.Accepted} accepted, {summary.Refused} refused, {summary.Written} written");
        var table = new Table().AddColumns("แถว · row", "จังหวัด · province", "บทบาท · role", "ผล · verdict", "ข้อผิดพลาด · errors");
        await foreach (var verdict in verdicts)
        {
            table.AddRow(
                new Text($"{verdict.Row}"),
                new Text(verdict.Values is { } values ? ProvinceFacts.ByCode[values.ProvinceCode].NameTh : ""),
                new Text(verdict.Values is { Role: var role } ? role.ToString() : ""),
                new Text(Verdict(verdict)),
                new Text(string.Join('\n', verdict.Errors.Select(e => $"{e.Th}\n{e.En}"))));
        }

        TableConsole.On(Console.Out).Write(table);
    }

    private static string Verdict(ContactRowVerdict verdict) => verdict switch
    {
        { Status: ImportRowStatus.Refused } => "ไม่รับ · refused",
        { DuplicateOf: { } row } => $"แถว {row} ส่งภายหลัง · row {row} was sent later",
        { Values.Late: true } => "ส่งช้า · late",
        { Values.Late: null } => "ไม่ทราบเวลาส่ง · time of sending unknown",
        _ => "ทันกำหนด · in time",
    };
}
