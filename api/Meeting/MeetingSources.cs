using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Meeting;

/// <summary>The sources of hazards that can speak of a province.</summary>
internal static class MeetingSources
{
    /// <summary>
    /// The sources with a record of a hazard that they observed in the province, and those without years of observation whose records name
    /// a place of it or touch its boundary; by code, with their windows.
    /// </summary>
    public static async Task<IReadOnlyList<HazardSource>> ReadAsync(SedzDb db, string provinceCode, CancellationToken cancellationToken)
    {
        // One small row for each source and hazard with a record.
        var recorded = await db.HazardPriors.Select(p => new { p.SourceId, p.Hazard }).ToListAsync(cancellationToken);
        var sources = await db.HazardSources.AsNoTracking().Include(s => s.Windows).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var speaking = new List<HazardSource>();
        foreach (var source in sources)
        {
            foreach (var hazard in recorded.Where(r => r.SourceId == source.Id).Select(r => r.Hazard))
            {
                if (source.Windows.Find(w => w.Hazard == hazard) is { } window
                    ? window.ProvinceCodes is [] || window.ProvinceCodes.Contains(provinceCode)
                    : await TouchesAsync(db, source.Id, hazard, provinceCode, cancellationToken))
                {
                    speaking.Add(source);
                    break;
                }
            }
        }

        return speaking;
    }

    private static async Task<bool> TouchesAsync(
        SedzDb db, string sourceId, Hazard hazard, string provinceCode, CancellationToken cancellationToken)
    {
        var records = db.HazardRecords.Where(r => r.SourceId == sourceId && r.Hazard == hazard);
        if (await records.AnyAsync(r => r.PlaceCode!.StartsWith(provinceCode), cancellationToken))
        {
            return true;
        }

        var boundary = await db.Boundaries.Where(b => b.Level == PlaceLevel.Province && b.PlaceCode == provinceCode)
            .Select(b => b.Shape).SingleOrDefaultAsync(cancellationToken);
        return boundary is not null && await records.Where(r => r.Shape!.Intersects(boundary)).AnyAsync(cancellationToken);
    }
}
