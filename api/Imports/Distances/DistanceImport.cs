using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Matching;

namespace Sedz.Api.Imports.Distances;

/// <summary>
/// Imports a table of distances by road in one transaction. To import the same again changes nothing; a row that says otherwise takes the
/// place of what the source said before.
/// </summary>
public sealed class DistanceImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>Runs the import.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="source">Code of who worked the distances out: a-z, digits and dashes.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">
    /// The file is no table of distances, or the source's code is wrong: nothing was written.
    /// </exception>
    public async Task<ImportReport> RunAsync(
        string path, string source, bool dryRun, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        SourceCode.Require(source);
        using var file = SourceFile.Open(path);
        var columns = DistanceColumns.Of(file.Columns) ?? throw new ImportRefusedException(DistanceFindings.NoDistances);
        return await new PublishedTableImport(databases, clock, ImportKind.Distances).RunAsync(
            file,
            async db =>
            {
                var subdistricts = await db.Subdistricts.Select(s => new { s.Code, s.Longitude, s.Latitude }).ToDictionaryAsync(
                    s => s.Code, s => s is { Longitude: { } x, Latitude: { } y } ? new Point(x, y) : null, cancellationToken);
                var sites = await db.Sites.Select(s => new { s.Code, s.Id, s.Location }).ToDictionaryAsync(
                    s => s.Code, s => (s.Id, s.Location), cancellationToken);
                return new PublishedTable<SiteDistance, (string, int)>(
                    new DistanceRowReader(source, columns, subdistricts, sites).Read,
                    distance => (distance.SubdistrictCode, distance.SiteId),
                    db.SiteDistances.Where(d => d.Source == source),
                    row => DistanceFindings.Repeated(row, columns.Subdistrict));
            },
            dryRun,
            progress,
            cancellationToken);
    }
}
