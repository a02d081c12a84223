using MathNet.Numerics;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// The chances of the counts in a range, given a Gamma prior on the rate: the negative binomial
/// P(n) = Γ(n + k) / (n! Γ(k)) · (b / (b + T))^k · (T / (b + T))^n, restricted to the range and scaled to sum to 1.
/// </summary>
internal sealed class PredictiveCounts
{
    private readonly int low;

    private PredictiveCounts(int low, double[] chances)
    {
        this.low = low;
        Chances = chances;
    }

    /// <summary>The chance of each count from the lowest up.</summary>
    public double[] Chances { get; }

    public double Mean => Chances.Select((chance, offset) => chance * (low + offset)).Sum();

    /// <summary>E[(n − centre)²].</summary>
    public double MeanSquareAround(double centre) =>
        Chances.Select((chance, offset) => chance * (low + offset - centre) * (low + offset - centre)).Sum();

    /// <param name="shape">k of the prior.</param>
    /// <param name="priorYears">b of the prior; 0 is allowed, since the factor (b/(b + T))^k is the same for every count.</param>
    /// <param name="observed">The range and T.</param>
    public static PredictiveCounts Of(double shape, double priorYears, ObservedCount observed)
    {
        // In logarithms, since a range far from the prior's mean would underflow; the largest term becomes 1 before the sum.
        var logs = new double[observed.High - observed.Low + 1];
        var logOdds = Math.Log(observed.Years / (priorYears + observed.Years));
        for (var offset = 0; offset < logs.Length; offset++)
        {
            var count = observed.Low + offset;
            logs[offset] = SpecialFunctions.GammaLn(count + shape) - SpecialFunctions.FactorialLn(count) + count * logOdds;
        }

        var largest = logs.Max();
        var chances = Array.ConvertAll(logs, log => Math.Exp(log - largest));
        var sum = chances.Sum();
        return new(observed.Low, Array.ConvertAll(chances, chance => chance / sum));
    }
}
