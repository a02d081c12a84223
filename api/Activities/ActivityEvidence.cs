using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Activities;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Activities;

/// <summary>Reads plans and reports for the sums of them. Reports that were corrected or withdrawn are never read.</summary>
internal static class ActivityEvidence
{
    /// <summary>Whether the caller is kept from numbers of 1 to 4 people.</summary>
    public static bool HoldsBackSmall(FieldContext context) => !context.Caller.IsAdministrator();

    /// <summary>The plans of sites with what came of them, by the site's number; two statements.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sites">The sites.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Each plan, and whether it was made up.</returns>
    public static async Task<ILookup<int, (ActivityFacts Facts, bool Synthetic)>> ReadAsync(
        SedzDb db, IQueryable<Site> sites, CancellationToken cancellationToken)
    {
        var plans = await db.Activities.Where(a => sites.Any(s => s.Id == a.SiteId)).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.SiteId, a.Kind, a.StartsOn, a.EndsOn, a.Planned, a.CancelledAt, a.Synthetic })
            .ToListAsync(cancellationToken);
        var reports = await Counting(db).Where(r => sites.Any(s => s.Id == r.Activity!.SiteId)).OrderBy(r => r.Id)
            .Select(r => new { r.ActivityId, r.EndsOn, r.Reached, r.Progress })
            .ToListAsync(cancellationToken);
        var ofActivity = reports.ToLookup(r => r.ActivityId, r => new ReportFacts(r.EndsOn, r.Reached, r.Progress));
        return plans.ToLookup(
            a => a.SiteId,
            a => (
                new ActivityFacts(a.SiteId, a.Kind, a.StartsOn, a.EndsOn, a.CancelledAt is not null, a.Planned, [.. ofActivity[a.Id]]),
                a.Synthetic));
    }

    /// <summary>What activities have reached so far, by their numbers; one statement.</summary>
    public static async Task<IReadOnlyDictionary<int, ActivityReachedAnswer>> ReachedAsync(
        IReadOnlyCollection<int> activityIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await Counting(db).Where(r => EF.Parameter(activityIds).Contains(r.ActivityId))
            .Select(r => new { r.ActivityId, r.EndsOn, r.Reached, r.Progress })
            .ToListAsync(context.CancellationToken);
        var holdBack = HoldsBackSmall(context);
        var ofActivity = rows.ToLookup(row => row.ActivityId);
        return activityIds.ToDictionary(
            id => id,
            id => new ActivityReachedAnswer(
                ofActivity[id].Count(),
                ofActivity[id].Max(row => (DateOnly?)row.EndsOn),
                ofActivity[id].Aggregate(FigureSet.None, (sum, row) => sum.Plus(FigureSet.Of(row.Reached, holdBack))),
                ofActivity[id].Where(row => row.Progress is not null).MaxBy(row => row.EndsOn)?.Progress));
    }

    private static IQueryable<ActivityReport> Counting(SedzDb db) => db.ActivityReports.Where(r => r.ReplacedAt == null);
}
