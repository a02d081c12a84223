using FsCheck.Xunit;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

public class RecurrencePosteriorTests
{
    private static readonly SourceHazard Floods = new(Source, Hazard.Flood);

    /// <summary>Gamma(6, 30 years), the worked example of the prior's tests.</summary>
    private static readonly RecurrencePrior Prior = RecurrencePrior.Fit(Floods, [new(0, 0, 10), new(2, 2, 10), new(4, 4, 10)]);

    // Gamma(8, 40): mean 0.2; P(at least one in 10 years) = 1 − (40/50)^8 = 0.83222784; own share 10/(10 + 30).
    [Fact]
    public void Of_ExactCount_IsGamma()
    {
        var posterior = RecurrencePosterior.Of(Prior, new(2, 2, 10));

        Assert.Equal(0.2, posterior.Mean, 10);
        Assert.Equal(5, posterior.ReturnPeriodYears, 8);
        Assert.Equal(0.83222784, posterior.ProbabilityWithin(10), 8);
        Assert.Equal(0.25, posterior.OwnShare, 10);
    }

    // Under Jeffreys' prior λ ~ Gamma(y + 1/2, T), so 2Tλ is chi-squared with 2y + 1 degrees of freedom; its 5 % and 95 % points are in
    // every statistical table.
    [Theory]
    [InlineData(0, 0.00393214, 3.84145882)]
    [InlineData(1, 0.35184632, 7.81472790)]
    [InlineData(2, 1.14547623, 11.07049769)]
    [InlineData(9, 10.11701306, 30.14352721)]
    public void Of_JeffreysPrior_IntervalIsThatOfTheChiSquaredTable(int count, double low, double high)
    {
        var posterior = RecurrencePosterior.Of(RecurrencePrior.Uninformed(Floods), new(count, count, 10));

        Assert.Equal(low, posterior.Low * 20, 7);
        Assert.Equal(high, posterior.High * 20, 7);
        Assert.Equal(1, posterior.OwnShare);
    }

    // Places with 0, 0, 0, 1, 4, 1 events in a year: μ = 1, Σe² = 6, Σ((y − 1)² − 1) = 0 + 0 + 0 − 1 + 8 − 1 = 6, so k = 1 and the prior
    // is exponential with mean 1, whose p-quantile is −ln(1 − p).
    [Fact]
    public void OfPriorAlone_Exponential_HasTheClosedFormQuantile()
    {
        int[] counts = [0, 0, 0, 1, 4, 1];
        var prior = RecurrencePrior.Fit(Floods, counts.Select(count => new ObservedCount(count, count, 1)));
        var posterior = RecurrencePosterior.OfPriorAlone(prior);

        Assert.Equal(-Math.Log(0.95), posterior.Low, 10);
        Assert.Equal(-Math.Log(0.05), posterior.High, 10);
        Assert.Equal(Math.Log(2), posterior.Quantile(0.5), 10);
        Assert.Equal(0, posterior.OwnShare);
    }

    // All 50 events in one of 100 places: the shape 0.1, whose 5 % point is near (0.05 · Γ(1.1))^10 = 6e-14 of its scale of 5.
    [Fact]
    public void OfPriorAlone_SmallestShape_StillHoldsItsMeanAndFindsItsTail()
    {
        var counts = Enumerable.Repeat(new ObservedCount(0, 0, 1), 99).Append(new(50, 50, 1));
        var posterior = RecurrencePosterior.OfPriorAlone(RecurrencePrior.Fit(Floods, counts));

        Assert.Equal(0.05, posterior.CumulativeProbability(posterior.Low), 8);
        Assert.InRange(posterior.Low, 1e-14, 1e-12);
        Assert.InRange(posterior.Mean, posterior.Low, posterior.High);
    }

    // The negative binomial under Gamma(6, 30) and T = 10: P(1)/P(0) = 6 · (10/40) = 1.5, so the weights of 0..1 are 0.4 and 0.6, and the
    // mean is (0.4 · 6 + 0.6 · 7)/40 = 0.165.
    [Fact]
    public void Of_Range_WeighsCountsByTheirPredictiveChance()
    {
        var posterior = RecurrencePosterior.Of(Prior, new(0, 1, 10));

        Assert.Equal([0.4, 0.6], posterior.Components.Select(part => Math.Round(part.Weight, 10)));
        Assert.Equal(0.165, posterior.Mean, 10);
        Assert.Equal(1 - 0.4 * Math.Pow(0.8, 6) - 0.6 * Math.Pow(0.8, 7), posterior.ProbabilityWithin(10), 10);
    }

    // A range that holds every count says nothing: the posterior is the prior again.
    [Fact]
    public void Of_RangeThatHoldsEveryCount_IsThePrior()
    {
        var posterior = RecurrencePosterior.Of(Prior, new(0, 200, 10));
        var alone = RecurrencePosterior.OfPriorAlone(Prior);

        Assert.Equal(alone.Mean, posterior.Mean, 8);
        Assert.Equal(alone.Low, posterior.Low, 8);
        Assert.Equal(alone.High, posterior.High, 8);
    }

    [Fact]
    public void Of_RangeFarFromThePrior_KeepsWeightsThatSumToOne()
    {
        var posterior = RecurrencePosterior.Of(Prior, new(5_000, 5_010, 10));

        Assert.Equal(1, posterior.Components.Sum(part => part.Weight), 12);
        Assert.InRange(posterior.Mean, 5_006 / 40.0, 5_016 / 40.0);
    }

    [Fact]
    public void OfPriorAlone_Uninformed_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RecurrencePosterior.OfPriorAlone(RecurrencePrior.Uninformed(Floods)));

    [Fact]
    public void Pool_TwoSources_IsTheMixtureWithEqualWeights()
    {
        var rare = RecurrencePosterior.Of(Prior, new(0, 0, 30));
        var frequent = RecurrencePosterior.Of(Prior, new(30, 30, 30));

        var pooled = RecurrencePosterior.Pool([rare, frequent]);

        Assert.Equal((rare.Mean + frequent.Mean) / 2, pooled.Mean, 12);
        Assert.Equal((rare.ProbabilityWithin(5) + frequent.ProbabilityWithin(5)) / 2, pooled.ProbabilityWithin(5), 12);
        Assert.Equal(0.1, 2 * pooled.CumulativeProbability(pooled.Low), 8);
        Assert.True(pooled.High - pooled.Low > Math.Max(rare.High - rare.Low, frequent.High - frequent.Low));
    }

    [Fact]
    public void Pool_OneSource_IsThatSource()
    {
        var only = RecurrencePosterior.Of(Prior, new(1, 1, 10));

        Assert.Same(only, RecurrencePosterior.Pool([only]));
    }

    [Property]
    public void Posterior_AnyRange_HoldsItsMeanAndAgreesWithItself(byte low, byte width, byte years)
    {
        var posterior = Of(low, width, years);

        Assert.InRange(posterior.Mean, posterior.Low, posterior.High);
        Assert.Equal(1 / posterior.Mean, posterior.ReturnPeriodYears, 12);
        Assert.Equal(0.05, posterior.CumulativeProbability(posterior.Low), 8);
        Assert.Equal(0.95, posterior.CumulativeProbability(posterior.High), 8);
    }

    [Property]
    public void ProbabilityWithin_LongerTime_IsHigher(byte low, byte width, byte years, byte time)
    {
        var posterior = Of(low, width, years);

        Assert.Equal(0, posterior.ProbabilityWithin(0));
        Assert.True(posterior.ProbabilityWithin(time / 20.0) < posterior.ProbabilityWithin(time / 20.0 + 0.5));
        Assert.InRange(posterior.ProbabilityWithin(1e9), 0.99, 1);
    }

    [Property]
    public void Posterior_MoreEvents_RaisesTheWholeDistribution(byte low, byte width, byte years)
    {
        var fewer = Of(low, width, years);
        var more = RecurrencePosterior.Of(Prior, new(low % 20 + 1, low % 20 + width % 20 + 1, years % 40 + 1));

        Assert.True(more.Mean > fewer.Mean);
        Assert.True(more.Low > fewer.Low);
        Assert.True(more.High > fewer.High);
    }

    /// <summary>A wider range need not hold the interval of a narrower one; the intervals of its two ends always hold its own.</summary>
    [Property]
    public void Posterior_Range_LiesBetweenThoseOfItsEnds(byte low, byte width, byte years)
    {
        var (fewest, most) = (low % 20, low % 20 + width % 20);
        var posterior = Of(low, width, years);

        Assert.True(posterior.Low >= RecurrencePosterior.Of(Prior, new(fewest, fewest, years % 40 + 1)).Low - 1e-9);
        Assert.True(posterior.High <= RecurrencePosterior.Of(Prior, new(most, most, years % 40 + 1)).High + 1e-9);
    }

    private static RecurrencePosterior Of(byte low, byte width, byte years) =>
        RecurrencePosterior.Of(Prior, new(low % 20, low % 20 + width % 20, years % 40 + 1));
}
