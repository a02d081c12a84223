using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Distances;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import distances</c>: distances by road from sub-districts to sites, which a matching may go by.</summary>
internal static class ImportDistancesCommand
{
    public static Command Create(IServiceProvider services) => PublishedTableCommand.Complete(
        new("distances", "Import distances by road from sub-districts to sites"),
        "A table (CSV): code of the sub-district (tambon_code), code of the site (site_code), and the distance (distance_m or "
        + "distance_km), blank where there is no way",
        "Who worked them out, such as osrm-2021",
        (_, asked, cancellationToken) =>
            new DistanceImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
                .RunAsync(asked.Path, asked.Source, asked.DryRun, asked.Progress, cancellationToken));
}
