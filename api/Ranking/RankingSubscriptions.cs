using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Schema.Database;

namespace Sedz.Api.Ranking;

/// <summary>What can be listened to of rankings.</summary>
public sealed class RankingSubscriptions : SubscriptionFields
{
    private const string ProvinceArgument = "provinceCode";

    /// <summary>Lists the fields.</summary>
    public RankingSubscriptions() => Subscription(
            "rankingChanged",
            "The ranking of a province's sites, as far as the caller may see them: first how it stands now, then every change of a "
            + "place, a score or a number of sites. Changes that come faster than they are read come together as one. It does not end by "
            + "itself.",
            OpenAsync)
        .Argument<string>(ProvinceArgument, "The province: two digits, such as 67.")
        .Public();

    private static async Task<IAsyncEnumerable<RankingChange>> OpenAsync(FieldContext context)
    {
        var code = context.Argument<string>(ProvinceArgument);
        await using var db = await context.OpenAsync<SedzDb>();
        return await db.Provinces.AnyAsync(province => province.Code == code, context.CancellationToken)
            ? EventsAsync(context, code)
            : throw new RequestError(ErrorCodes.NotFound, new("ไม่มีจังหวัดรหัสนี้", "There is no province of this code."));
    }

    private static async IAsyncEnumerable<RankingChange> EventsAsync(FieldContext context, string code)
    {
        using var watch = context.Service<ChangeFeed>().Watch();
        var told = await ReadAsync(context, code);
        for (var last = told.Since(told, code);;)
        {
            yield return last;
            RankingChange now;
            RankingSnapshot next;
            do
            {
                await watch.NextAsync(context.CancellationToken);
                next = await ReadAsync(context, code);
                now = next.Since(told, code);
            }
            while (now == last with { Entered = 0, Left = 0, Moved = 0, Rescored = 0 });
            (told, last) = (next, now);
        }
    }

    private static async Task<RankingSnapshot> ReadAsync(FieldContext context, string code)
    {
        var standings = await context.Service<RankingReader>().StandingsAsync(context.CancellationToken);
        return context.Caller.VisibleIn(standings, code);
    }
}
