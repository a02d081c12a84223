using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Poverty;

namespace Sedz.Api.Imports.Poverty;

/// <summary>
/// Imports a table of poverty by sub-district in one transaction. To import the same again changes nothing; a row that says otherwise takes
/// the place of what was there for the source and year.
/// </summary>
public sealed class PovertyImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>Runs the import.</summary>
    /// <param name="path">An existing file.</param>
    /// <param name="source">Code of who counted: a-z, digits and dashes.</param>
    /// <param name="year">The year of rows that do not say theirs, in either era; null when the table says it.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">
    /// The file is no table of poverty, the year is not known, or the source's code is wrong: nothing was written.
    /// </exception>
    public async Task<ImportReport> RunAsync(
        string path, string source, string? year, bool dryRun, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        SourceCode.Require(source);
        using var file = SourceFile.Open(path);
        var columns = PovertyColumns.Of(file.Columns) ?? throw new ImportRefusedException(PovertyFindings.NoPoverty);
        var given = HazardYears.ReadYear(year);
        if (given is null && (year is not null || columns.Year is null)) throw new ImportRefusedException(PovertyFindings.NoYear);
        return await new PublishedTableImport(databases, clock, ImportKind.Poverty).RunAsync(
            file,
            async db =>
            {
                var places = await db.Subdistricts.Select(s => s.Code).ToHashSetAsync(cancellationToken);
                return new PublishedTable<SubdistrictPoverty, (string, int)>(
                    new PovertyRowReader(source, given, columns, places).Read,
                    poverty => (poverty.SubdistrictCode, poverty.Year),
                    db.SubdistrictPoverty.Where(p => p.Source == source),
                    row => PovertyFindings.Repeated(row, columns.Subdistrict));
            },
            dryRun,
            progress,
            cancellationToken);
    }
}
