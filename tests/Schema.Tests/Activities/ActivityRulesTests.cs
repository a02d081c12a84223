using Sedz.Schema.Activities;

namespace Sedz.Schema.Tests.Activities;

public sealed class ActivityRulesTests
{
    private static readonly DateOnly From = new(2022, 1, 1);
    private static readonly DateOnly To = new(2022, 3, 31);

    [Fact]
    public void Plan_OfWhichNothingIsKnownButItsDays_IsWell() => Assert.Empty(ActivityRules.CheckPlan(From, To, new()));

    [Fact]
    public void Report_OfZeros_IsWell() =>
        Assert.Empty(ActivityRules.CheckReport(From, To, new() { MoneyBaht = 0, Trained = 0 }, progress: 0, today: To));

    [Fact]
    public void Report_OfNothing_IsRefused() =>
        Assert.Equal("missing", Assert.Single(ActivityRules.CheckReport(From, To, new(), progress: null, today: To)).Code);

    [Fact]
    public void Report_OfAPeriodThatHasNotEnded_IsRefused() =>
        Assert.Equal("future_day", Assert.Single(ActivityRules.CheckReport(From, To, new(), progress: 0.1, today: To.AddDays(-1))).Code);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(40)]
    [InlineData(double.NaN)]
    public void Progress_OutsideZeroToOne_IsRefused(double progress) =>
        Assert.Equal("progress", Assert.Single(ActivityRules.CheckReport(From, To, new(), progress, today: To)).Field);

    [Fact]
    public void Year_OfTheBuddhistEra_IsRefusedWithTheOneThatWasMeant()
    {
        var problems = ActivityRules.CheckPlan(new(2565, 1, 1), new(2565, 3, 31), new()).ToList();
        Assert.Equal(["startsOn", "endsOn"], problems.Select(problem => problem.Field));
        Assert.All(problems, problem => Assert.Contains("2022", problem.Text.Th, StringComparison.Ordinal));
    }

    [Fact]
    public void Days_TheWrongWayRound_AreRefused() =>
        Assert.Equal("ends_before_it_starts", Assert.Single(ActivityRules.CheckPlan(To, From, new())).Code);

    [Fact]
    public void Figures_ThatCannotBe_AreNamedOneByOne()
    {
        var planned = new ActivityFigures { MoneyBaht = 0.001m, Trained = -1, Entrepreneurs = ActivityRules.MostPeople + 1 };
        Assert.Equal(
            ["planned.moneyBaht", "planned.trained", "planned.entrepreneurs"],
            ActivityRules.CheckPlan(From, To, planned).Select(problem => problem.Field));
    }
}
