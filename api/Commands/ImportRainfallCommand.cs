using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Rainfall;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import rainfall</c>: monthly rainfall by province, from which priors of recurrence are learnt.</summary>
public static class ImportRainfallCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="services">The database factory and the clock.</param>
    public static Command Create(IServiceProvider services) => PublishedTableCommand.Complete(
        new("rainfall", "Import monthly rainfall of provinces"),
        "A table (CSV): province, year and twelve months in millimetres",
        "Who measured, such as oae",
        (_, asked, cancellationToken) =>
            new RainfallImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
                .RunAsync(asked.Path, asked.Source, asked.DryRun, asked.Progress, cancellationToken));
}
