using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;
using Sedz.Schema.Terrain;

namespace Sedz.Api.Imports.Terrain;

/// <summary>
/// Imports a table of elevation and slope by place in one transaction. To import the same again changes nothing; a row that says otherwise
/// takes the place of what the same edition of the source said of the place.
/// </summary>
public sealed class TerrainImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>Runs the import.</summary>
    /// <param name="options">The file, and what it does not say itself.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">
    /// The file is no table of terrain, or an option is wrong: nothing was written.
    /// </exception>
    public async Task<ImportReport> RunAsync(
        TerrainImportOptions options, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        SourceCode.Require(options.Source);
        if (options.Problem(ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime)) is { } problem) throw new ImportRefusedException(problem);
        using var file = SourceFile.Open(options.Path);
        var columns = TerrainColumns.Of(file.Columns) ?? throw new ImportRefusedException(TerrainFindings.NoTerrain);
        if (columns.FlatShare is not null && options.FlatBelowDegrees is null)
            throw new ImportRefusedException(TerrainFindings.NoFlatBelow);
        var edition = options.Edition.Trim();
        return await new PublishedTableImport(databases, clock, ImportKind.Terrain).RunAsync(
            file,
            async db => new PublishedTable<PlaceTerrain, string>(
                new TerrainRowReader(options, columns, await PlacesAsync(db, cancellationToken)).Read,
                terrain => terrain.PlaceCode,
                db.PlaceTerrain.Where(t => t.Source == options.Source && t.Edition == edition),
                row => TerrainFindings.Repeated(row, columns.Place)),
            options.DryRun,
            progress,
            cancellationToken);
    }

    private static async Task<HashSet<string>> PlacesAsync(SedzDb db, CancellationToken cancellationToken) =>
    [
        .. ProvinceFacts.ByCode.Keys,
        .. await db.Districts.Select(d => d.Code).ToListAsync(cancellationToken),
        .. await db.Subdistricts.Select(s => s.Code).ToListAsync(cancellationToken),
    ];
}
