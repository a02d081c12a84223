using System.Globalization;
using MathNet.Numerics.Distributions;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Sets of weights drawn by chance; each set sums to 1. Draw d depends on the seed and d alone, so more draws extend fewer. Immutable.
/// </summary>
public sealed class WeightDraws
{
    private readonly double[] weights;

    private WeightDraws(int criteria, int count, double[] weights)
    {
        Criteria = criteria;
        Count = count;
        this.weights = weights;
    }

    /// <summary>The number of criteria, 1 or more.</summary>
    public int Criteria { get; }

    /// <summary>The number of draws, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The weights of a draw.</summary>
    /// <param name="draw">From 0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<double> this[int draw] => weights.AsSpan(draw * Criteria, Criteria);

    /// <summary>Any weights at all, each set as likely as every other: the uniform simplex, Dirichlet(1, …, 1).</summary>
    /// <param name="criteria">The number of criteria, 1 or more.</param>
    /// <param name="count">The number of draws, 1 or more.</param>
    /// <param name="seed">Any number.</param>
    public static WeightDraws Uniform(int criteria, int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(criteria, 1);
        return Dirichlet([.. Enumerable.Repeat(1.0, criteria)], count, seed);
    }

    /// <summary>
    /// Weights around stated ones: Dirichlet(κ·w₀), of mean w₀. The standard deviation of a weight is √(w₀(1 − w₀)/(κ + 1)). At equal
    /// weights and κ = the number of criteria it is <see cref="Uniform"/>. A weight of 0 stays 0.
    /// </summary>
    /// <param name="stated">w₀: 0 or more, not all 0; only the proportions count.</param>
    /// <param name="concentration">κ, 1 or more: how firmly the weights are meant.</param>
    /// <param name="count">The number of draws, 1 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or all are 0.</exception>
    public static WeightDraws Around(IReadOnlyList<double> stated, double concentration, int count, int seed)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (!(concentration >= 1) || !double.IsFinite(concentration))
            throw new ArgumentOutOfRangeException(nameof(concentration), concentration, "A finite number of 1 or more.");
        return Dirichlet([.. Parts(stated).Select(part => concentration * part)], count, seed);
    }

    private static WeightDraws Dirichlet(double[] shapes, int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var weights = new double[checked(shapes.Length * count)];
        for (var draw = 0; draw < count; draw++)
        {
            var random = new CountedSequence(
                new(seed, CountedRandom.Name("weights", draw.ToString(CultureInfo.InvariantCulture))));
            var set = weights.AsSpan(draw * shapes.Length, shapes.Length);
            var sum = 0.0;
            for (var c = 0; c < set.Length; c++)
                sum += set[c] = shapes[c] == 0 ? 0
                    : shapes[c] == 1 ? -Math.Log(1 - random.NextDouble())
                    : Gamma.Sample(random, shapes[c], 1);
            for (var c = 0; c < set.Length; c++)
                set[c] /= sum;
        }

        return new(shapes.Length, count, weights);
    }

    private static double[] Parts(IReadOnlyList<double> stated)
    {
        var largest = stated.Count == 0 ? 0 : stated.Max();
        if (!stated.All(weight => double.IsFinite(weight) && weight >= 0) || largest == 0)
            throw new ArgumentException("Weights are finite, 0 or more, and not all 0.", nameof(stated));
        var sum = stated.Sum(weight => weight / largest);
        return [.. stated.Select(weight => weight / largest / sum)];
    }
}
