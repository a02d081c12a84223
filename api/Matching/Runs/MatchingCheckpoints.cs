using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Schema.Database;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Keeps where the auction of a run stands after each phase, beside the auction, which does not wait for the disk. Of two phases that end
/// while one is being written, the newer is kept.
/// </summary>
internal sealed class MatchingCheckpoints : IAsyncDisposable
{
    private readonly Channel<AuctionState> newest = Channel.CreateBounded<AuctionState>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly IDatabaseWriter writer;
    private readonly MatchingClaim claim;
    private readonly AnnouncedMatching announced;
    private readonly string graphHash;
    private readonly TimeProvider clock;
    private readonly Task keeping;

    /// <param name="writer">Writes.</param>
    /// <param name="claim">The claim on the run; without it nothing is kept.</param>
    /// <param name="announced">Knows how far the run has come.</param>
    /// <param name="graphHash">Hash of the graph that is matched.</param>
    /// <param name="clock">Tells when.</param>
    public MatchingCheckpoints(
        IDatabaseWriter writer, MatchingClaim claim, AnnouncedMatching announced, string graphHash, TimeProvider clock)
    {
        (this.writer, this.claim, this.announced, this.graphHash, this.clock) = (writer, claim, announced, graphHash, clock);
        keeping = Task.Run(KeepAsync);
    }

    /// <summary>The state that a run can be taken up from; null when there is none of this graph.</summary>
    public static async Task<AuctionState?> LastAsync(SedzDb db, int runId, string graphHash, CancellationToken cancellationToken)
    {
        var bytes = await db.MatchingCheckpoints.Where(c => c.RunId == runId).Select(c => c.Bytes).SingleOrDefaultAsync(cancellationToken);
        if (bytes is null)
            return null;
        using var stream = new MemoryStream(bytes);
        try
        {
            return AuctionStateFile.Read(stream, graphHash);
        }
        catch (InputRefusedException)
        {
            // The register has changed since, or another version of the program wrote it: the run begins anew, on the data as they are.
            return null;
        }
    }

    /// <summary>Hands a state over.</summary>
    public void Keep(AuctionState state) => newest.Writer.TryWrite(state);

    /// <summary>Ends when what was handed over is kept.</summary>
    public async ValueTask DisposeAsync()
    {
        newest.Writer.TryComplete();
        await keeping;
    }

    private async Task KeepAsync()
    {
        await foreach (var state in newest.Reader.ReadAllAsync())
        {
            using var stream = new MemoryStream();
            AuctionStateFile.Write(stream, state, graphHash);
            var bytes = stream.ToArray();
            await writer.WriteAsync(async (db, token) =>
            {
                var far = announced.Furthest;
                var held = await MatchingClaims.Held(db, claim).ExecuteUpdateAsync(set => set.SetProperty(r => r.Progress, far), token);
                if (held == 0)
                    return false;
                await db.MatchingCheckpoints.Where(c => c.RunId == claim.RunId).ExecuteDeleteAsync(token);
                db.MatchingCheckpoints.Add(new()
                {
                    RunId = claim.RunId, Phase = state.Phase, Bytes = bytes, KeptAt = clock.GetUtcNow().UtcDateTime,
                });
                return true;
            });
        }
    }
}
