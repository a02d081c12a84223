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

        var positions = await SitePositions.ReadAsync(db, siteIds, cancellationToken);
        var windows = await ObservedWindows.ReadAsync(db, cancellationToken);
        var join = new ExposureJoin(positions, windows);
        if (siteIds is null)
        {
            await FitPriorsAsync(db, windows, join, cancellationToken);
            await db.SiteExposures.ExecuteDeleteAsync(cancellationToken);
        }
        else
        {
            await AddReachingAsync(db, join, positions, cancellationToken);
            await db.SiteExposures.Where(e => EF.Parameter(siteIds).Contains(e.SiteId)).ExecuteDeleteAsync(cancellationToken);
        }

        Write(db, join.ToTable());
    }

    /// <summary>Fits the priors anew, after a change of the reference places alone. Sites' exposures do not depend on those.</summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task RefreshPriorsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        await FitPriorsAsync(db, await ObservedWindows.ReadAsync(db, cancellationToken), null, cancellationToken);
    }

    /// <summary>
    /// Gives a join of a few sites the records that can reach them, and tells it what the others would add: how loosely sources record.
    /// </summary>
    internal static async Task AddReachingAsync(
        SedzDb db, ExposureJoin join, IReadOnlyCollection<SitePosition> positions, CancellationToken cancellationToken)
    {
        foreach (var prior in await db.HazardPriors.AsNoTracking().ToListAsync(cancellationToken))
        {
            join.Note(new(prior.SourceId, prior.Hazard), prior.RecordedLevel);
        }

        await foreach (var observation in HazardObservations.Reaching(db, positions).WithCancellation(cancellationToken))
        {
            join.Add(observation);
        }
    }

    private static async Task FitPriorsAsync(
        SedzDb db, IEnumerable<ObservedWindow> windows, ExposureJoin? sites, CancellationToken cancellationToken)
    {
        var references = new ExposureJoin(await ReferencePlaces.ReadAsync(db, cancellationToken), windows);
        var sources = new HashSet<SourceHazard>();
        await foreach (var observation in HazardObservations.All(db).WithCancellation(cancellationToken))
        {
            references.Add(observation);
            sites?.Add(observation);
            sources.Add(new(observation.SourceId, observation.Hazard));
        }

        var fitted = RecurrencePrior.FitAll(references.ToTable()).ToDictionary(prior => prior.Source);
        await db.HazardPriors.ExecuteDeleteAsync(cancellationToken);
        using var insert = new BulkInsert<HazardPrior>(db);
        foreach (var source in sources)
        {
            var givesRate = fitted.TryGetValue(source, out var prior);
            prior ??= RecurrencePrior.Uninformed(source);
            insert.Add(new()
            {
                SourceId = source.SourceId,
                Hazard = source.Hazard,
                GivesRate = givesRate,
                Shape = prior.Shape,
                Years = prior.Years,
                ReferencePlaces = prior.Places,
                RecordedLevel = references.RecordedBy(source),
            });
        }
    }

    private static void Write(SedzDb db, ExposureTable exposures)
    {
        using var insert = new BulkInsert<SiteExposure>(db);
        insert.AddAll(
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
            });
    }
}
