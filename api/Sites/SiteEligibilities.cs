using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Sites;

/// <summary>
/// Holds the stored status of sites (<see cref="Site.Eligibility"/>) against the rules, and puts it right after a change of a round.
/// </summary>
internal static class SiteEligibilities
{
    /// <summary>Judges the sites of a round anew. It is no change of the sites: what the province sent is as it was.</summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="roundId">The round.</param>
    /// <param name="cancellationToken">Ends the work; the caller's transaction then decides what stays.</param>
    /// <returns>How many sites were judged, and how many of them have another status now.</returns>
    public static async Task<(int Judged, int Changed)> RefreshAsync(SedzDb db, int roundId, CancellationToken cancellationToken)
    {
        var (judged, stale) = await StaleAsync(db.Sites.Where(s => s.RoundId == roundId), cancellationToken);
        foreach (var group in stale.GroupBy(site => site.Status, site => site.Id))
        {
            var ids = group.ToList();
            await db.Sites.Where(s => EF.Parameter(ids).Contains(s.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Eligibility, group.Key), cancellationToken);
        }

        return (judged, stale.Count);
    }

    /// <summary>The sites whose stored status is not what the rules say, with what they say, by code; and how many were judged.</summary>
    public static async Task<(int Judged, IReadOnlyList<(int Id, string Code, EligibilityStatus Status)> Stale)> StaleAsync(
        IQueryable<Site> sites, CancellationToken cancellationToken)
    {
        var (judged, stale) = (0, new List<(int, string, EligibilityStatus)>());
        var rows = sites.OrderBy(s => s.Code).Select(RuleColumns.With((s, rules) => new { s.Id, s.Code, s.Eligibility, Rules = rules }));
        await foreach (var s in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            judged++;
            if (EligibilityRules.Judge(s.Rules.Facts([])).Status is var status && status != s.Eligibility)
            {
                stale.Add((s.Id, s.Code, status));
            }
        }

        return (judged, stale);
    }
}
