using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Register;

/// <summary>What earlier matches leave to a new one: who holds a place, how many places are taken, and what was refused.</summary>
/// <param name="Workers">Workers whose match stays: they are not matched again.</param>
/// <param name="PlacesTaken">Places that those matches take, by opening.</param>
/// <param name="Refused">Openings that workers declined or left, by worker.</param>
internal sealed record RegisterMatches(HashSet<int> Workers, IReadOnlyDictionary<int, int> PlacesTaken, ILookup<int, int> Refused)
{
    /// <summary>
    /// The proposals that a new run of the same extent withdraws: the open ones; in one province, those of its workers to its own openings.
    /// </summary>
    public static IQueryable<Match> Open(SedzDb db, string? provinceCode) => db.Matches.Where(m => m.State == MatchState.Proposed
        && (provinceCode == null
            || (db.Workers.Any(w => w.Id == m.WorkerId && w.ProvinceCode == provinceCode)
                && db.Sites.Any(s => s.Id == m.SiteId && s.ProvinceCode == provinceCode))));

    /// <summary>Reads them, in the caller's transaction.</summary>
    /// <param name="db">The database.</param>
    /// <param name="provinceCode">The province that is matched; null for the country.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<RegisterMatches> ReadAsync(SedzDb db, string? provinceCode, CancellationToken cancellationToken)
    {
        var (workers, places) = (new HashSet<int>(), new Dictionary<int, int>());
        await foreach (var kept in Kept(db, provinceCode).Select(m => new { m.WorkerId, m.OpeningId }).AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            workers.Add(kept.WorkerId);
            places[kept.OpeningId] = places.GetValueOrDefault(kept.OpeningId) + 1;
        }

        var refused = await db.Matches.Where(m => m.State == MatchState.Declined || m.State == MatchState.Left)
            .Select(m => new { m.WorkerId, m.OpeningId }).ToListAsync(cancellationToken);
        return new(workers, places, refused.ToLookup(match => match.WorkerId, match => match.OpeningId));
    }

    /// <summary>The matches that a new run keeps: those that workers said yes to, and proposals that reach beyond its province.</summary>
    private static IQueryable<Match> Kept(SedzDb db, string? provinceCode) => db.Matches.Where(m =>
        m.State == MatchState.Accepted || m.State == MatchState.Placed || m.State == MatchState.Retained
        || (m.State == MatchState.Proposed && provinceCode != null
            && (m.Worker!.ProvinceCode != provinceCode || m.Site!.ProvinceCode != provinceCode)));
}
