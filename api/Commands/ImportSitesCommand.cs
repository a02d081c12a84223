using System.CommandLine;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;

namespace Sedz.Api.Commands;

/// <summary><c>import sites PATH</c>: a province's candidate list, with a verdict on every row.</summary>
internal static class ImportSitesCommand
{
    public static Command Create(IServiceProvider services)
    {
        var path = new Argument<FileInfo>("PATH") { Description = "CSV, XLSX or XLS" }.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge only; write nothing but the import's record" };
        var onDuplicate = OnDuplicateOption.For("a row whose parcel is already there");
        var publish = new Option<bool>("--publish") { Description = "Let the public see the new sites" };
        var round = new Option<int?>("--round") { Description = "Fiscal year of the round, such as 2565; the latest when left out" };
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => ImportConsole.Table };
        format.AcceptOnlyFromAmong(ImportConsole.Table, ImportConsole.Json);
        var command = new Command("sites", "A province's candidate list") { path, dryRun, onDuplicate, publish, round, format };
        command.SetAction((parsed, cancellationToken) => CommandErrors.ReportAsync(async () =>
        {
            var options = new SiteImportOptions
            {
                DryRun = parsed.GetValue(dryRun),
                OnDuplicate = parsed.GetValue(onDuplicate),
                Publish = parsed.GetValue(publish),
                RoundId = parsed.GetValue(round),
            };
            var importer = services.GetRequiredService<SiteImporter>();
            var file = parsed.GetRequiredValue(path);
            await using var stream = file.OpenRead();
            var summary = await ImportConsole.WithProgressAsync(
                progress => importer.ImportAsync(stream, file.Name, options, progress, cancellationToken));
            if (parsed.GetValue(format) == ImportConsole.Json) await WriteJsonAsync(importer, summary, cancellationToken);
            else await SiteImportTable.WriteAsync(services, summary, cancellationToken);
            return summary.Refused > 0 ? ExitCode.DoneWithRefusals : ExitCode.Done;
        }));
        return command;
    }

    private static async Task WriteJsonAsync(SiteImporter importer, ImportSummary summary, CancellationToken cancellationToken)
    {
        await foreach (var line in importer.VerdictsAsync(summary.ImportId, cancellationToken)) Console.Out.WriteLine(line);
        foreach (var heading in summary.UnknownColumns) await Console.Error.WriteLineAsync(SiteImportTable.Unknown(heading));
    }
}
