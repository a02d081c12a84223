using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// What was foretold of the counts of places in some years: negative binomial with a mean and a shape each, a Poisson whose rate is Gamma.
/// </summary>
/// <param name="Expected">The means, above 0.</param>
/// <param name="Shapes">The shapes; infinite for Poisson.</param>
internal sealed record CountForecast(double[] Expected, double[] Shapes)
{
    private const double Tail = (1 - RecurrencePosterior.IntervalShare) / 2;

    /// <summary>Means without a distribution, to be judged by deviance alone.</summary>
    public static CountForecast Of(IEnumerable<double> expected)
    {
        var means = expected.ToArray();
        return new(means, Array.ConvertAll(means, _ => double.PositiveInfinity));
    }

    /// <summary>From posteriors of one component: a/b a year at a level, over some years.</summary>
    public static CountForecast Of(IReadOnlyList<RecurrencePosterior> posteriors, int years) => new(
        [.. posteriors.Select(posterior => posterior.Mean * years)],
        [.. posteriors.Select(posterior => posterior.Components[0].Shape)]);

    /// <summary>The Poisson deviance 2Σ(y ln(y/e) − y + e); y ln(y/e) is 0 where nothing happened.</summary>
    public double Deviance(double[] happened) =>
        2 * happened.Zip(Expected, (y, e) => (y > 0 ? y * Math.Log(y / e) : 0) - y + e).Sum();

    /// <summary>The same forecast with its total that of what happened, which leaves only the division among places to be judged.</summary>
    public CountForecast MatchedTo(double[] happened)
    {
        var ratio = happened.Sum() / Expected.Sum();
        return this with { Expected = Array.ConvertAll(Expected, mean => mean * ratio) };
    }

    /// <summary>The share of the places whose count lay in the 90 % interval, ends included.</summary>
    public double Coverage(double[] happened) => Enumerable.Range(0, happened.Length).Average(i => Holds(i, happened[i]) ? 1.0 : 0.0);

    /// <summary>
    /// Spearman's correlation of what was foretold and what happened, −1..1; ties share their mean rank. 0 where either does not vary.
    /// </summary>
    public double RankCorrelation(double[] happened) =>
        Correlation.Spearman(Expected, happened) is var correlation && double.IsFinite(correlation) ? correlation : 0;

    private bool Holds(int place, double count)
    {
        var odds = Shapes[place] / (Shapes[place] + Expected[place]);
        var distribution = new NegativeBinomial(Shapes[place], odds);
        // In the interval [5 % quantile, 95 % quantile] of a discrete distribution: not all of 5 % lies below, and not all of 95 %.
        return distribution.CumulativeDistribution(count) >= Tail
            && (count == 0 || distribution.CumulativeDistribution(count - 1) < 1 - Tail);
    }
}
