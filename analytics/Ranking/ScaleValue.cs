namespace Sedz.Analytics.Ranking;

/// <summary>A value on the common scale of 0 (least) to 1 (most), with the range that it may lie in.</summary>
public readonly record struct ScaleValue
{
    /// <summary>Makes a value.</summary>
    /// <param name="low">The lowest that it may be.</param>
    /// <param name="value">The value.</param>
    /// <param name="high">The highest that it may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ low ≤ value ≤ high ≤ 1; NaN is refused with them.</exception>
    public ScaleValue(double low, double value, double high)
    {
        if (!(0 <= low && low <= value && value <= high && high <= 1))
            throw new ArgumentOutOfRangeException(nameof(value), $"{low}, {value}, {high}: a value lies in its range, and both in 0..1.");
        Low = low;
        Value = value;
        High = high;
    }

    /// <summary>The lowest that it may be.</summary>
    public double Low { get; }

    /// <summary>The value that is counted.</summary>
    public double Value { get; }

    /// <summary>The highest that it may be.</summary>
    public double High { get; }

    /// <summary>Not known at all: the whole scale, counted at its middle, so that not knowing is neither a fault nor a merit.</summary>
    public static ScaleValue Unknown { get; } = Between(0, 1);

    /// <summary>A value without doubt.</summary>
    /// <param name="value">The value, 0..1.</param>
    public static ScaleValue Exact(double value) => new(value, value, value);

    /// <summary>Known only to lie in a range; counted at its middle.</summary>
    /// <param name="low">The lowest.</param>
    /// <param name="high">The highest.</param>
    public static ScaleValue Between(double low, double high) => new(low, (low + high) / 2, high);
}
