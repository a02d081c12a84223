using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Climate;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Rainfall;

/// <summary>
/// Imports a table of monthly rainfall by province in one transaction. To import the same again changes nothing; a year that says otherwise
/// takes the place of what was there.
/// </summary>
public sealed class RainfallImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>Runs the import.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="source">Code of who measured: a-z, digits and dashes.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">
    /// The file is no table of rainfall, or the source's code is wrong: nothing was written.
    /// </exception>
    public async Task<ImportReport> RunAsync(
        string path, string source, bool dryRun, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        SourceCode.Require(source);
        using var file = SourceFile.Open(path);
        var columns = RainfallColumns.Of(file.Columns) ?? throw new ImportRefusedException(RainfallFindings.NoRainfall);
        return await new PublishedTableImport(databases, clock, ImportKind.Rainfall).RunAsync(
            file,
            async db =>
            {
                var reader = new RainfallRowReader(source, columns, await PlaceNames.ReadAsync(db, cancellationToken));
                return new PublishedTable<ProvinceRainfall, (string, int)>(
                    reader.Read,
                    rainfall => (rainfall.ProvinceCode, rainfall.Year),
                    db.ProvinceRainfalls.Where(r => r.Source == source),
                    row => RainfallFindings.Repeated(row, columns.Year));
            },
            dryRun,
            progress,
            cancellationToken);
    }
}
