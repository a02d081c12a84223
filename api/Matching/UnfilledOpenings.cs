using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Reads why many openings have empty places in one statement.</summary>
internal static class UnfilledOpenings
{
    /// <summary>The answers by the opening's number; none for one that has no empty place, or that no live run has looked at.</summary>
    public static async Task<IReadOnlyDictionary<int, UnfilledOpeningAnswer>> ReadAsync(
        IReadOnlyCollection<int> openingIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var unfilled = await db.UnfilledOpenings.Where(u => EF.Parameter(openingIds).Contains(u.OpeningId)).AsNoTracking()
            .ToListAsync(context.CancellationToken);
        return unfilled.ToDictionary(
            one => one.OpeningId, one => new UnfilledOpeningAnswer(one.RunId, one.Reason, MatchReasonCodeWords.Of(one.Reason), one.Places));
    }
}
