using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Numbers of skills or of openings, each once. Two sets of the same numbers are equal. The default is the empty set.
/// </summary>
public readonly struct NumberSet : IEquatable<NumberSet>, IComparable<NumberSet>
{
    private readonly ImmutableArray<int> numbers;

    /// <summary>Makes a set.</summary>
    /// <param name="numbers">Numbers in any order; a repeated one counts once.</param>
    public NumberSet(params IEnumerable<int> numbers) => this.numbers = [.. numbers.Distinct().Order()];

    /// <summary>The numbers, rising.</summary>
    public ImmutableArray<int> Numbers => numbers.IsDefault ? [] : numbers;

    /// <summary>How many.</summary>
    public int Count => numbers.IsDefault ? 0 : numbers.Length;

    /// <summary>Whether a number is in the set.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(int number) => Count > 0 && numbers.BinarySearch(number) >= 0;

    /// <summary>How many numbers of another set are missing in this one.</summary>
    /// <param name="asked">The other set.</param>
    public int Missing(NumberSet asked)
    {
        var missing = asked.Count;
        for (var (own, other) = (0, 0); own < Count && other < asked.Count;)
        {
            var order = numbers[own].CompareTo(asked.numbers[other]);
            if (order == 0)
                missing--;
            own += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return missing;
    }

    /// <inheritdoc/>
    public bool Equals(NumberSet other) => Numbers.AsSpan().SequenceEqual(other.Numbers.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var number in Numbers)
            hash.Add(number);
        return hash.ToHashCode();
    }

    /// <summary>By the first number that differs; a set comes before those that go on from it.</summary>
    public int CompareTo(NumberSet other) => Numbers.AsSpan().SequenceCompareTo(other.Numbers.AsSpan());

    /// <summary>Whether two sets hold the same numbers.</summary>
    public static bool operator ==(NumberSet one, NumberSet other) => one.Equals(other);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(NumberSet one, NumberSet other) => !one.Equals(other);

    /// <summary>Whether one set comes before another.</summary>
    public static bool operator <(NumberSet one, NumberSet other) => one.CompareTo(other) < 0;

    /// <summary>Whether one set comes after another.</summary>
    public static bool operator >(NumberSet one, NumberSet other) => one.CompareTo(other) > 0;

    /// <summary>Whether one set does not come after another.</summary>
    public static bool operator <=(NumberSet one, NumberSet other) => one.CompareTo(other) <= 0;

    /// <summary>Whether one set does not come before another.</summary>
    public static bool operator >=(NumberSet one, NumberSet other) => one.CompareTo(other) >= 0;
}
