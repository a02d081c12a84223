using Sedz.Analytics.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class InterruptedAuctionTests
{
    private static readonly MatchingGraph Graph = SmallGraphs.Market(workers: 6_000, sites: 60).Graph;

    [Fact]
    public void Auction_TakenUpAfterAnyPhase_EndsInTheSameBytes()
    {
        var kept = new List<byte[]>();
        var whole = LeastCostMatching.Of(Graph, run: new() { Keep = state => kept.Add(Bytes(state)) });
        Assert.True(kept.Count >= 3);

        foreach (var bytes in kept)
        {
            var from = AuctionStateFile.Read(new MemoryStream(bytes), Graph.ContentHash());
            var resumed = LeastCostMatching.Of(Graph, run: new() { From = from });

            Assert.Equal(Bytes(whole.State!), Bytes(resumed.State!));
            Assert.Equal(whole.Flow.ToArray(), resumed.Flow.ToArray());
            Assert.Equal((whole.Cost, whole.LowerBound), (resumed.Cost, resumed.LowerBound));
        }
    }

    [Fact]
    public void Auction_CancelledInAPhase_LeavesTheStateOfTheLastOneToGoOnFrom()
    {
        using var cancellation = new CancellationTokenSource();
        AuctionState? last = null;
        var run = new AuctionRun
        {
            Keep = state => last = state,
            Progress = new Told(told =>
            {
                if (told.Phase == 2)
                    cancellation.Cancel();
            }),
        };

        Assert.ThrowsAny<OperationCanceledException>(() => LeastCostMatching.Of(Graph, run: run, cancellationToken: cancellation.Token));

        Assert.Equal(1, last!.Phase);
        Assert.Equal(LeastCostMatching.Of(Graph).Flow.ToArray(), LeastCostMatching.Of(Graph, run: new() { From = last }).Flow.ToArray());
    }

    [Fact]
    public async Task Auction_OnOneProcessor_IsTheSameAsOnAll()
    {
        var graph = SmallGraphs.Market(workers: 30_000, sites: 1_500).Graph;
        var all = LeastCostMatching.Of(graph);

        // Within one worker of the pool at a time, parallel loops run one after the other.
        var alone = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler;
        var single = await Task.Factory.StartNew(
            () => LeastCostMatching.Of(graph), CancellationToken.None, TaskCreationOptions.None, alone);

        Assert.Equal(Bytes(all.State!), Bytes(single.State!));
    }

    [Fact]
    public void Progress_OfAnAuction_GoesFromNobodyToAllWithAShrinkingEpsilon()
    {
        var told = new List<MatchingProgress>();
        LeastCostMatching.Of(Graph, run: new() { Progress = new Told(told.Add) });

        Assert.Equal((1, 0L), (told[0].Phase, told[0].Decided));
        Assert.All(told, one => Assert.InRange(one.Decided, 0, one.Workers));
        Assert.True(told[^1].Epsilon < told[0].Epsilon);
        Assert.Null(told[0].Gap);
        Assert.NotNull(told[^1].Gap);
    }

    [Fact]
    public void State_OfOtherDataOrCutOff_IsRefused()
    {
        var state = LeastCostMatching.Of(Graph).State!;
        var bytes = Bytes(state);

        Assert.Equal("foreign_state", Refusal(() => AuctionStateFile.Read(new MemoryStream(bytes), "another")));
        Assert.Equal("broken_state", Refusal(() => AuctionStateFile.Read(new MemoryStream(bytes[..^9]), Graph.ContentHash())));
        Assert.Equal("broken_state", Refusal(() => AuctionStateFile.Read(new MemoryStream([1, 2, 3]), Graph.ContentHash())));
        var other = SmallGraphs.Market(workers: 100, sites: 5).Graph;
        Assert.Equal("foreign_state", Refusal(() => LeastCostMatching.Of(other, run: new() { From = state })));
        Assert.NotEqual(other.ContentHash(), Graph.ContentHash());
    }

    private static byte[] Bytes(AuctionState state)
    {
        using var stream = new MemoryStream();
        AuctionStateFile.Write(stream, state, Graph.ContentHash());
        return stream.ToArray();
    }

    private static string Refusal(Func<object> ask) => Assert.Throws<InputRefusedException>(ask).Code;

    private sealed class Told(Action<MatchingProgress> tell) : IProgress<MatchingProgress>
    {
        public void Report(MatchingProgress value) => tell(value);
    }
}
