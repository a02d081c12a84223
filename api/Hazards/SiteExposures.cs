using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>
/// Keeps <see cref="SiteExposure"/> and <see cref="HazardPrior"/> up to date: whoever changes hazard records, windows, places or sites
/// calls this before he commits, in the same transaction.
/// </summary>
public static class SiteExposures
{
    /// <summary>Joins records to sites anew and writes the exposures that give a rate. A source without a window here gives none.</summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="siteIds">
    /// The sites that were changed: only records that can reach them are read. Null after a change of records or windows: then all sites
    /// are joined, and the priors are fitted to the reference places in the same pass over the records.
    /// </param>
    /// <param name="cancellationToken">Ends the work; the caller's transaction then decides what stays.</param>
    public static async Task RefreshAsync(SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (siteIds is { Count: 0 })
        {
            return;
        }

        if (siteIds is null)
        {
            var (priors, exposures) = await AllAsync(db, cancellationToken);
            await WriteAsync(db, priors, cancellationToken);
            await db.SiteExposures.ExecuteDeleteAsync(cancellationToken);
            Write(db, exposures);
            return;
        }

        var positions = await SitePositions.ReadAsync(db, siteIds, cancellationToken);
        var join = new ExposureJoin(positions, await ObservedWindows.ReadAsync(db, cancellationToken));
        await AddReachingAsync(db, join, positions, cancellationToken);
        await db.SiteExposures.Where(e => EF.Parameter(siteIds).Contains(e.SiteId)).ExecuteDeleteAsync(cancellationToken);
        Write(db, RowsOf(join.ToTable()));
    }

    /// <summary>Fits the priors anew, after a change of the reference places alone. Sites' exposures do not depend on those.</summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task RefreshPriorsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var windows = await ObservedWindows.ReadAsync(db, cancellationToken);
        await WriteAsync(db, await FitPriorsAsync(db, windows, null, cancellationToken), cancellationToken);
    }

    /// <summary>All priors and exposures as they must be, from one pass over the records; nothing is written.</summary>
    internal static async Task<(IReadOnlyList<HazardPrior> Priors, IEnumerable<SiteExposure> Exposures)> AllAsync(
        SedzDb db, CancellationToken cancellationToken)
    {
        var windows = await ObservedWindows.ReadAsync(db, cancellationToken);
        var join = new ExposureJoin(await SitePositions.ReadAsync(db, siteIds: null, cancellationToken), windows);
        var priors = await FitPriorsAsync(db, windows, join, cancellationToken);
        return (priors, RowsOf(join.ToTable()));
    }

    /// <summary>
    /// Gives a join of a few sites the records that can reach them, and tells it what the others would add: how closely and loosely sources
    /// record.
    /// </summary>
    internal static async Task AddReachingAsync(
        SedzDb db, ExposureJoin join, IReadOnlyCollection<SitePosition> positions, CancellationToken cancellationToken)
    {
        foreach (var prior in await db.HazardPriors.AsNoTracking().ToListAsync(cancellationToken))
        {
            join.Note(new(prior.SourceId, prior.Hazard), new(prior.ClosestLevel, prior.RecordedLevel));
        }

        await foreach (var observation in HazardObservations.Reaching(db, positions, cancellationToken))
        {
            join.Add(observation);
        }
    }

    private static async Task<IReadOnlyList<HazardPrior>> FitPriorsAsync(
        SedzDb db, IEnumerable<ObservedWindow> windows, ExposureJoin? sites, CancellationToken cancellationToken)
    {
        var places = await ReferencePlaces.ReadAsync(db, cancellationToken);
        var references = new ExposureJoin(places, windows);
        var sources = new HashSet<SourceHazard>();
        await foreach (var observation in HazardObservations.All(db).WithCancellation(cancellationToken))
        {
            references.Add(observation);
            sites?.Add(observation);
            sources.Add(new(observation.SourceId, observation.Hazard));
        }

        var fitted = RecurrencePrior.FitAll(places, references).ToDictionary(prior => prior.Source);
        return
        [
            .. from source in sources
               let prior = fitted.GetValueOrDefault(source) ?? RecurrencePrior.Uninformed(source)
               let recorded = references.RecordedBy(source)
               select new HazardPrior
               {
                   SourceId = source.SourceId,
                   Hazard = source.Hazard,
                   GivesRate = fitted.ContainsKey(source),
                   Shape = prior.Shape,
                   Years = prior.Years,
                   ReferencePlaces = prior.Places,
                   ClosestLevel = recorded.Closest,
                   RecordedLevel = recorded.Loosest,
                   LevelRatio = prior.Shift?.Ratio,
                   LevelLow = prior.Shift?.Low,
                   LevelHigh = prior.Shift?.High,
                   LevelFromYear = prior.Shift?.FromYear,
                   LevelToYear = prior.Shift?.ToYear,
                   LevelEvents = prior.Shift?.Events,
               },
        ];
    }

    private static async Task WriteAsync(SedzDb db, IEnumerable<HazardPrior> priors, CancellationToken cancellationToken)
    {
        await db.HazardPriors.ExecuteDeleteAsync(cancellationToken);
        using var insert = new BulkInsert<HazardPrior>(db);
        foreach (var prior in priors)
        {
            insert.Add(prior);
        }
    }

    private static void Write(SedzDb db, IEnumerable<SiteExposure> exposures)
    {
        using var insert = new BulkInsert<SiteExposure>(db);
        insert.AddAll(exposures);
    }

    /// <summary>The exposures that give a rate, made one at a time.</summary>
    private static IEnumerable<SiteExposure> RowsOf(ExposureTable exposures) =>
        from exposure in exposures.All
        where exposure.Observed is not null
        let observed = exposure.Observed!.Value
        select new SiteExposure
        {
            SiteId = exposure.SiteId,
            SourceId = exposure.SourceId,
            Hazard = exposure.Hazard,
            Years = observed.Years,
            TimesFrom = observed.Low,
            TimesTo = observed.High,
            Level = exposure.Level,
        };
}
