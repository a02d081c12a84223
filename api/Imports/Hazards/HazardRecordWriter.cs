using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Imports.Reports;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Writes the records of one file, each found again by its key: new ones are added, changed ones take the place of what was there. Memory
/// is that of one batch, however long the file.
/// </summary>
internal sealed class HazardRecordWriter(SedzDb db, HazardOrigin origin, FileReport report) : IDisposable
{
    private const int BatchRows = 500;

    private readonly BulkInsert<HazardRecord> insert = new(db);
    private readonly List<(int Row, HazardRecord Record)> batch = new(BatchRows);

    /// <summary>Takes a record.</summary>
    public async ValueTask AddAsync(int row, HazardRecord record, CancellationToken cancellationToken)
    {
        batch.Add((row, record));
        if (batch.Count == BatchRows)
        {
            await FlushAsync(cancellationToken);
        }
    }

    /// <summary>Writes what was taken since the last batch. Call it after the last record.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        var keys = batch.Select(item => item.Record.Key).Distinct().ToList();
        var known = await db.HazardRecords.AsNoTracking()
            .Where(r => r.SourceId == origin.SourceId && EF.Parameter(keys).Contains(r.Key))
            .ToDictionaryAsync(r => r.Key, cancellationToken);
        var replaced = new List<int>();
        var added = new List<HazardRecord>();
        foreach (var (row, record) in batch)
        {
            if (!known.TryGetValue(record.Key, out var there))
            {
                report.CountWritten();
            }
            else if (SaysTheSame(there, record) || OutlinesWhatIsAPoint(there, record))
            {
                report.CountUnchanged();
                continue;
            }
            else if (there.ImportId == origin.ImportId)
            {
                report.Refuse(HazardFindings.Repeated(row, record.Key));
                continue;
            }
            else
            {
                report.CountChanged();
                replaced.Add(there.Id);
            }

            known[record.Key] = record;
            added.Add(record);
        }

        if (replaced.Count > 0)
        {
            await db.HazardRecords.Where(r => EF.Parameter(replaced).Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
        }

        insert.AddAll(added);
        batch.Clear();
    }

    public void Dispose() => insert.Dispose();

    /// <summary>Of one event's point and footprint the footprint stands: it says more, whichever came first.</summary>
    private static bool OutlinesWhatIsAPoint(HazardRecord there, HazardRecord record) =>
        there.Shape is IPolygonal && record.Shape is IPuntal;

    private static bool SaysTheSame(HazardRecord one, HazardRecord other) =>
        (one.Hazard, one.Kind, one.EventKey, one.Year, one.StartsOn, one.EndsOn)
            == (other.Hazard, other.Kind, other.EventKey, other.Year, other.StartsOn, other.EndsOn)
        && (one.TimesFrom, one.TimesTo, one.OutOfYears, one.PlaceLevel, one.PlaceCode, one.Text)
            == (other.TimesFrom, other.TimesTo, other.OutOfYears, other.PlaceLevel, other.PlaceCode, other.Text)
        && (one.Shape is null ? other.Shape is null : other.Shape is not null && one.Shape.EqualsExact(other.Shape));
}
