using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// A published table of the random index: the mean consistency index of matrices filled at random with judgements of 1/9 to 9. A
/// consistency ratio says nothing without the table that it was divided by, so every result names it.
/// </summary>
public sealed class RandomIndex
{
    private readonly ImmutableArray<double> bySize;

    private RandomIndex(string name, string source, params ImmutableArray<double> bySize)
    {
        Name = name;
        Source = source;
        this.bySize = bySize;
    }

    /// <summary>Saaty's table of 2005, the one that results use unless another is asked for.</summary>
    public static RandomIndex Saaty { get; } = new(
        "saaty",
        "T. L. Saaty, Theory and Applications of the Analytic Network Process, RWS Publications, 2005, p. 31",
        0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49);

    /// <summary>The table of Donegan and Dodd, a little lower: the same matrix has a higher ratio under it.</summary>
    public static RandomIndex DoneganDodd { get; } = new(
        "dd",
        "H. A. Donegan and F. J. Dodd, A note on Saaty's random indexes, Mathematical and Computer Modelling 15 (10), 1991, 135-137",
        0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055);

    /// <summary>All tables.</summary>
    public static ImmutableArray<RandomIndex> All { get; } = [Saaty, DoneganDodd];

    /// <summary>Short name of the table.</summary>
    public string Name { get; }

    /// <summary>Where it is published.</summary>
    public string Source { get; }

    /// <summary>The most things that the table has an index for.</summary>
    public int LargestSize => bySize.Length;

    /// <summary>The index for a number of things; 0 for one and for two, whose judgements cannot contradict each other.</summary>
    /// <param name="size">The number of things compared, 1 to <see cref="LargestSize"/>.</param>
    public double Of(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestSize);
        return bySize[size - 1];
    }
}
