namespace Sedz.Analytics.Activities;

/// <summary>
/// What activities come to from the first day on which anything of them counts up to another, whoever asks: what is held back from some is
/// summed apart. The sums of two days give those of the days between them.
/// </summary>
internal struct DaySums
{
    private FigureSums planned;
    private FigureSums reached;
    private int plans;
    private int cancelled;
    private int reports;
    private decimal shares;
    private int known;
    private int unknown;

    /// <summary>Adds a plan whose last day this is.</summary>
    public void AddPlan(ActivityFacts activity)
    {
        if (activity.Cancelled)
        {
            cancelled++;
            return;
        }

        plans++;
        planned.Add(activity.Planned);
    }

    /// <summary>Adds a report whose last day this is.</summary>
    public void AddReport(ReportFacts report)
    {
        reports++;
        reached.Add(report.Reached);
    }

    /// <summary>Adds a plan that begins this day, of whose progress nothing is said.</summary>
    public void Begin() => unknown++;

    /// <summary>Puts what is said of a plan's progress in the place of what was said before.</summary>
    /// <param name="before">The share said before; null where none was.</param>
    /// <param name="share">The share, 0 to 1.</param>
    public void Progress(double? before, double share)
    {
        // As decimals, in which shares such as 0.4 add up and come off again to the digit.
        shares += (decimal)share - (decimal)(before ?? 0);
        if (before is not null) return;
        known++;
        unknown--;
    }

    /// <summary>Adds the sums of another day.</summary>
    public void Add(in DaySums other)
    {
        planned.Add(other.planned);
        reached.Add(other.reached);
        (plans, cancelled, reports) = (plans + other.plans, cancelled + other.cancelled, reports + other.reports);
        (shares, known, unknown) = (shares + other.shares, known + other.known, unknown + other.unknown);
    }

    /// <summary>What came after an earlier day, and progress as it is now.</summary>
    /// <param name="earlier">The sums up to the earlier day.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    public readonly ActivityTally Since(in DaySums earlier, bool holdBackSmall) => new(
        plans - earlier.plans,
        cancelled - earlier.cancelled,
        reports - earlier.reports,
        planned.Since(earlier.planned, plans - earlier.plans, holdBackSmall),
        reached.Since(earlier.reached, reports - earlier.reports, holdBackSmall),
        new((double)shares, known, unknown));
}
