using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Api.Matching.Runs;
using Sedz.Api.Operations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>What can be listened to of the matching, for administrators.</summary>
public sealed class MatchingSubscriptions : SubscriptionFields
{
    private const string RunArgument = "runId";

    private static readonly LocalizedText NoRun = new("ไม่มีการจับคู่ครั้งนี้", "There is no such run");

    /// <summary>Lists the fields.</summary>
    public MatchingSubscriptions() => Subscription(
            "matchingProgress",
            "How far a run of the matching has come, for administrators: first how it stands now, then every change, on whichever node "
            + "it is at work. It ends when the run has ended.",
            OpenAsync)
        .IdArgument(RunArgument, "The run.")
        .For(Caller.AdministratorRole);

    private static async Task<IAsyncEnumerable<MatchingProgressAnswer>> OpenAsync(FieldContext context)
    {
        var id = context.KeyOf<MatchingRun, int>(context.Argument<string>(RunArgument));
        return await ReadAsync(context, id) is null ? throw new RequestError(ErrorCodes.NotFound, NoRun) : EventsAsync(context, id);
    }

    private static IAsyncEnumerable<MatchingProgressAnswer> EventsAsync(FieldContext context, int id) => WatchedProgress.EventsAsync(
        context,
        AnnouncedMatching.Topic(id),
        () => ReadAsync(context, id),
        Told,
        now => now.State is not (MatchingRunState.Queued or MatchingRunState.Running));

    private static MatchingProgressAnswer Told(MatchingProgressAnswer now, string news)
    {
        if (now.State != MatchingRunState.Running) return now;
        var stage = AnnouncedMatching.Read(news);
        return now with
        {
            Progress = Math.Max(now.Progress, stage.Progress), Phase = stage.Phase, Decided = stage.Decided,
            Workers = stage.Workers, Gap = stage.Gap,
        };
    }

    private static async Task<MatchingProgressAnswer?> ReadAsync(FieldContext context, int id)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await context.Visible(db.MatchingRuns.AsNoTracking())
            .Where(r => r.Id == id)
            .Select(r => new MatchingProgressAnswer(r.Id, r.State, r.Progress, 0, 0, 0, null))
            .SingleOrDefaultAsync(context.CancellationToken);
    }
}
