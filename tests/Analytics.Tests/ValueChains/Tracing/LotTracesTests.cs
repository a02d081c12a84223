using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Tracing;
using Sedz.Schema.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains.Tracing;

public sealed class LotTracesTests
{
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Two farms bring 60 and 40 kg in January; the mill sends 50 kg in February, gets 100 kg more from the second farm in March and
    /// sends 100 in April. February's 50 are 60 % of the first farm. In April the store is 50 + 100 with 30 of the first lot: 20 %; 100
    /// of 150 kg take 20 of 30.
    /// </summary>
    private static readonly ChainFacts Mixing = new()
    {
        Stages =
        [
            Stage("farm-1", StageKind.Production), Stage("farm-2", StageKind.Production), Stage("mill", StageKind.Processing),
            Stage("market", StageKind.Market),
        ],
        Flows =
        [
            Dated("1-lot", "farm-1", "mill", 60, 1), Dated("2-other", "farm-2", "mill", 40, 1),
            Dated("3-february", "mill", "market", 50, 2),
            Dated("4-more", "farm-2", "mill", 100, 3), Dated("5-april", "mill", "market", 100, 4),
        ],
    };

    [Fact]
    public void Lot_ThatIsMixed_IsInWhatLeavesInTheStoresProportion()
    {
        var uses = LotTraces.Of(ChainReading.Of(Mixing)).Forward("1-lot");

        Assert.Equal(["3-february", "5-april"], uses.Select(use => use.Flow));
        Assert.Equal([0.6, 0.2], uses.Select(use => use.Share!.Value), Near);
        Assert.Equal([0.5, 20.0 / 60], uses.Select(use => use.PartOfLot!.Value), Near);
    }

    [Fact]
    public void Lot_TracedBack_HasTheSharesOfTheStoreItCameFrom()
    {
        var origins = LotTraces.Of(ChainReading.Of(Mixing)).Back("5-april")
            .ToDictionary(origin => origin.Flow, origin => origin.Share!.Value);

        Assert.Equal(0.2, origins["1-lot"], Tolerance);
        Assert.Equal(100.0 / 150, origins["4-more"], Tolerance);
        Assert.Equal(20.0 / 150, origins["2-other"], Tolerance);
        Assert.Equal(3, origins.Count);
    }

    [Fact]
    public void Flow_ThatLeftBeforeTheLotCame_DoesNotHoldIt() =>
        Assert.Equal(["5-april"], LotTraces.Of(ChainReading.Of(Mixing)).Forward("4-more").Select(use => use.Flow));

    /// <summary>15 kg of seed in, 300 and 200 kg of paddy out: all of both is of the seed, three fifths and two fifths of it.</summary>
    [Fact]
    public void Lot_ThatGrows_IsInAllThatGrewOfIt()
    {
        var chain = new ChainFacts
        {
            Stages = [Stage("seed", StageKind.Input), Stage("farm", StageKind.Production), Stage("market", StageKind.Market)],
            Flows = [Dated("1", "seed", "farm", 15, 1), Dated("2", "farm", "market", 300, 5), Dated("3", "farm", "market", 200, 6)],
        };

        var uses = LotTraces.Of(ChainReading.Of(chain)).Forward("1");

        Assert.Equal([1.0, 1], uses.Select(use => use.Share!.Value), Near);
        Assert.Equal([0.6, 0.4], uses.Select(use => use.PartOfLot!.Value), Near);
    }

    [Fact]
    public void Lot_ThatGoesRoundALoop_IsFollowedAsOftenAsTheRecordsDo()
    {
        var chain = new ChainFacts
        {
            Stages = [Stage("shop", StageKind.Processing), Stage("washing", StageKind.Recovery)],
            Flows =
            [
                .. Enumerable.Range(1, 4).Select(month =>
                    Dated($"{month}", month % 2 == 1 ? "shop" : "washing", month % 2 == 1 ? "washing" : "shop", 10, month)),
            ],
        };

        Assert.Equal(["2", "3", "4"], LotTraces.Of(ChainReading.Of(chain)).Forward("1").Select(use => use.Flow));
    }

    [Fact]
    public void Lot_ThroughAFlowWithoutAWeight_IsFollowedWithoutShares()
    {
        var reading = ChainReading.Of(Mixing.With("3-february", flow => flow with { Unit = "กอง" }));

        var uses = LotTraces.Of(reading).Forward("1-lot");

        Assert.Equal(["3-february", "5-april"], uses.Select(use => use.Flow));
        Assert.All(uses, use => Assert.Null(use.Share));
    }

    [Theory]
    [InlineData("no such flow")]
    [InlineData("2-other")]
    public void Lot_ThatCannotBeFollowed_IsRefused(string flow)
    {
        var traces = LotTraces.Of(ChainReading.Of(Mixing.With("2-other", other => other with { FirstDay = null, LastDay = null })));

        Assert.Equal([new(ChainPart.Flow, "2-other", ChainRules.DayNotStated)], traces.LeavesOut.ToArray());
        Assert.Throws<InputRefusedException>(() => traces.Forward(flow));
        Assert.Throws<InputRefusedException>(() => traces.Back(flow));
    }

    [Property(MaxTest = 200)]
    public Property Shares_OfAnyTwoFlows_AreTheSameForwardAndBack() => Prop.ForAll(RandomChains.Partial(), chain =>
    {
        var traces = LotTraces.Of(ChainReading.Of(chain));
        var followed = chain.Flows.Select(flow => flow.Id).Except(traces.LeavesOut.Select(part => part.Id)).ToList();
        var forward = followed.SelectMany(lot => traces.Forward(lot), (lot, use) => (From: lot, To: use.Flow, use.Share)).ToList();
        var back = followed.SelectMany(lot => traces.Back(lot), (lot, origin) => (From: origin.Flow, To: lot, origin.Share)).ToList();
        return forward.Count == back.Count && forward.OrderBy(at => (at.From, at.To)).Zip(back.OrderBy(at => (at.From, at.To)))
            .All(pair => (pair.First.From, pair.First.To) == (pair.Second.From, pair.Second.To)
                && pair.First.Share is null == pair.Second.Share is null
                && !(Math.Abs((pair.First.Share ?? 0) - (pair.Second.Share ?? 0)) > Tolerance));
    });

    [Property(MaxTest = 200)]
    public Property PartsOfALot_ThatEndInMarketsOrAreLost_AreNoMoreThanTheLot() => Prop.ForAll(RandomChains.Complete(), chain =>
    {
        var reading = ChainReading.Of(chain);
        var ends = chain.Flows.Where(flow => flow.Role == FlowRole.Loss).Select(flow => flow.Id).ToHashSet();
        var traces = LotTraces.Of(reading);
        return chain.Flows.Select(flow => traces.Forward(flow.Id)).All(uses =>
            uses.All(use => use is { Share: >= 0 and <= 1, PartOfLot: >= 0 and <= 1 })
            && uses.Where(use => ends.Contains(use.Flow)).Sum(use => use.PartOfLot!.Value) <= 1 + Tolerance);
    });

    private static bool Near(double one, double other) => Math.Abs(one - other) < Tolerance;

    private static FlowFacts Dated(string id, string from, string to, int kilograms, int month) =>
        Flow(id, from, to, "grain", kilograms, "kg", 1) with { FirstDay = new(2021, month, 1), LastDay = new(2021, month, 28) };
}
