using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Api.Matching.Runs;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Demo;

/// <summary>
/// The demonstration's own matching: one live run over the made-up workers and openings, and made-up answers to some of its proposals,
/// each of which says so.
/// </summary>
public sealed class SyntheticMatching
{
    private const string Program = "demo";
    private const string MadeUpReason = "เหตุผลสมมติ · synthetic reason";

    /// <summary>Of so many proposals one is answered.</summary>
    private const int ProposalsForAnAnswer = 10;

    private static readonly TimeProvider Clock = new FixedTime(SyntheticCountry.MadeAt);

    private readonly IDatabaseWriter writer;
    private readonly MatchingRuns runs;
    private readonly MatchingWork work;

    internal SyntheticMatching(
        IDbContextFactory<SedzDb> databases,
        IDatabaseWriter writer,
        INewsBoard board,
        ChangeFeed feed,
        RegisterReader register,
        ILogger<MatchingWork> logger)
    {
        this.writer = writer;
        runs = new(writer, new MatchingSignal(), Clock);
        work = new(
            databases, writer, new(databases, writer, board, Clock), register, new(databases, Clock), new(), feed, Clock,
            logger);
    }

    /// <summary>Matches and answers.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many are proposed a place, before some of them answer.</returns>
    public async Task<int> MakeAsync(CancellationToken cancellationToken)
    {
        await runs.QueueAsync(
            new(MatchingPolicy.LeastCost, MatchingOptions.Default, AuctionOptions.Default) { Seed = SyntheticCountry.Seed }, Program,
            cancellationToken);
        await work.WorkAsync(cancellationToken);
        return await writer.WriteAsync(AnswerAsync, cancellationToken);
    }

    private static async Task<int> AnswerAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var proposed = db.Matches.Where(m => m.State == MatchState.Proposed);
        var count = await proposed.CountAsync(cancellationToken);
        var random = new Random(SyntheticCountry.Seed);
        foreach (var match in await proposed.Where(m => m.WorkerId % ProposalsForAnAnswer == 0).OrderBy(m => m.WorkerId)
            .ToListAsync(cancellationToken))
        {
            Answer(match, random.Pick((MatchState.Accepted, 0.5), (MatchState.Declined, 0.3), (MatchState.Placed, 0.2)));
        }

        return count;
    }

    private static void Answer(Match match, MatchState state)
    {
        match.State = state;
        match.RespondedAt = SyntheticCountry.MadeAt;
        match.Reason = state == MatchState.Declined ? MadeUpReason : null;
        match.PlacedOn = state == MatchState.Placed ? ThaiDate.DayAt(SyntheticCountry.MadeAt) : null;
        match.Version++;
    }

    private sealed class FixedTime(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
