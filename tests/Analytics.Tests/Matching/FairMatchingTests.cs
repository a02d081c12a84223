using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Matching;
using Sedz.Schema;

namespace Sedz.Analytics.Tests.Matching;

public sealed class FairMatchingTests
{
    private static readonly LocalizedText AnyName = new("กลุ่ม", "group");

    [Property(MaxTest = 200)]
    public Property Floors_OfAnySmallGraph_AreKeptAtTheLeastCostOrNamed() => Prop.ForAll(
        SmallGraphs.Any(), Gen.Choose(0, 4).Two().ToArbitrary(), (graph, pair) =>
        {
            long[] atLeast = graph.Classes == 1 ? [pair.Item1] : [pair.Item1, pair.Item2];
            var outcome = FairMatching.Of(
                graph,
                [.. Enumerable.Range(0, graph.Classes).Select(i => i % 2)],
                [.. atLeast.Select((count, group) => PlacementFloor.OfCount(group, AnyName, count))],
                AuctionOptions.Proof);
            return SmallGraphs.LeastCost(graph, i => i % 2, atLeast) is { } least
                ? outcome.Fair!.Cost == least && outcome.Fair.LowerBound == least && outcome.Obstacles.IsEmpty
                    && SmallGraphs.IsWhole(outcome.Fair) && outcome.Groups.All(group => group.Placed >= group.AtLeast)
                    && outcome.Price >= 0
                : outcome.Fair is null && !outcome.Obstacles.IsEmpty;
        });

    /// <summary>One place, two groups: least cost gives it to the near one; a floor for the far one costs the difference.</summary>
    [Fact]
    public void Floor_ThatBinds_HasTheDifferenceAsItsPrice()
    {
        int[] costs = [10, 25];
        var graph = SmallGraphs.Of([1, 1], [1], (i, _) => costs[i], unplacedCost: 100);

        var outcome = FairMatching.Of(graph, [0, 1], [PlacementFloor.OfShare(1, AnyName, 0.5)], AuctionOptions.Proof);

        Assert.Equal((110, 125, 15), (outcome.LeastCost.Cost, outcome.Fair!.Cost, outcome.Price));
        var effect = Assert.Single(outcome.Groups);
        Assert.Equal((1, 1, 0, 1), (effect.Workers, effect.AtLeast, effect.PlacedBefore, effect.Placed));
    }

    [Fact]
    public void Floor_ThatNoMatchingKeeps_IsNamedWithWhatIsPossible()
    {
        var graph = SmallGraphs.Of([5, 5], [2, 9], (i, j) => i == j ? 1 : null, unplacedCost: 100);

        var outcome = FairMatching.Of(
            graph, [0, 1], [PlacementFloor.OfCount(0, new("เลย", "Loei"), 3), PlacementFloor.OfCount(1, AnyName, 5)]);

        Assert.Null(outcome.Fair);
        var obstacle = Assert.Single(outcome.Obstacles);
        Assert.Equal((3, 2), (obstacle.AtLeast, obstacle.MostAlone));
        Assert.Contains("Loei", obstacle.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Floors_OfProvincesOfAMarket_AreKeptWithACertificate()
    {
        var problem = SmallGraphs.Market(workers: 20_000, sites: 800);
        string[] provinces = [.. problem.Classes.Select(worker => worker.Province!).Distinct().Order(StringComparer.Ordinal)];
        int[] groupOf = [.. problem.Classes.Select(worker => Array.IndexOf(provinces, worker.Province))];

        var outcome = FairMatching.Of(
            problem.Graph, groupOf, [.. provinces.Select((name, group) => PlacementFloor.OfShare(group, new(name, name), 0.75))]);

        Assert.NotNull(outcome.Fair);
        Assert.Contains(outcome.Groups, group => group.PlacedBefore < group.AtLeast && group.PricePerHead > 0);
        Assert.All(outcome.Groups, group => Assert.True(group.Placed >= group.AtLeast));
        Assert.InRange(outcome.Fair.Gap, 0, AuctionOptions.DefaultWantedGap);
        Assert.True(outcome.Price > 0);
    }

    [Fact]
    public void Floors_ThatContradictThemselves_AreRefused()
    {
        var graph = new MatchingGraph([1], [1], [0, 0], [], 10);
        var floor = PlacementFloor.OfCount(0, AnyName, 1);

        Assert.Equal("repeated_floor", Refusal(() => FairMatching.Of(graph, [0], [floor, floor])));
        Assert.Equal("unknown_group", Refusal(() => FairMatching.Of(graph, [-1], [floor])));
        Assert.Equal("bad_floor", Refusal(() => PlacementFloor.OfShare(0, AnyName, double.NaN)));
        Assert.Equal("bad_floor", Refusal(() => PlacementFloor.OfCount(0, AnyName, -1)));
    }

    private static string Refusal(Func<object> ask) => Assert.Throws<InputRefusedException>(ask).Code;
}
