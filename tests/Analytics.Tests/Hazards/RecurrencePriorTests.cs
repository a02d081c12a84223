using FsCheck.Xunit;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

public class RecurrencePriorTests
{
    private static readonly SourceHazard Floods = new(Source, Hazard.Flood);

    // Counts 0, 2, 4 in ten years each: μ = 6/30, e = 2, Σe² = 12, Σ((y − e)² − e) = 2 − 2 + 2 = 2, so k = 6 and k/μ = 30 years.
    [Fact]
    public void Fit_WorkedExample_GivesMomentEstimates()
    {
        var prior = RecurrencePrior.Fit(Floods, Exact(10, 0, 2, 4));

        Assert.Equal(0.2, prior.MeanRate, 12);
        Assert.Equal(6, prior.Shape, 12);
        Assert.Equal(30, prior.Years, 10);
        Assert.Equal(3, prior.Places);
    }

    [Fact]
    public void Fit_PlacesDifferNoMoreThanChance_TakesTheLargestShape() =>
        Assert.Equal(RecurrencePrior.MaximumShape, RecurrencePrior.Fit(Floods, Exact(10, 100, 100, 100)).Shape);

    // μ = 0.2 with the largest shape would be worth 500 years; 30 are allowed, at the same mean.
    [Fact]
    public void Fit_PriorOfManyYears_WeighsThreeTimesTheYearsObserved()
    {
        var prior = RecurrencePrior.Fit(Floods, Exact(10, 2, 2, 2));

        Assert.Equal(30, prior.Years, 10);
        Assert.Equal(0.2, prior.MeanRate, 12);
    }

    // As it was: one event in 928 places gave the largest shape and 928,000 years, and a site with five floods in ten years 0.0001 a year.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fit_NextToNoEventInManyPlaces_DoesNotDrownASitesOwnRecord(int events)
    {
        var prior = RecurrencePrior.Fit(Floods, Exact(10, [events, .. new int[927]]));

        var posterior = RecurrencePosterior.Of(prior, new(5, 5, 10));
        Assert.Equal((RecurrencePrior.MinimumShape, 30.0), (prior.Shape, prior.Years));
        Assert.Equal(5.1 / 40, posterior.Mean, 12);
        Assert.Equal(0.25, posterior.OwnShare, 12);
    }

    [Fact]
    public void Fit_OnePlaceHoldsAllEvents_TakesTheSmallestShape() =>
        Assert.Equal(RecurrencePrior.MinimumShape, RecurrencePrior.Fit(Floods, Exact(1, [50, .. new int[99]])).Shape);

    // Jeffreys' posterior of no event in 30 pooled years: Gamma(1/2, 30).
    [Fact]
    public void Fit_NoEventAnywhere_IsJeffreysPosteriorOfThePooledRecord()
    {
        var prior = RecurrencePrior.Fit(Floods, Exact(10, 0, 0, 0));

        Assert.Equal((0.5, 30.0), (prior.Shape, prior.Years));
    }

    // The likeliest mean of counts that may all be 0 is 0, which is no distribution: as it was, the fit ended in 0/0.
    [Fact]
    public void Fit_NoEventForCertain_RestsOnThePlacesThatHadNone()
    {
        var prior = RecurrencePrior.Fit(Floods, [new(0, 2, 10), new(0, 0, 10), new(0, 0, 10)]);

        Assert.Equal((0.5, 20.0, 2), (prior.Shape, prior.Years, prior.Places));
        Assert.Equal(RecurrencePrior.Uninformed(Floods), RecurrencePrior.Fit(Floods, [new(0, 2, 10), new(0, 3, 10)]));
    }

    [Property]
    public void Fit_AnyCounts_IsADistributionThatABoundedRecordOutweighs(int seed)
    {
        var random = new Random(seed);
        var counts = Enumerable.Range(0, 1 + random.Next(20))
            .Select(_ => random.Next(3) * random.Next(4))
            .Select(low => new ObservedCount(low, low + random.Next(2) * random.Next(5), 10))
            .ToArray();

        var prior = RecurrencePrior.Fit(Floods, counts);

        Assert.InRange(prior.Shape, RecurrencePrior.MinimumShape, RecurrencePrior.MaximumShape);
        Assert.InRange(prior.Years, 0, RecurrencePrior.MostWindows * 10);
        Assert.True(RecurrencePosterior.Of(prior, counts[0]).OwnShare >= 0.25 - 1e-12);
    }

    [Fact]
    public void Fit_NoPlace_IsUninformed()
    {
        var prior = RecurrencePrior.Fit(Floods, []);

        Assert.Equal(RecurrencePrior.Uninformed(Floods), prior);
        Assert.False(prior.IsProper);
    }

    [Fact]
    public void Fit_Ranges_MeanLiesBetweenTheirEnds()
    {
        var classes = Enumerable.Repeat(new ObservedCount(1, 3, 10), 20).Concat(Enumerable.Repeat(new ObservedCount(8, 10, 10), 5));

        var prior = RecurrencePrior.Fit(Floods, classes);

        Assert.InRange(prior.MeanRate, (20 * 1 + 5 * 8) / 250.0, (20 * 3 + 5 * 10) / 250.0);
        Assert.InRange(prior.Shape, RecurrencePrior.MinimumShape, 10);
    }

    // Counts drawn from λ ~ Gamma(3, 10), T = 10, seen only as GISTDA's classes: the fit comes near their mean 0.3 and shape 3.
    [Fact]
    public void Fit_SimulatedClasses_RecoversTheDistribution()
    {
        var random = new Random(2564);
        var classes = Enumerable.Range(0, 20_000)
            .Select(_ => ClassOf(MathNet.Numerics.Distributions.Poisson.Sample(
                random, 10 * MathNet.Numerics.Distributions.Gamma.Sample(random, 3, 10))));

        var prior = RecurrencePrior.Fit(Floods, classes);

        Assert.InRange(prior.MeanRate, 0.29, 0.31);
        Assert.InRange(prior.Shape, 2.6, 3.4);
    }

    [Property]
    public void Fit_PlacesShuffled_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var counts = Enumerable.Range(0, 30)
            .Select(_ => new ObservedCount(random.Next(4), 4 + random.Next(3), 5 + random.Next(3)))
            .ToArray();
        var shuffled = counts.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(RecurrencePrior.Fit(Floods, counts), RecurrencePrior.Fit(Floods, shuffled));
    }

    [Fact]
    public void FitAll_SourceThatCoversNoReference_IsUninformed()
    {
        var elsewhere = new ObservedWindow("local", Hazard.Flood, 2001, 2010, new HashSet<string> { "80" });

        SitePosition[] places = [new(1, null, "67", null, null), new(2, null, "64", null, null), new(3, null, "65", null, null)];
        var join = new ExposureJoin(places, [TenYears, elsewhere]);
        join.Add(Event("a", place: "67"));
        join.Add(Event("b", place: "64"));
        join.Add(Event("c", place: "65"));

        var priors = RecurrencePrior.FitAll(places, join);

        Assert.Equal([Floods, new("local", Hazard.Flood)], priors.Select(prior => prior.Source));
        Assert.Equal(0.1, priors[0].MeanRate, 12);
        Assert.False(priors[1].IsProper);
    }

    private static IEnumerable<ObservedCount> Exact(int years, params int[] counts) =>
        counts.Select(count => new ObservedCount(count, count, years));

    private static ObservedCount ClassOf(int count) => count switch
    {
        0 => new(0, 0, 10),
        <= 3 => new(1, 3, 10),
        <= 7 => new(4, 7, 10),
        <= 10 => new(8, 10, 10),
        _ => new(count, count, 10),
    };
}
