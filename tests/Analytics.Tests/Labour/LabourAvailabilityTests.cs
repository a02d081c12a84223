using System.Collections.Immutable;
using FsCheck.Xunit;
using Sedz.Analytics.Labour;
using Sedz.Schema.Geography;

namespace Sedz.Analytics.Tests.Labour;

public sealed class LabourAvailabilityTests
{
    private static readonly ImmutableArray<SkillOpenings> One = [new(null, 1)];

    [Fact]
    public void Of_OneSiteAlone_DividesTheWorkersInReachAmongItsOpenings()
    {
        var labour = Assess([new(101, 16, "6130", 30), new(105, 16, "6130", 50)], new LabourSite(101, 16.3, [new(null, 10)]));
        Assert.Equal(3, labour[0].PerOpening, 1e-12);
        Assert.Equal(0, labour[0].BySkill[0].DrawnByOthers, 1e-12);
    }

    [Fact]
    public void Of_TwoSitesAtOnePlace_ShareTheWorkersByTheirOpenings()
    {
        var labour = Assess([new(101, 16, "6130", 30)], new LabourSite(101, 16, [new(null, 10)]), new LabourSite(101, 16, [new(null, 5)]));
        Assert.Equal([2, 2], labour.Select(site => site.PerOpening), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(1 / 3.0, labour[0].BySkill[0].DrawnByOthers, 1e-12);
    }

    [Fact]
    public void Of_OpeningsForASkill_TakeTheCodesBelowItOnly()
    {
        var labour = Assess(
            [new(101, 16, "6130", 12), new(101, 16, "7111", 7)],
            new LabourSite(101, 16, [new("6", 2), new("7111", 1), new("61", 1), new("8", 4)]));
        Assert.Equal([4, 7, 4, 0], labour[0].BySkill.Select(skill => skill.PerOpening), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([12, 7, 12, 0], labour[0].BySkill.Select(skill => skill.WorkersInReach));
        Assert.Equal(19 / 8.0, labour[0].PerOpening, 1e-12);
    }

    [Fact]
    public void Of_WorkersOfARelatedOccupation_CountByTheirFit()
    {
        // Ten mixed farmers and six field-crop growers within reach of four openings for mixed farmers: nobody else draws them.
        var skill = Assess([new(101, 16, "6130", 10), new(101, 16, "6111", 6)], new LabourSite(101, 16, [new("6130", 4)]))[0].BySkill[0];
        Assert.Equal(16 / 4.0, skill.PerOpening, 1e-12);
        Assert.Equal((10 + 0.5 * 6) / 4, skill.Fitting, 1e-12);
        Assert.Equal(skill.FittingLow, skill.FittingHigh, 1e-12);
        Assert.Equal(16, skill.WorkersInReach);
    }

    [Fact]
    public void Of_AWorkerWhoFitsOneOpeningBetter_GoesThereByTheFit()
    {
        // One worker, two openings at one place: a fit of 1 and of 0.75 divide the worker 4 to 3.
        var labour = Assess([new(101, 16, "6112", 1)], new LabourSite(101, 16, [new("6112", 1)]), new LabourSite(101, 16, [new("6113", 1)]));
        Assert.Equal([4 / 7.0, 3 / 7.0], labour.Select(site => site.PerOpening), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(0.75 * 3 / 7, labour[1].BySkill[0].Fitting, 1e-12);
    }

    [Fact]
    public void Of_WorkersWhoseOccupationIsNotTold_IsARangeAndNotZero()
    {
        var skill = Assess([new(101, 16, null, 8), new(101, 16, "6130", 4)], new LabourSite(101, 16, [new("6130", 4)]))[0].BySkill[0];
        Assert.Equal((1, 2, 3), (skill.FittingLow, skill.Fitting, skill.FittingHigh));
        Assert.Equal(8 / 12.0, skill.UnknownFitShare, 1e-12);
        var anybody = Assess([new(101, 16, null, 8)], new LabourSite(101, 16, [new(null, 4)]))[0].BySkill[0];
        Assert.Equal((2, 2, 0), (anybody.FittingLow, anybody.FittingHigh, anybody.UnknownFitShare));
    }

    [Fact]
    public void Of_WorkersWhoHaveNotSaid_IsARangeFromNoneToAll()
    {
        var labour = Assess([new(101, 16, "6130", 8, Undecided: 2)], new LabourSite(101, 16, [new("61", 4)]), new LabourSite(101, 16, []));
        Assert.Equal((1.5, 1.75, 2), (labour[0].BySkill[0].FittingLow, labour[0].BySkill[0].Fitting, labour[0].BySkill[0].FittingHigh));
        Assert.Equal(0.25, labour[0].BySkill[0].UndecidedShare);
        Assert.Equal(8 / 5.0, labour[1].PerOpening, 1e-12);
        Assert.Equal((6 / 5.0, 8 / 5.0), (labour[1].BySkill[0].FittingLow, labour[1].BySkill[0].FittingHigh));
    }

    [Property(MaxTest = 40)]
    public void Of_WhateverTheUnknownTurnOutToBe_IsWithinTheRange(int seed)
    {
        var (workers, sites) = Country(seed);
        var random = new Random(seed);
        // What is told of each group: everything, its first digit, or nothing; and of some, not whether they come.
        WorkerGroup[] told =
        [
            .. workers.Select(group => group with
            {
                Skill = random.Next(3) switch { 0 => group.Skill, 1 => group.Skill![..1], _ => null },
                Undecided = random.Next(2) * random.Next((int)group.Count + 1),
            }),
        ];
        WorkerGroup[] truth =
        [
            .. workers.Zip(told, (group, known) => group with { Count = group.Count - random.Next((int)known.Undecided + 1) }),
        ];
        var (asked, answered) = (LabourAvailability.Of(told, sites)!.Value, LabourAvailability.Of(truth, sites)!.Value);
        foreach (var (range, actual) in asked.Zip(answered).SelectMany(pair => pair.First.BySkill.Zip(pair.Second.BySkill)))
            Assert.InRange(actual.Fitting, range.FittingLow - 1e-9, range.FittingHigh + 1e-9);
    }

    [Fact]
    public void Of_ACandidateWithoutOpenings_IsThatOfOneOpeningToAnybody()
    {
        WorkerGroup[] workers = [new(101, 16, "6130", 40), new(101.2, 16.1, "7111", 9)];
        LabourSite offering = new(101.1, 16, [new("6", 3)]), silent = new(101.3, 16.1, []);
        var asIf = Assess(workers, offering, silent, silent)[1];
        var said = Assess(workers, offering, silent with { Openings = One })[1];
        Assert.True(asIf.IsAsIf);
        Assert.Equal(said.PerOpening, asIf.PerOpening, 1e-12);
        Assert.Equal(49, asIf.BySkill[0].WorkersInReach);
        Assert.InRange(asIf.BySkill[0].DrawnByOthers, 0.01, 0.99);
    }

    [Fact]
    public void Of_NobodyOnRecord_IsNoData() => Assert.Null(LabourAvailability.Of([], [new(101, 16, One)]));

    [Fact]
    public void Of_WorkersOutOfReach_IsZero() =>
        Assert.Equal(0, Assess([new(101, 16, "6130", 30)], new LabourSite(102, 16, One))[0].PerOpening);

    [Property(MaxTest = 40)]
    public void Of_AnyCountry_GivesEveryWorkerWithAnOpeningInReachOnce(int seed)
    {
        var (workers, sites) = Country(seed);
        if (IsAtTheEdge(workers, sites))
            return;
        var labour = LabourAvailability.Of(workers, sites)!.Value;
        var drawn = sites.Zip(labour).Where(pair => pair.First.Openings.Length > 0)
            .Sum(pair => pair.Second.Openings * pair.Second.PerOpening);
        var reached = workers.Where(group => sites.Any(site => Fits(group, site) && Weight(group, site) > 0)).Sum(group => group.Count);
        Assert.Equal(reached, drawn, 1e-7);
    }

    [Property(MaxTest = 40)]
    public void Of_AnyCountry_IsTheFormulaOverAllPairs(int seed)
    {
        var (workers, sites) = Country(seed);
        if (IsAtTheEdge(workers, sites))
            return;
        var labour = LabourAvailability.Of(workers, sites)!.Value;
        for (var j = 0; j < sites.Length; j++)
        {
            for (var s = 0; s < sites[j].Openings.Length; s++)
            {
                var offered = sites[j].Openings[s];
                var drawn = workers.Where(group => Fit(group, offered) * Weight(group, sites[j]) > 0).Select(group => (
                    Fit: Fit(group, offered),
                    People: group.Count * Fit(group, offered) * Weight(group, sites[j]) / sites.Sum(site =>
                        Weight(group, site) * site.Openings.Sum(other => other.Count * Fit(group, other))))).ToArray();
                var people = drawn.Sum(part => part.People);
                Assert.Equal(people, labour[j].BySkill[s].PerOpening, 0.01 * (1 + people));
                var fitting = drawn.Sum(part => part.People * part.Fit);
                Assert.Equal(fitting, labour[j].BySkill[s].Fitting, 0.01 * (1 + fitting));
            }
        }
    }

    [Property(MaxTest = 20)]
    public void Of_TheSameInAnotherOrder_IsTheSame(int seed)
    {
        var (workers, sites) = Country(seed);
        var one = LabourAvailability.Of(workers, sites)!.Value;
        var other = LabourAvailability.Of([.. workers.Reverse()], [.. sites.Reverse()])!.Value;
        Assert.All(
            one.Zip(other.Reverse()),
            pair => Assert.Equal(pair.First.PerOpening, pair.Second.PerOpening, 1e-9 * (1 + pair.First.PerOpening)));
    }

    [Fact]
    public void Of_WhatIsNoGroupOrNoOpening_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([new(101, 16, "6", -1)], []));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([new(101, 96, "6", 1)], []));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([new(101, 16, "6", 1, Undecided: 2)], []));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([new(101, 16, "farmer", 1)], []));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([], [new(101, 16, [new("6", 0)])]));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([], [new(101, 16, [new("", 1)])]));
        Assert.Throws<ArgumentException>(() => LabourAvailability.Of([], [new(double.NaN, 16, One)]));
    }

    private static ImmutableArray<SiteLabour> Assess(WorkerGroup[] workers, params LabourSite[] sites) =>
        LabourAvailability.Of(workers, sites)!.Value;

    private static (WorkerGroup[] Workers, LabourSite[] Sites) Country(int seed)
    {
        var random = new Random(seed);
        string[] skills = ["6130", "6210", "7111", "9211"];
        string?[] asked = [null, "6", "61", "6130", "6210", "71", "7112"];
        return (
            [.. Enumerable.Range(0, 30).Select(_ => new WorkerGroup(Longitude(), Latitude(), skills[random.Next(4)], random.Next(1, 50)))],
            [.. Enumerable.Range(0, 12).Select(_ => new LabourSite(
                Longitude(),
                Latitude(),
                [.. asked.Where(_ => random.Next(3) == 0).Select(skill => new SkillOpenings(skill, random.Next(1, 9)))]))]);

        // Two degrees each way: some in reach, some not.
        double Longitude() => 100 + random.NextDouble() * 2;
        double Latitude() => 15 + random.NextDouble() * 2;
    }

    private static bool Fits(WorkerGroup group, LabourSite site) => site.Openings.Any(offered => Fit(group, offered) > 0);

    private static double Fit(WorkerGroup group, SkillOpenings offered) => OccupationFit.Of(group.Skill, offered.Skill).Value;

    /// <summary>Whether a site is within 100 m of the edge of reach, where a metre of distance decides between something and nothing.</summary>
    private static bool IsAtTheEdge(WorkerGroup[] workers, LabourSite[] sites) =>
        workers.Any(group => sites.Any(site => Math.Abs(Exact(group, site) - DistanceDecay.ReachMetres) < 100));

    private static double Weight(WorkerGroup group, LabourSite site) => DistanceDecay.Of(Exact(group, site));

    private static double Exact(WorkerGroup group, LabourSite site) =>
        GeodesicInverse.Metres(Ellipsoid.Wgs84, group.Longitude, group.Latitude, site.Longitude, site.Latitude);
}
