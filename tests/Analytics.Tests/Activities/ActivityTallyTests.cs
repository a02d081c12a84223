using FsCheck.Xunit;
using Sedz.Analytics.Activities;
using Sedz.Schema.Activities;

namespace Sedz.Analytics.Tests.Activities;

public sealed class ActivityTallyTests
{
    private static readonly DateOnly First = new(2021, 10, 1);

    [Fact]
    public void Tally_OfTwoPlans_SumsWhatIsKnownAndCountsWhatIsNot()
    {
        var tally = ActivityTally.Of(
            [
                Plan(
                    new(2022, 3, 31), new() { MoneyBaht = 1000.25m, Trained = 10 },
                    Report(new(2022, 2, 28), new() { Trained = 4, MoneyBaht = 0 }, 0.5)),
                Plan(new(2022, 3, 31), new() { Trained = 0 }),
            ],
            new(First, new(2022, 9, 30)),
            holdBackSmall: false);

        Assert.Equal((2, 1), (tally.Plans, tally.Reports));
        Assert.Equal(new Figure(1000.25m, 1, 1, 0), tally.Planned.MoneyBaht);
        Assert.Equal(new Figure(10, 2, 0, 0), tally.Planned.Trained);
        Assert.Equal(new Figure(null, 0, 2, 0), tally.Planned.Employed);
        Assert.Equal(new Figure(0, 1, 0, 0), tally.Reached.MoneyBaht);
        Assert.Equal(new Figure(4, 1, 0, 0), tally.Reached.Trained);
        Assert.Equal((0.5, 1, 1), (tally.Progress.Mean, tally.Progress.Known, tally.Progress.Unknown));
    }

    [Fact]
    public void Tally_ForThePublic_HoldsBackOneToFourPeopleAndNeverMoney()
    {
        var tally = ActivityTally.Of(
            [.. Enumerable.Range(0, 6).Select(n => Plan(new(2022, 3, 31), new() { MoneyBaht = n, Trained = n }))],
            new(First, new(2022, 9, 30)),
            holdBackSmall: true);

        Assert.Equal(new Figure(5, 2, 0, 4), tally.Planned.Trained);
        Assert.Equal(new Figure(15, 6, 0, 0), tally.Planned.MoneyBaht);
    }

    [Fact]
    public void CancelledPlan_CountsNothingAsPlannedAndKeepsWhatWasReached()
    {
        var plan = Plan(new(2022, 3, 31), new() { Trained = 10 }, Report(new(2022, 2, 28), new() { Trained = 7 }, 0.5));
        var tally = ActivityTally.Of([plan with { Cancelled = true }], new(First, new(2022, 9, 30)), holdBackSmall: false);
        Assert.Equal((0, 1), (tally.Plans, tally.Cancelled));
        Assert.Equal(Figure.None, tally.Planned.Trained);
        Assert.Equal(7, tally.Reached.Trained.Value);
        Assert.Null(tally.Progress.Mean);
    }

    [Fact]
    public void Progress_IsTheLatestThatWasSaidByTheDay()
    {
        var plan = Plan(
            new(2022, 6, 30), new(), Report(new(2022, 1, 31), new(), 0.2), Report(new(2022, 2, 28), new() { Trained = 1 }, null),
            Report(new(2022, 3, 31), new(), 0.9));
        double? At(DateOnly day) => ActivityTally.Of([plan], new(First, day), holdBackSmall: false).Progress.Mean;
        Assert.Null(At(new(2022, 1, 30)));
        Assert.Equal((0.2, 0.2, 0.9), (At(new(2022, 1, 31)), At(new(2022, 3, 30)), At(new(2022, 9, 30))));
    }

    /// <summary>
    /// Country, province, district, site; kind; interval: whatever is parted, and whoever looks, the parts add up to the whole.
    /// </summary>
    [Property(MaxTest = 200)]
    public void Parts_ByPlaceKindAndInterval_AddUpToTheWhole(int seed, bool holdBackSmall, byte days)
    {
        var random = new Random(seed);
        ActivityFacts[] country = [.. Enumerable.Range(0, random.Next(60)).Select(_ => Any(random))];
        var span = new DaySpan(First.AddDays(days), First.AddDays(days + random.Next(900)));
        ActivityTally Of(IEnumerable<ActivityFacts> activities, DaySpan within) => ActivityTally.Of(activities, within, holdBackSmall);

        var provinces = country.GroupBy(ProvinceOf);
        AssertEqual(Of(country, span), Sum(provinces.Select(province => Of(province, span))), withProgress: true);
        foreach (var province in provinces)
        {
            var districts = province.GroupBy(DistrictOf);
            AssertEqual(Of(province, span), Sum(districts.Select(district => Of(district, span))), withProgress: true);
            foreach (var district in districts)
                AssertEqual(Of(district, span), Sum(district.GroupBy(a => a.SiteId).Select(site => Of(site, span))), withProgress: true);
        }

        AssertEqual(Of(country, span), Sum(country.GroupBy(a => a.Kind).Select(kind => Of(kind, span))), withProgress: true);
        foreach (var interval in Enum.GetValues<ActivityInterval>())
        {
            var intervals = ActivityIntervals.Of(span, interval).Select(within => Of(country, within)).ToList();
            AssertEqual(Of(country, span), Sum(intervals), withProgress: false);
            Assert.Equal(Of(country, span).Progress.Known, intervals[^1].Progress.Known);
        }
    }

    [Property(MaxTest = 200)]
    public void Sums_ForThePublic_NeverHoldASingleSmallNumber(int seed)
    {
        var random = new Random(seed);
        var one = Any(random) with { Reports = [] };
        var tally = ActivityTally.Of([one], new(First, First.AddDays(2_000)), holdBackSmall: true);
        foreach (var people in (Figure[])
            [
                tally.Planned.Trained, tally.Planned.Employed, tally.Planned.DevelopmentVolunteers, tally.Planned.DisasterVolunteers,
                tally.Planned.Entrepreneurs,
            ])
        {
            Assert.DoesNotContain(people.Value ?? 0, new decimal[] { 1, 2, 3, 4 });
        }
    }

    /// <summary>Whatever days are asked for, the kept sums tell what counting plan by plan does.</summary>
    [Property(MaxTest = 200)]
    public void Ledger_OfAnyDays_TellsWhatCountingOneByOneDoes(int seed, bool holdBackSmall)
    {
        var random = new Random(seed);
        ActivityFacts[] activities = [.. Enumerable.Range(0, random.Next(40)).Select(_ => Any(random))];
        var ledger = ActivityLedger.Of(activities);
        foreach (var _ in Enumerable.Range(0, 20))
        {
            var from = First.AddDays(random.Next(-60, 1_100));
            var span = new DaySpan(from, from.AddDays(random.Next(400)));
            AssertEqual(CountedOneByOne(activities, span, holdBackSmall), ledger.Tally(span, holdBackSmall), withProgress: true);
        }

        AssertEqual(
            CountedOneByOne(activities, new(DateOnly.MinValue, DateOnly.MaxValue), holdBackSmall),
            ledger.Tally(new(DateOnly.MinValue, DateOnly.MaxValue), holdBackSmall),
            withProgress: true);
    }

    private static ActivityTally CountedOneByOne(IReadOnlyList<ActivityFacts> activities, DaySpan span, bool holdBackSmall)
    {
        FigureSet Figures(IEnumerable<ActivityFigures> of) =>
            of.Aggregate(FigureSet.None, (sum, figures) => sum.Plus(FigureSet.Of(figures, holdBackSmall)));
        var ending = activities.Where(activity => span.Holds(activity.EndsOn)).ToLookup(activity => activity.Cancelled);
        var reached = activities.SelectMany(activity => activity.Reports).Where(report => span.Holds(report.EndsOn)).ToList();
        var shares = activities.Where(activity => !activity.Cancelled && activity.StartsOn <= span.To)
            .Select(activity => activity.Reports.Where(r => r.Progress is not null && r.EndsOn <= span.To).MaxBy(r => r.EndsOn)?.Progress)
            .ToList();
        return new(
            ending[false].Count(), ending[true].Count(), reached.Count, Figures(ending[false].Select(activity => activity.Planned)),
            Figures(reached.Select(report => report.Reached)),
            new(shares.Sum() ?? 0, shares.Count(share => share is not null), shares.Count(share => share is null)));
    }

    private static int ProvinceOf(ActivityFacts activity) => activity.SiteId / 100;

    private static int DistrictOf(ActivityFacts activity) => activity.SiteId / 10;

    private static ActivityTally Sum(IEnumerable<ActivityTally> parts) =>
        parts.Aggregate(ActivityTally.None, (sum, part) => sum.Plus(part));

    private static void AssertEqual(ActivityTally whole, ActivityTally parts, bool withProgress)
    {
        Assert.Equal(
            (whole.Plans, whole.Cancelled, whole.Reports, whole.Planned, whole.Reached),
            (parts.Plans, parts.Cancelled, parts.Reports, parts.Planned, parts.Reached));
        if (!withProgress) return;
        Assert.Equal((whole.Progress.Known, whole.Progress.Unknown), (parts.Progress.Known, parts.Progress.Unknown));
        Assert.Equal(whole.Progress.Sum, parts.Progress.Sum, 1e-9);
    }

    private static ActivityFacts Plan(DateOnly endsOn, ActivityFigures planned, params ReportFacts[] reports) =>
        new(1, ProgrammeActivity.CreateJobs, First, endsOn, Cancelled: false, planned, reports);

    private static ReportFacts Report(DateOnly endsOn, ActivityFigures reached, double? progress) => new(endsOn, reached, progress);

    private static ActivityFacts Any(Random random)
    {
        var startsOn = First.AddDays(random.Next(700));
        return new(
            random.Next(300),
            (ProgrammeActivity)random.Next(9),
            startsOn,
            startsOn.AddDays(random.Next(300)),
            random.Next(10) == 0,
            Figures(random),
            [
                .. Enumerable.Range(0, random.Next(5)).Select(month => Report(
                    startsOn.AddDays((30 * (month + 1)) - 45), Figures(random), random.Next(3) == 0 ? null : random.NextDouble())),
            ]);
    }

    private static ActivityFigures Figures(Random random)
    {
        int? People() => random.Next(3) == 0 ? null : random.Next(12);
        return new()
        {
            MoneyBaht = random.Next(3) == 0 ? null : random.Next(1_000_000) / 100m,
            Trained = People(),
            Employed = People(),
            DevelopmentVolunteers = People(),
            DisasterVolunteers = People(),
            Entrepreneurs = People(),
        };
    }
}
