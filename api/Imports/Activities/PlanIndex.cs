using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Activities;

/// <summary>The plans that are there, to be found again by site, activity, title and days.</summary>
internal sealed class PlanIndex
{
    private readonly Dictionary<Key, KnownPlan> plans = [];

    /// <summary>Reads the stored plans with the reports that count.</summary>
    public static async Task<PlanIndex> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var reports = (await db.ActivityReports.Where(r => r.ReplacedAt == null)
            .Select(r => new { r.ActivityId, r.StartsOn, r.EndsOn, r.Reached, r.Progress }).ToListAsync(cancellationToken))
            .ToLookup(r => r.ActivityId, r => new KnownReport(r.StartsOn, r.EndsOn, r.Reached, r.Progress));
        var index = new PlanIndex();

        // Of two plans of one key the one that stands answers: at most one does.
        var rows = db.Activities.OrderByDescending(a => a.CancelledAt != null).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.SiteId, a.Kind, a.Title, a.StartsOn, a.EndsOn, a.Planned, a.CancelledAt });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var plan = new KnownPlan(row.Id, $"A{row.Id}", row.Planned, row.CancelledAt is not null);
            plan.Reports.AddRange(reports[row.Id]);
            index.plans[new(row.SiteId, row.Kind, row.Title, row.StartsOn, row.EndsOn)] = plan;
        }

        return index;
    }

    /// <summary>The plan that a draft names; null when it is not there.</summary>
    public KnownPlan? Find(ActivityDraft draft) => plans.GetValueOrDefault(Key.Of(draft));

    /// <summary>Adds a plan that is there from now on.</summary>
    public void Add(ActivityDraft draft, KnownPlan plan) => plans[Key.Of(draft)] = plan;

    private readonly record struct Key(int SiteId, ProgrammeActivity Kind, string? Title, DateOnly StartsOn, DateOnly EndsOn)
    {
        public static Key Of(ActivityDraft draft) => new(draft.SiteId, draft.Kind, draft.Title, draft.StartsOn, draft.EndsOn);
    }
}
