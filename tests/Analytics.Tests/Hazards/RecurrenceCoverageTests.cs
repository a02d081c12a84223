using MathNet.Numerics.Distributions;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

/// <summary>
/// On data made by the model itself, from a fixed seed, the 90 % interval of a rate holds the true rate in 90 of 100 places. The prior is
/// fitted on 928 other places, as many as there are districts.
/// </summary>
public class RecurrenceCoverageTests
{
    private const int ReferencePlaces = 928;
    private const int Places = 10_000;

    /// <summary>Three standard errors of a share of 0.9 among the places, and half a per cent for the error of the fitted prior.</summary>
    private const double Tolerance = 0.014;

    [Theory]
    [InlineData(2, 10, 28)]
    [InlineData(0.8, 4, 11)]
    [InlineData(5, 8, 38)]
    public void Interval_ExactCounts_HoldsTheTrueRateAtItsLevel(double shape, double rate, int years) =>
        Assert.InRange(Coverage(shape, rate, years, count => (count, count)), 0.9 - Tolerance, 0.9 + Tolerance);

    [Theory]
    [InlineData(2, 10)]
    [InlineData(3, 8)]
    public void Interval_FrequencyClasses_HoldsTheTrueRateAtItsLevel(double shape, double rate) =>
        Assert.InRange(
            Coverage(shape, rate, 10, count => count switch
            {
                0 => (0, 0),
                <= 3 => (1, 3),
                <= 7 => (4, 7),
                <= 10 => (8, 10),
                _ => (count, count),
            }),
            0.9 - Tolerance,
            0.9 + Tolerance);

    private static double Coverage(double shape, double rate, int years, Func<int, (int Low, int High)> reported)
    {
        var random = new Random(25641117);
        var prior = RecurrencePrior.Fit(new(Source, Hazard.Flood), Enumerable.Range(0, ReferencePlaces).Select(_ => Draw().Observed));
        var posteriors = new Dictionary<ObservedCount, RecurrencePosterior>();
        var held = 0;
        for (var place = 0; place < Places; place++)
        {
            var (truth, observed) = Draw();
            if (!posteriors.TryGetValue(observed, out var posterior))
                posteriors[observed] = posterior = RecurrencePosterior.Of(prior, observed);
            if (truth >= posterior.Low && truth <= posterior.High)
                held++;
        }

        return (double)held / Places;

        (double Truth, ObservedCount Observed) Draw()
        {
            var truth = Gamma.Sample(random, shape, rate);
            var (low, high) = reported(Poisson.Sample(random, truth * years));
            return (truth, new(low, high, years));
        }
    }
}
