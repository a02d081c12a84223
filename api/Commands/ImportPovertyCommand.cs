using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Poverty;
using Sedz.Schema.Database;

namespace Sedz.Api.Commands;

/// <summary><c>import poverty</c>: poverty by sub-district as a source published it, shown as context.</summary>
internal static class ImportPovertyCommand
{
    public static Command Create(IServiceProvider services)
    {
        var year = new Option<string?>("--year") { Description = "The year of rows that do not say theirs, in either era" };
        return PublishedTableCommand.Complete(
            new("poverty", "Import poverty by sub-district, shown as context and never scored") { year },
            "A table (CSV): code of the sub-district, people surveyed, people counted as poor, and the five dimensions",
            "Who counted, such as tpmap",
            (parsed, asked, cancellationToken) =>
                new PovertyImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
                    .RunAsync(asked.Path, asked.Source, parsed.GetValue(year), asked.DryRun, asked.Progress, cancellationToken),
            PovertyFindings.NoYear);
    }
}
