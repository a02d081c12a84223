using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// Imports a table that a source published in one transaction. To import the same again changes nothing; a row that says otherwise takes
/// the place of the row of the same key. The rows of the file are not kept.
/// </summary>
/// <param name="databases">Where to.</param>
/// <param name="clock">The time of the import.</param>
/// <param name="kind">What the file brings.</param>
internal sealed class PublishedTableImport(IDbContextFactory<SedzDb> databases, TimeProvider clock, ImportKind kind)
{
    /// <summary>Runs the import.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">How its rows are read, once the turn to write has come.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    public async Task<ImportReport> RunAsync<TRow, TKey>(
        SourceFile file,
        Func<SedzDb, Task<PublishedTable<TRow, TKey>>> open,
        bool dryRun,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
        where TRow : class, IPublishedRow<TRow>
        where TKey : notnull
    {
        var started = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var table = await open(db);
        var known = await table.Known.AsNoTracking().ToDictionaryAsync(table.KeyOf, cancellationToken);
        var report = new FileReport(file.Name, kind.ToString().ToLowerInvariant());
        var added = Take(db, file, table, known, report);
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
    private static List<TRow> Take<TRow, TKey>(
        SedzDb db, SourceFile file, PublishedTable<TRow, TKey> table, Dictionary<TKey, TRow> known, FileReport report)
        where TRow : class, IPublishedRow<TRow>
        where TKey : notnull
    {
        var added = new List<TRow>();
        var seen = new HashSet<TKey>();
        foreach (var row in file.Rows())
        {
            var (read, findings) = table.Read(row);
            if (read is null)
            {
                report.Refuse(findings);
                continue;
            }

            if (!seen.Add(table.KeyOf(read)))
            {
                report.Refuse(table.Repeated(row));
                continue;
            }

            foreach (var warning in findings)
                report.Warn(warning);
            if (!known.TryGetValue(table.KeyOf(read), out var kept))
            {
                added.Add(read);
                report.CountWritten();
            }
            else if (kept.SaysTheSameAs(read))
            {
                report.CountUnchanged();
            }
            else
            {
                read.ImportId = kept.ImportId;
                db.Update(read);
                report.CountChanged();
            }
        }

        return added;
    }

    private async Task WriteAsync<TRow>(
        SedzDb db, SourceFile file, FileReport report, List<TRow> added, DateTime started, CancellationToken cancellationToken)
        where TRow : class, IPublishedRow<TRow>
    {
        var import = db.Imports.Add(report.Record(kind, file, started, clock.GetUtcNow().UtcDateTime)).Entity;
        await db.SaveChangesAsync(cancellationToken);
        added.ForEach(row => row.ImportId = import.Id);
        using var rows = new BulkInsert<TRow>(db);
        rows.AddAll(added);
    }
}
