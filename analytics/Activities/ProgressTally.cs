namespace Sedz.Analytics.Activities;

/// <summary>How far plans have come at one day: the latest that was said of each, every plan counted alike.</summary>
/// <param name="Sum">The sum of the shares that are known, 0 to 1 each. Sums of parts add up to that of the whole; means do not.</param>
/// <param name="Known">Of how many plans a share is known.</param>
/// <param name="Unknown">Of how many plans that have begun none is.</param>
public sealed record ProgressTally(double Sum, int Known, int Unknown)
{
    /// <summary>The tally of no plan.</summary>
    public static ProgressTally None { get; } = new(0, 0, 0);

    /// <summary>The mean of what is known, 0 to 1; null where nothing is known, which is not zero.</summary>
    public double? Mean => Known == 0 ? null : Sum / Known;

    /// <summary>The tally of two parts together.</summary>
    public ProgressTally Plus(ProgressTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Sum + other.Sum, Known + other.Known, Unknown + other.Unknown);
    }
}
