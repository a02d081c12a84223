using FsCheck.Xunit;
using Sedz.Analytics.Labour;

namespace Sedz.Analytics.Tests.Labour;

public sealed class FloatingCatchmentTests
{
    /// <summary>
    /// Three places on the way to a hospital, gravity 1/c within 61 minutes: the example of PySAL's package access, as exact fractions.
    /// </summary>
    [Fact]
    public void Accessibility_OfTheHospitalExample_IsItsFractions()
    {
        TravelCost[] cost =
        [
            new(0, 0, 1), new(1, 1, 1), new(2, 2, 1), new(0, 2, 40), new(1, 2, 40), new(2, 0, 40), new(2, 1, 40), new(0, 1, 80),
            new(1, 0, 80),
        ];
        var access = FloatingCatchment.Accessibility([100, 50, 10], [15, 20, 100], cost, CatchmentDecay.Gravity(1, 61));
        Assert.Equal(1462 / 4411.0, access.Accessibility[0], 1e-12);
        Assert.Equal(1282 / 2211.0, access.Accessibility[1], 1e-12);
        Assert.Equal(12920437 / 1773222.0, access.Accessibility[2], 1e-12);
    }

    [Property(MaxTest = 50)]
    public void Accessibility_TimesPeople_IsTheSupplyWithAnybodyInReach(int seed)
    {
        var random = new Random(seed);
        double[] people = [.. Enumerable.Range(0, 8).Select(_ => (double)random.Next(5))];
        double[] supply = [.. Enumerable.Range(0, 6).Select(_ => (double)random.Next(9))];
        TravelCost[] cost =
        [
            .. from o in Enumerable.Range(0, 8)
               from d in Enumerable.Range(0, 6)
               where random.Next(3) > 0
               select new TravelCost(o, d, random.Next(80_000)),
        ];
        foreach (var decay in new[]
        {
            CatchmentDecay.Sedz, CatchmentDecay.Within(40_000), CatchmentDecay.Steps((20_000, 1), (40_000, 0.68), (60_000, 0.22)),
            CatchmentDecay.Gaussian(20_000, double.PositiveInfinity), CatchmentDecay.Exponential(1e-4, 50_000),
        })
        {
            var access = FloatingCatchment.Accessibility(people, supply, cost, decay);
            var reached = supply
                .Where((_, d) => cost.Any(trip => trip.Destination == d && people[trip.Origin] * decay.Of(trip.Cost) > 0)).Sum();
            Assert.Equal(reached, people.Zip(access.Accessibility, (p, a) => p * a).Sum(), 1e-9);
        }
    }

    [Fact]
    public void Accessibility_OfASupplyThatNobodyCanReach_GoesToNobodyAndSaysSo()
    {
        var access = FloatingCatchment.Accessibility([10, 0], [5, 7, 3], [new(0, 0, 1), new(1, 1, 1)], CatchmentDecay.Within(10));
        Assert.Equal<double>([0.5, 0], access.Accessibility);
        Assert.Equal<double?>([0.5, null, null], access.Ratios);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(20.1, 0.68)]
    [InlineData(60, 0.22)]
    [InlineData(60.1, 0)]
    public void Steps_AtACost_HaveTheWeightUpToIt(double cost, double weight) =>
        Assert.Equal(weight, CatchmentDecay.Steps((20, 1), (40, 0.68), (60, 0.22)).Of(cost));

    [Theory]
    [InlineData("unknown_place", 0, 2, 1.0)]
    [InlineData("unknown_place", -1, 0, 1.0)]
    [InlineData("bad_cost", 0, 0, -1.0)]
    [InlineData("bad_cost", 0, 0, double.NaN)]
    [InlineData("zero_cost", 0, 0, 0.0)]
    [InlineData("repeated_pair", 1, 1, 1.0)]
    public void Accessibility_OfAnUnusablePair_IsRefused(string code, int origin, int destination, double cost)
    {
        var refused = Assert.Throws<InputRefusedException>(() => FloatingCatchment.Accessibility(
            [1, 1], [1, 1], [new(1, 1, 1), new(origin, destination, cost)], CatchmentDecay.Gravity(1, 10)));
        Assert.Equal((code, "cost"), (refused.Code, refused.Field));
    }

    [Fact]
    public void Accessibility_OfNegativePeople_IsRefused() => Assert.Equal(
        "bad_amount",
        Assert.Throws<InputRefusedException>(() => FloatingCatchment.Accessibility([-1], [1], [], CatchmentDecay.Within(1))).Code);

    [Fact]
    public void Decay_OfUnusableNumbers_IsRefused()
    {
        Assert.All(
            new Func<CatchmentDecay>[]
            {
                () => CatchmentDecay.Within(0), () => CatchmentDecay.Within(double.NaN), () => CatchmentDecay.Gravity(-1, 5),
                () => CatchmentDecay.Steps(),
                () => CatchmentDecay.Steps((5, 1), (5, 0.5)), () => CatchmentDecay.Steps((5, -1)), () => CatchmentDecay.Gaussian(0, 5),
            },
            make => Assert.Equal("bad_decay", Assert.Throws<InputRefusedException>(make).Code));
    }
}
