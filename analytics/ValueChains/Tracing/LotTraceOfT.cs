using System.Collections;

namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>The flows that a trace found, in the order in which it found them.</summary>
/// <typeparam name="T">What is told of each.</typeparam>
public sealed class LotTrace<T> : IReadOnlyList<T>
{
    private readonly int[] positions;
    private readonly double[] shares;
    private readonly double[] parts;
    private readonly Func<int, double?, double?, T> tell;

    internal LotTrace(int most, Func<int, double?, double?, T> tell) =>
        (positions, shares, parts, this.tell) = (new int[most], new double[most], new double[most], tell);

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public T this[int index] => index < Count
        ? tell(positions[index], Known(shares[index]), Known(parts[index]))
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The trace found {Count} flows.");

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds a flow; what is not known is NaN.</summary>
    internal void Add(int position, double share, double part)
    {
        positions[Count] = position;
        shares[Count] = share;
        parts[Count++] = part;
    }

    private static double? Known(double number) => double.IsNaN(number) ? null : Math.Min(1, number);
}
