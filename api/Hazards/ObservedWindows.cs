using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;

namespace Sedz.Api.Hazards;

/// <summary>The observation windows that count.</summary>
internal static class ObservedWindows
{
    /// <summary>
    /// The windows of the sources and hazards that have a record here. A known source that was never imported has a window as well, but its
    /// silence is that of this database, not of the country.
    /// </summary>
    public static async Task<IReadOnlyList<ObservedWindow>> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var windows = await db.ObservationWindows.AsNoTracking()
            .Where(w => db.HazardRecords.Any(r => r.SourceId == w.SourceId && r.Hazard == w.Hazard))
            .OrderBy(w => w.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. windows.Select(w => new ObservedWindow(
                w.SourceId, w.Hazard, w.FromYear, w.ToYear, w.ProvinceCodes.Count == 0 ? null : w.ProvinceCodes.ToHashSet())),
        ];
    }
}
