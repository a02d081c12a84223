using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Terrain;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import terrain</c>: elevation and slope by place, from which priors of recurrence are learnt.</summary>
internal static class ImportTerrainCommand
{
    public static Command Create(IServiceProvider services)
    {
        var edition = new Option<string>("--edition") { Description = "Which edition of it, such as \"version 3, 90 m\"", Required = true };
        var date = new Option<string>("--date")
        {
            Description = "The day of the edition, such as 2015-11-20 or 20/11/2558",
            Required = true,
        };
        var flatBelow = new Option<string?>("--flat-below")
        {
            Description = "The slope, degrees, below which the column flat_share counts land as flat, such as 2; needed with that column",
        };
        return PublishedTableCommand.Complete(
            new("terrain", "Import mean elevation and slope of provinces, districts or sub-districts") { edition, date, flatBelow },
            "A table (CSV): code of the place, mean elevation in metres above mean sea level (mean_elevation_m), mean slope in degrees "
            + "(mean_slope_degrees), and, if known, the share of flat land 0..1 (flat_share)",
            "Who measured, such as srtm",
            (parsed, asked, cancellationToken) =>
                new TerrainImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
                    .RunAsync(
                        new(asked.Path, asked.Source, parsed.GetRequiredValue(edition), HazardYears.ReadDay(parsed.GetRequiredValue(date)))
                        {
                            FlatBelowDegrees = TableNumber.Read(parsed.GetValue(flatBelow)),
                            DryRun = asked.DryRun,
                        },
                        asked.Progress,
                        cancellationToken),
            TerrainFindings.WrongEdition, TerrainFindings.WrongDate, TerrainFindings.NoFlatBelow, TerrainFindings.WrongFlatBelow);
    }
}
