using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Reports;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import places</c>: districts, sub-districts and boundaries from a file or a folder.</summary>
public static class ImportPlacesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="services">The database factory and the clock.</param>
    public static Command Create(IServiceProvider services)
    {
        var databases = services.GetRequiredService<IDbContextFactory<SedzDb>>();
        var path = new Argument<string>("PATH")
        {
            Description = "A table (CSV) or layer (GeoJSON, Shapefile, ZIP) of places, or a folder that holds them",
        };
        path.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !File.Exists(given) && !Directory.Exists(given))
            {
                result.AddError($"There is no file or folder {given}");
            }
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Judge every row and write nothing" };
        var format = new Option<string>("--format")
        {
            Description = "table or json (one object a line)",
            DefaultValueFactory = _ => ImportReportText.Table,
        };
        format.AcceptOnlyFromAmong(ImportReportText.Formats);
        var command = new Command("places", "Import districts, sub-districts and boundaries") { path, dryRun, format };
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            parsed,
            parsed.GetValue(format)!,
            progress => new PlaceImport(databases, services.GetRequiredService<TimeProvider>())
                .RunAsync(parsed.GetRequiredValue(path), parsed.GetValue(dryRun), progress, cancellationToken),
            _ => false));
        return command;
    }
}
