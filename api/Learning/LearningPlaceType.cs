using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Activities;
using Sedz.Analytics.Labour.Supply;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Learning;

namespace Sedz.Api.Learning;

/// <summary>
/// How a place of learning is shown. Numbers of learners are in no filter and no order: a small one could be guessed by them.
/// </summary>
public sealed class LearningPlaceType : EntityType<LearningPlace>
{
    /// <summary>Lists the fields.</summary>
    public LearningPlaceType()
    {
        this.Public();
        Key(p => p.SiteId);
        ToOne(p => p.Site, p => p.SiteId);
        Scalar(p => p.Open);
        Scalar(p => p.OpenSince);
        Scalar(p => p.Attestation);
        ToMany(p => p.Curriculum, t => t.SiteId);
        Batched(
            "learners", "Who came, period by period; the public is not shown numbers of 1 to 4 people.", p => p.SiteId, LearnersAsync);
        Scalar(p => p.Synthetic);
        Scalar(p => p.RecordedAt);
        Scalar(p => p.Version);
    }

    private static async Task<IReadOnlyDictionary<int, LearnersAnswer>> LearnersAsync(
        IReadOnlyCollection<int> siteIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await db.LearnerCounts.Where(c => EF.Parameter(siteIds).Contains(c.SiteId) && c.ReplacedAt == null)
            .OrderBy(c => c.StartsOn)
            .Select(c => new { c.SiteId, c.StartsOn, c.EndsOn, c.Learners })
            .ToListAsync(context.CancellationToken);
        var holdBack = !context.Caller.IsAdministrator();
        bool IsHeld(int learners) => holdBack && SmallNumbers.IsSmall(learners);
        var ofSite = rows.ToLookup(row => row.SiteId);
        return siteIds.ToDictionary(
            id => id,
            id => new LearnersAnswer(
                ofSite[id].Aggregate(Figure.None, (sum, row) => sum.Plus(Figure.OfPeople(row.Learners, holdBack))),
                [
                    .. ofSite[id].Select(row => new LearnersOfPeriod(
                        row.StartsOn, row.EndsOn, IsHeld(row.Learners) ? null : row.Learners, IsHeld(row.Learners))),
                ],
                holdBack ? SmallNumbers.Note : null));
    }
}
