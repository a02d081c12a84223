using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Rainfall;
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
        RainfallImport.RequireSource(source);
        var started = clock.GetUtcNow().UtcDateTime;
        using var file = SourceFile.Open(path);
        var columns = PovertyColumns.Of(file.Columns) ?? throw new ImportRefusedException(PovertyFindings.NoPoverty);
        var given = HazardYears.ReadYear(year);
        if (given is null && (year is not null || columns.Year is null)) throw new ImportRefusedException(PovertyFindings.NoYear);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var places = await db.Subdistricts.Select(s => s.Code).ToHashSetAsync(cancellationToken);
        var known = await db.SubdistrictPoverty.Where(p => p.Source == source)
            .ToDictionaryAsync(p => (p.SubdistrictCode, p.Year), cancellationToken);
        var report = new FileReport(file.Name, "poverty");
        var reader = new PovertyRowReader(source, given, columns, places);
        var added = Take(db, file, reader, columns, known, report);
        progress?.Report(report.Rows);
        var changes = report.Written + report.Changed > 0;
        if (changes && !dryRun)
        {
            await WriteAsync(db, file, report, added, started, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new([report], dryRun, changes && !dryRun, []);
    }

    /// <summary>Judges every row; gives the new ones, and puts those that say otherwise than before in their place.</summary>
    private static List<SubdistrictPoverty> Take(
        SedzDb db,
        SourceFile file,
        PovertyRowReader reader,
        PovertyColumns columns,
        Dictionary<(string, int), SubdistrictPoverty> known,
        FileReport report)
    {
        var added = new List<SubdistrictPoverty>();
        var seen = new HashSet<(string, int)>();
        foreach (var row in file.Rows())
        {
            var (poverty, findings) = reader.Read(row);
            if (poverty is null)
            {
                report.Refuse(findings);
            }
            else if (!seen.Add((poverty.SubdistrictCode, poverty.Year)))
            {
                report.Refuse(PovertyFindings.Repeated(row, columns.Subdistrict));
            }
            else if (!known.TryGetValue((poverty.SubdistrictCode, poverty.Year), out var kept))
            {
                added.Add(poverty);
                report.CountWritten();
            }
            else if (kept.SaysTheSameAs(poverty))
            {
                report.CountUnchanged();
            }
            else
            {
                poverty.ImportId = kept.ImportId;
                db.Entry(kept).CurrentValues.SetValues(poverty);
                report.CountChanged();
            }
        }

        return added;
    }

    private async Task WriteAsync(
        SedzDb db, SourceFile file, FileReport report, List<SubdistrictPoverty> added, DateTime started, CancellationToken token)
    {
        var import = db.Imports.Add(report.Record(ImportKind.Poverty, file, started, clock.GetUtcNow().UtcDateTime)).Entity;
        await db.SaveChangesAsync(token);
        added.ForEach(poverty => poverty.ImportId = import.Id);
        db.AddRange(added);
        await db.SaveChangesAsync(token);
    }
}
