using Sedz.Analytics.Labour.Supply;
using Sedz.Schema.Activities;

namespace Sedz.Analytics.Activities;

/// <summary>
/// Adds activities up to a tally without an object for each of them: a country has a hundred thousand, and they are counted once for each
/// interval and kind.
/// </summary>
internal sealed class TallySum(DaySpan span, bool holdBackSmall)
{
    private readonly FigureSums planned = new();
    private readonly FigureSums reached = new();
    private int plans;
    private int cancelled;
    private int reports;
    private double shares;
    private int known;
    private int unknown;

    /// <summary>Adds an activity.</summary>
    public void Add(ActivityFacts activity)
    {
        if (span.Holds(activity.EndsOn))
        {
            if (activity.Cancelled)
            {
                cancelled++;
            }
            else
            {
                plans++;
                planned.Add(activity.Planned, holdBackSmall);
            }
        }

        AddReports(activity);
    }

    /// <summary>The tally of all that was added.</summary>
    public ActivityTally ToTally() =>
        new(plans, cancelled, reports, planned.ToSet(), reached.ToSet(), new(shares, known, unknown));

    /// <summary>
    /// Adds what was reached in the span, and the latest that was said of progress by its last day; of a plan that has not begun, or was
    /// cancelled, there is none.
    /// </summary>
    private void AddReports(ActivityFacts activity)
    {
        ReportFacts? latest = null;
        foreach (var report in activity.Reports)
        {
            if (report.Progress is not null && report.EndsOn <= span.To && (latest is null || report.EndsOn > latest.EndsOn)) latest = report;
            if (!span.Holds(report.EndsOn)) continue;
            reports++;
            reached.Add(report.Reached, holdBackSmall);
        }

        if (activity.Cancelled || activity.StartsOn > span.To) return;
        if (latest is { Progress: { } share }) (shares, known) = (shares + share, known + 1);
        else unknown++;
    }

    /// <summary>The numbers of plans or reports, each summed by itself.</summary>
    private sealed class FigureSums
    {
        private decimal baht;
        private int knownBaht;
        private int unknownBaht;
        private People trained;
        private People employed;
        private People developmentVolunteers;
        private People disasterVolunteers;
        private People entrepreneurs;

        public void Add(ActivityFigures figures, bool holdBackSmall)
        {
            if (figures.MoneyBaht is { } money) (baht, knownBaht) = (baht + money, knownBaht + 1);
            else unknownBaht++;
            trained.Add(figures.Trained, holdBackSmall);
            employed.Add(figures.Employed, holdBackSmall);
            developmentVolunteers.Add(figures.DevelopmentVolunteers, holdBackSmall);
            disasterVolunteers.Add(figures.DisasterVolunteers, holdBackSmall);
            entrepreneurs.Add(figures.Entrepreneurs, holdBackSmall);
        }

        public FigureSet ToSet() => new(
            new(knownBaht == 0 ? null : baht, knownBaht, unknownBaht, HeldBack: 0),
            trained.ToFigure(),
            employed.ToFigure(),
            developmentVolunteers.ToFigure(),
            disasterVolunteers.ToFigure(),
            entrepreneurs.ToFigure());
    }

    /// <summary>One number of people.</summary>
    private struct People
    {
        private long sum;
        private int known;
        private int unknown;
        private int heldBack;

        public void Add(int? people, bool holdBackSmall)
        {
            if (people is not { } count) unknown++;
            else if (holdBackSmall && SmallNumbers.IsSmall(count)) heldBack++;
            else (sum, known) = (sum + count, known + 1);
        }

        public readonly Figure ToFigure() => new(known == 0 ? null : sum, known, unknown, heldBack);
    }
}
