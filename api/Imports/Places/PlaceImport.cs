using Microsoft.EntityFrameworkCore;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Sites;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Places;

/// <summary>
/// Imports districts, sub-districts and boundaries from one file, or from every file of a folder that holds them, in one transaction. To
/// import the same again changes nothing.
/// </summary>
public sealed class PlaceImport(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    private static readonly string[] Extensions = [".csv", ".geojson", ".json", ".shp", ".zip"];

    /// <summary>Rows that are judged before progress is told again.</summary>
    private const int RowsBetweenProgress = 500;

    /// <summary>Runs the import.</summary>
    /// <param name="path">An existing file or folder. Files of a folder that hold no places are passed over and named.</param>
    /// <param name="dryRun">Whether to judge only and write nothing.</param>
    /// <param name="progress">Gets the number of rows judged so far, now and then.</param>
    /// <param name="cancellationToken">Ends the import; nothing is then written.</param>
    /// <exception cref="ImportRefusedException">No file of places was found, or a file is damaged: nothing was written.</exception>
    public async Task<ImportReport> RunAsync(string path, bool dryRun, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow().UtcDateTime;
        var files = new List<(SourceFile Source, PlaceContent Content, PlaceColumns Columns)>();
        var passedOver = new List<string>();
        try
        {
            Open(path, files, passedOver);
            return await WriteAsync(
                [.. files.OrderBy(file => file.Content).ThenBy(file => file.Source.Name, StringComparer.Ordinal)],
                passedOver, started, dryRun, progress, cancellationToken);
        }
        finally
        {
            files.ForEach(file => file.Source.Dispose());
        }
    }

    private static void Open(string path, List<(SourceFile, PlaceContent, PlaceColumns)> files, List<string> passedOver)
    {
        var isFolder = Directory.Exists(path);
        IEnumerable<string> candidates = isFolder
            ? Directory.GetFiles(path).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            : [path];
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            SourceFile source;
            try
            {
                source = SourceFile.Open(candidate);
            }
            catch (ImportRefusedException) when (isFolder)
            {
                passedOver.Add(Path.GetFileName(candidate));
                continue;
            }

            var columns = PlaceColumns.Of(source.Columns);
            if (columns.Content(source.HasShapes) is { } content)
            {
                files.Add((source, content, columns));
            }
            else
            {
                source.Dispose();
                passedOver.Add(Path.GetFileName(candidate));
            }
        }

        if (files.Count == 0)
        {
            throw new ImportRefusedException(PlaceFindings.NoPlaces);
        }
    }

    private async Task<ImportReport> WriteAsync(
        IReadOnlyList<(SourceFile Source, PlaceContent Content, PlaceColumns Columns)> files,
        List<string> passedOver,
        DateTime started,
        bool dryRun,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var writer = await PlaceWriter.StartAsync(db, cancellationToken);
        var reports = new List<FileReport>();
        var changes = false;
        long rows = 0;
        foreach (var (source, content, columns) in files)
        {
            var report = new FileReport(source.Name, NameOf(content));
            foreach (var row in source.Rows())
            {
                await writer.AddAsync(content, columns, row, report, cancellationToken);
                if (++rows % RowsBetweenProgress == 0)
                {
                    progress?.Report(rows);
                }
            }

            writer.NextFile();
            reports.Add(report);
            if (db.ChangeTracker.HasChanges())
            {
                changes = true;
                db.Imports.Add(report.Record(ImportKind.Places, source, started, clock.GetUtcNow().UtcDateTime));
                await db.SaveChangesAsync(cancellationToken);
            }
        }

        progress?.Report(rows);
        if (changes && !dryRun)
        {
            await SiteExposures.RefreshPriorsAsync(db, cancellationToken);
            var placed = await SitePlacing.ResolveAsync(db, siteIds: null, cancellationToken);
            await SiteExposures.RefreshAsync(db, placed, cancellationToken);
            await SiteProvinces.RefreshAsync(db, siteIds: null, cancellationToken);
            await WorkerHomes.RefreshAsync(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new(reports, dryRun, changes && !dryRun, passedOver.Count == 0 ? [] : [PassedOver(passedOver)]);
    }

    private static Schema.LocalizedText PassedOver(List<string> files) => new(
        $"ข้ามไฟล์ที่ไม่ใช่ข้อมูลสถานที่: {string.Join(", ", files)}",
        $"Passed over, not places: {string.Join(", ", files)}");

    private static string NameOf(PlaceContent content) => content switch
    {
        PlaceContent.Districts => "districts",
        PlaceContent.Subdistricts => "subdistricts",
        PlaceContent.SubdistrictCentres => "subdistrict-centres",
        PlaceContent.ProvinceBoundaries => "province-boundaries",
        PlaceContent.DistrictBoundaries => "district-boundaries",
        _ => "subdistrict-boundaries",
    };
}
