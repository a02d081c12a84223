namespace Sedz.Analytics.Activities;

/// <summary>
/// Activities in numbers over a span of days. A plan counts where its last day lies within the span, and so does a report, whole: people
/// are not split. Whatever way activities are parted, by place or by kind, the tallies of the parts add up to that of the whole, and so do
/// those of spans that follow each other, but for progress, which is as at the last day.
/// </summary>
/// <param name="Plans">How many plans.</param>
/// <param name="Cancelled">How many more were cancelled; nothing of them counts as planned.</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Planned">What the plans name.</param>
/// <param name="Reached">What the reports say was reached.</param>
/// <param name="Progress">How far the plans that have begun have come by the last day.</param>
public sealed record ActivityTally(int Plans, int Cancelled, int Reports, FigureSet Planned, FigureSet Reached, ProgressTally Progress)
{
    /// <summary>The tally of nothing.</summary>
    public static ActivityTally None { get; } = new(0, 0, 0, FigureSet.None, FigureSet.None, ProgressTally.None);

    /// <summary>Counts activities once; who asks for several spans keeps their <see cref="ActivityLedger"/>.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="span">The days.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    public static ActivityTally Of(IEnumerable<ActivityFacts> activities, DaySpan span, bool holdBackSmall) =>
        ActivityLedger.Of(activities).Tally(span, holdBackSmall);

    /// <summary>The tally of two parts together.</summary>
    public ActivityTally Plus(ActivityTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Plans + other.Plans,
            Cancelled + other.Cancelled,
            Reports + other.Reports,
            Planned.Plus(other.Planned),
            Reached.Plus(other.Reached),
            Progress.Plus(other.Progress));
    }
}
