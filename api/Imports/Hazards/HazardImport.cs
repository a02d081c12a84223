using Microsoft.EntityFrameworkCore;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Imports one file of hazard records in one transaction, and refreshes what sites are exposed to. A file is read as a stream. To import
/// the same again changes nothing.
/// </summary>
public sealed class HazardImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>From this length on, spatial indexes are filled once after the load instead of row by row.</summary>
    private const long BulkBytes = 8 * 1024 * 1024;

    /// <summary>Rows that are judged before progress is told again.</summary>
    private const int RowsBetweenProgress = 500;

    /// <summary>Runs the import.</summary>
    /// <param name="options">What to import and how.</param>
    /// <param name="progress">Gets the number of rows judged so far, now and then.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">The options or the file cannot be used: nothing was written.</exception>
    public async Task<ImportReport> RunAsync(HazardImportOptions options, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem() is { } problem)
        {
            throw new ImportRefusedException(problem);
        }

        var started = clock.GetUtcNow().UtcDateTime;
        using var file = SourceFile.Open(options.Path);
        var sourceId = SourceOf(file, options);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var import = db.Imports.Add(new()
        {
            Kind = ImportKind.Hazards,
            FileName = file.Name,
            ContentHash = file.ContentHash(),
            Encoding = file.Encoding,
            State = ImportState.Committed,
            StartedAt = started,
        }).Entity;
        var renamed = await PutSourceAsync(db, sourceId, options, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);

        var origin = new HazardOrigin(sourceId, import.Id);
        var reader = ReaderOf(file, options, origin, await PlaceNames.ReadAsync(db, cancellationToken));
        var report = new FileReport(file.Name, reader.Content);
        var coverage = await SourceCoverage.StartAsync(db, cancellationToken);
        Task Load(CancellationToken cancelled) => LoadAsync(db, origin, file, reader, report, coverage, progress, cancelled);
        if (file.Length < BulkBytes)
        {
            await Load(cancellationToken);
        }
        else
        {
            await db.LoadInBulkAsync(Load, cancellationToken);
        }

        await SourceWindows.WriteAsync(db, sourceId, options, coverage, report, cancellationToken);
        var changes = renamed || report.Written + report.Changed > 0 || db.ChangeTracker.HasChanges();
        if (changes && !options.DryRun)
        {
            Count(db, import, report);
            await db.SaveChangesAsync(cancellationToken);
            await SiteExposures.RefreshAsync(db, siteIds: null, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new([report], options.DryRun, changes && !options.DryRun, []);
    }

    private static string SourceOf(SourceFile file, HazardImportOptions options)
    {
        var own = GdisRowReader.Recognises(file.Columns) ? HazardSourceFacts.Gdis
            : DfoRowReader.Recognises(file.Columns) ? HazardSourceFacts.Dfo
            : null;
        if (own is not null)
        {
            return (options.SourceId is null || options.SourceId == own) && options.ObservedFrom is null
                ? own
                : throw new ImportRefusedException(HazardProblems.KnownSource);
        }

        return options.SourceId switch
        {
            null => throw new ImportRefusedException(HazardProblems.SourceNeeded),
            HazardSourceFacts.Gdis or HazardSourceFacts.Dfo => throw new ImportRefusedException(HazardProblems.KnownSource),
            var named => named,
        };
    }

    private static IHazardRowReader ReaderOf(SourceFile file, HazardImportOptions options, HazardOrigin origin, PlaceNames places)
    {
        switch (origin.SourceId)
        {
            case HazardSourceFacts.Gdis:
                return new GdisRowReader(origin, places);
            case HazardSourceFacts.Dfo:
                return new DfoRowReader(origin, file.HasShapes);
            default:
                var columns = HazardColumns.Of(file, options.TimesColumn);
                return columns.HasHazards
                    ? new ListedRowReader(origin, file, columns, options, places)
                    : throw new ImportRefusedException(HazardProblems.NoHazards);
        }
    }

    /// <summary>Makes the source if it is new, and gives it the names that were asked for.</summary>
    /// <returns>Whether a source that was there got another name.</returns>
    private static async Task<bool> PutSourceAsync(
        SedzDb db, string sourceId, HazardImportOptions options, CancellationToken cancellationToken)
    {
        if (await db.HazardSources.FindAsync([sourceId], cancellationToken) is not { } source)
        {
            source = db.HazardSources.Add(new() { Id = sourceId, NameTh = sourceId, NameEn = sourceId }).Entity;
        }

        source.NameTh = options.SourceNameTh ?? source.NameTh;
        source.NameEn = options.SourceNameEn ?? source.NameEn;
        return db.Entry(source).State == EntityState.Modified;
    }

    private static async Task LoadAsync(
        SedzDb db,
        HazardOrigin origin,
        SourceFile file,
        IHazardRowReader reader,
        FileReport report,
        SourceCoverage coverage,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
    {
        using var writer = new HazardRecordWriter(db, origin, report);
        long rows = 0;
        foreach (var row in file.Rows())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (reader.Read(row))
            {
                case { Record: { } record, Findings: var warnings }:
                    foreach (var warning in warnings)
                    {
                        report.Warn(warning);
                    }

                    coverage.Add(record);
                    await writer.AddAsync(row.Number, record, cancellationToken);
                    break;
                case { Findings: { Count: > 0 } findings }:
                    report.Refuse(findings);
                    break;
                default:
                    report.Pass();
                    break;
            }

            if (++rows % RowsBetweenProgress == 0)
            {
                progress?.Report(rows);
            }
        }

        await writer.FlushAsync(cancellationToken);
        progress?.Report(rows);
    }

    /// <summary>The record's numbers are known only now, while its own number had to be known before the first row.</summary>
    private void Count(SedzDb db, Import import, FileReport report)
    {
        var entry = db.Entry(import);
        entry.Property(i => i.RowCount).CurrentValue = report.Rows;
        entry.Property(i => i.AcceptedCount).CurrentValue = report.Accepted;
        entry.Property(i => i.RefusedCount).CurrentValue = report.RefusedRows;
        entry.Property(i => i.DuplicateCount).CurrentValue = report.Unchanged;
        entry.Property(i => i.WrittenCount).CurrentValue = report.Written + report.Changed;
        import.FinishedAt = clock.GetUtcNow().UtcDateTime;
    }
}
