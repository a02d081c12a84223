using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Rainfall;
using Sedz.Api.Imports.Reports;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import rainfall</c>: monthly rainfall by province, from which priors of recurrence are learnt.</summary>
public static class ImportRainfallCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="services">The database factory and the clock.</param>
    public static Command Create(IServiceProvider services)
    {
        var databases = services.GetRequiredService<IDbContextFactory<SedzDb>>();
        var path = new Argument<FileInfo>("PATH") { Description = "A table (CSV): province, year and twelve months in millimetres" };
        path.AcceptExistingOnly();
        var source = new Option<string>("--source") { Description = "Who measured, such as oae", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge every row and write nothing" };
        var format = new Option<string>("--format")
        {
            Description = "table or json (one object a line)",
            DefaultValueFactory = _ => ImportReportText.Table,
        };
        format.AcceptOnlyFromAmong(ImportReportText.Formats);
        var command = new Command("rainfall", "Import monthly rainfall of provinces") { path, source, dryRun, format };
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            parsed,
            parsed.GetValue(format)!,
            progress => new RainfallImport(databases, services.GetRequiredService<TimeProvider>()).RunAsync(
                parsed.GetRequiredValue(path)
                    .FullName, parsed.GetRequiredValue(source), parsed.GetValue(dryRun), progress, cancellationToken),
            problem => problem == RainfallFindings.WrongSource));
        return command;
    }
}
