namespace Sedz.Analytics.Hazards;

/// <summary>How many times something happened in a known time. The number is exact, or known only to lie in a range.</summary>
public readonly record struct ObservedCount
{
    /// <summary>Makes a count.</summary>
    /// <param name="low">The fewest times, 0 or more.</param>
    /// <param name="high">The most times, not below <paramref name="low"/>; equal to it for an exact count.</param>
    /// <param name="years">Years observed, above 0.</param>
    public ObservedCount(int low, int high, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Low = low;
        High = high;
        Years = years;
    }

    /// <summary>The fewest times.</summary>
    public int Low { get; }

    /// <summary>The most times.</summary>
    public int High { get; }

    /// <summary>Years observed.</summary>
    public int Years { get; }

    /// <summary>Whether the number is exact.</summary>
    public bool IsExact => Low == High;
}
