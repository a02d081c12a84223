using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>What all sources say about all sites, and the priors beside it: what a ranking needs of hazards, in three statements.</summary>
public sealed class HazardEvidence
{
    private readonly Dictionary<int, ArraySegment<HazardExposure>> bySite;

    private HazardEvidence(RecurrenceModel model, Dictionary<int, ArraySegment<HazardExposure>> bySite)
    {
        Model = model;
        this.bySite = bySite;
    }

    /// <summary>From exposures to rates, on the kept priors.</summary>
    public RecurrenceModel Model { get; }

    /// <summary>
    /// The exposures of one site that give a rate; empty when no source speaks about it. They hold no numbers by level of evidence, which
    /// a rate does not need.
    /// </summary>
    /// <param name="siteId">Number of the site.</param>
    public IReadOnlyList<HazardExposure> Of(int siteId) => bySite.TryGetValue(siteId, out var exposures) ? exposures : [];

    /// <summary>Reads the evidence of every site.</summary>
    /// <param name="db">The database; in a transaction the three statements see the same state.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="trained">Learnt priors of places that speak in the place of the kept ones, or null.</param>
    public static async Task<HazardEvidence> ReadAsync(SedzDb db, CancellationToken cancellationToken, TrainedPriors? trained = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var model = await KeptPriors.ModelAsync(db, trained, cancellationToken);
        var windows = await db.ObservationWindows.AsNoTracking()
            .ToDictionaryAsync(w => (w.SourceId, w.Hazard), w => (w.FromYear, w.ToYear), cancellationToken);
        var exposures = await db.SiteExposures.AsNoTracking()
            .OrderBy(e => e.SiteId).ThenBy(e => e.SourceId).ThenBy(e => e.Hazard)
            .AsAsyncEnumerable()
            .Select(e => Of(e, windows.TryGetValue((e.SourceId, e.Hazard), out var window) ? window : null))
            .ToArrayAsync(cancellationToken);

        var bySite = new Dictionary<int, ArraySegment<HazardExposure>>();
        for (var start = 0; start < exposures.Length;)
        {
            var end = start + 1;
            while (end < exposures.Length && exposures[end].SiteId == exposures[start].SiteId)
            {
                end++;
            }

            bySite[exposures[start].SiteId] = new(exposures, start, end - start);
            start = end;
        }

        return new(model, bySite);
    }

    private static HazardExposure Of(SiteExposure exposure, (int From, int To)? window) => new(
        exposure.SiteId,
        exposure.SourceId,
        exposure.Hazard,
        Counted: default,
        NotCounted: default,
        new ObservedCount(exposure.TimesFrom, exposure.TimesTo, exposure.Years),
        window?.From,
        window?.To,
        exposure.Level);
}
