using System.Runtime.InteropServices;

namespace Sedz.Analytics.Activities;

/// <summary>
/// Activities summed up to each day on which anything of them counts. The tally of any span of days is told from two of the sums, however
/// many plans there are: O(log days). Made once, in O(plans and reports, and days · log days); some 350 bytes for each day. Immutable.
/// </summary>
public sealed class ActivityLedger
{
    /// <summary>The numbers of the days on which something counts, ascending.</summary>
    private readonly int[] days;

    /// <summary>The sums up to each of these days, with it.</summary>
    private readonly DaySums[] upTo;

    private ActivityLedger(Dictionary<int, DaySums> sums)
    {
        days = [.. sums.Keys.Order()];
        upTo = new DaySums[days.Length];
        var sum = default(DaySums);
        for (var i = 0; i < days.Length; i++)
        {
            sum.Add(sums[days[i]]);
            upTo[i] = sum;
        }
    }

    /// <summary>Sums activities up.</summary>
    public static ActivityLedger Of(IEnumerable<ActivityFacts> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var sums = new Dictionary<int, DaySums>();
        foreach (var activity in activities)
        {
            On(sums, activity.EndsOn).AddPlan(activity);
            foreach (var report in activity.Reports) On(sums, report.EndsOn).AddReport(report);
            if (!activity.Cancelled) AddProgress(sums, activity);
        }

        return new(sums);
    }

    /// <summary>The tally of a span of days.</summary>
    /// <param name="span">The days.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    public ActivityTally Tally(DaySpan span, bool holdBackSmall) =>
        UpTo(span.To.DayNumber).Since(UpTo(span.From.DayNumber - 1), holdBackSmall);

    /// <summary>Of a plan that has begun, the latest that was said of its progress, also where that was before its first day.</summary>
    private static void AddProgress(Dictionary<int, DaySums> sums, ActivityFacts activity)
    {
        On(sums, activity.StartsOn).Begin();
        double? before = null;
        foreach (var report in activity.Reports.Where(report => report.Progress is not null).OrderBy(report => report.EndsOn))
        {
            var share = report.Progress!.Value;
            On(sums, report.EndsOn < activity.StartsOn ? activity.StartsOn : report.EndsOn).Progress(before, share);
            before = share;
        }
    }

    private static ref DaySums On(Dictionary<int, DaySums> sums, DateOnly day) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(sums, day.DayNumber, out _);

    /// <summary>The sums up to a day; nothing before the first.</summary>
    private DaySums UpTo(int day)
    {
        var found = Array.BinarySearch(days, day);
        var last = found >= 0 ? found : ~found - 1;
        return last < 0 ? default : upTo[last];
    }
}
