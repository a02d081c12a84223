using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Poverty;
using Sedz.Api.Imports.Rainfall;
using Sedz.Api.Imports.Reports;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import poverty</c>: poverty by sub-district as a source published it, shown as context.</summary>
internal static class ImportPovertyCommand
{
    public static Command Create(IServiceProvider services)
    {
        var databases = services.GetRequiredService<IDbContextFactory<SedzDb>>();
        var path = new Argument<FileInfo>("PATH")
        {
            Description = "A table (CSV): code of the sub-district, people surveyed, people counted as poor, and the five dimensions",
        };
        path.AcceptExistingOnly();
        var source = new Option<string>("--source") { Description = "Who counted, such as tpmap", Required = true };
        var year = new Option<string?>("--year") { Description = "The year of rows that do not say theirs, in either era" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge every row and write nothing" };
        var format = new Option<string>("--format")
        {
            Description = "table or json (one object a line)",
            DefaultValueFactory = _ => ImportReportText.Table,
        };
        format.AcceptOnlyFromAmong(ImportReportText.Formats);
        var command = new Command("poverty", "Import poverty by sub-district, shown as context and never scored")
        {
            path, source, year, dryRun, format,
        };
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            parsed,
            parsed.GetValue(format)!,
            progress => new PovertyImport(databases, services.GetRequiredService<TimeProvider>()).RunAsync(
                parsed.GetRequiredValue(path).FullName,
                parsed.GetRequiredValue(source),
                parsed.GetValue(year),
                parsed.GetValue(dryRun),
                progress,
                cancellationToken),
            problem => problem == RainfallFindings.WrongSource || problem == PovertyFindings.NoYear));
        return command;
    }
}
