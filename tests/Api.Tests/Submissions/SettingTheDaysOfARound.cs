using Microsoft.EntityFrameworkCore;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Submissions;

public sealed class SettingTheDaysOfARound : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002", KnownSite.HeldByAPerson);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2022-01-31")]
    [InlineData("31/1/2565")]
    [InlineData("31 มกราคม 2565")]
    public async Task BudgetDay_AfterARightOfFiveYearsBegan_MakesItsSiteFallShortEverywhere(string day)
    {
        Assert.Equal(2, await RankedAsync());

        var answer = await RunAsync("round", "set", "2565", "--budget-day", day);

        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.Contains("วันได้รับงบประมาณ 31 มกราคม 2565", answer.Output, StringComparison.Ordinal);
        Assert.Contains("budget day 2022-01-31", answer.Output, StringComparison.Ordinal);
        Assert.Contains("2 sites judged anew, 1 changed", answer.Output, StringComparison.Ordinal);
        Assert.Equal(1, await RankedAsync());
        var site = await _application.QueryAsync(
            """{ site(by: { code: "67-0002" }) { eligibilityStatus eligibility { status findings { code } } round { budgetDay } } }""");
        Assert.Equal("NOT_ELIGIBLE", site.Text("site.eligibilityStatus"));
        Assert.Equal("NOT_ELIGIBLE", site.Text("site.eligibility.status"));
        Assert.Equal(["R2.2.3-term"], site.Texts("site.eligibility.findings", "code"));
        Assert.Equal("2022-01-31", site.Text("site.round.budgetDay"));

        await RunAsync("round", "set", "2565", "--budget-day", "none");
        Assert.Equal(2, await RankedAsync());
    }

    [Fact]
    public async Task BudgetDay_OfOneRound_LeavesTheSitesOfAnother()
    {
        Assert.Equal(0, (await RunAsync(
            "round", "set", "2566",
            "--contacts-deadline", "25/11/2565", "--sites-deadline", "15/12/2565", "--budget-day", "31/1/2566")).ExitCode);

        Assert.Equal(2, await RankedAsync());
        var list = (await RunAsync("round", "list")).Output;
        Assert.Contains(
            "Fiscal year 2566 (B.E.): contacts 2022-11-25 · areas 2022-12-15 · budget day 2023-01-31", list, StringComparison.Ordinal);
        Assert.Contains(
            "ปีงบประมาณ 2565: ผู้ประสานงาน 25 พฤศจิกายน 2564 · พื้นที่ 15 ธันวาคม 2564 · วันได้รับงบประมาณ ยังไม่กำหนด",
            list, StringComparison.Ordinal);
        Assert.True(list.IndexOf("2566", StringComparison.Ordinal) < list.IndexOf("2565:", StringComparison.Ordinal));
        await using var db = await _application.OpenAsync();
        var round = await db.Rounds.FindAsync(2566);
        Assert.Equal((new DateOnly(2022, 10, 1), new DateOnly(2023, 9, 30)), (round!.StartsOn, round.EndsOn));
    }

    [Theory]
    [InlineData("wrong_date", "2565", "--budget-day", "31 กุมภาพันธ์ 2565")]
    [InlineData("outside_fiscal_year", "2565", "--budget-day", "2023-01-31")]
    [InlineData("unknown_round", "2570", "--budget-day", "2027-01-31")]
    [InlineData("wrong_fiscal_year", "2022", "--budget-day", "2022-01-31")]
    [InlineData("nothing_to_set", "2565")]
    public async Task Days_ThatDoNotFit_AreRefusedInBothLanguagesAndChangeNothing(string code, params string[] arguments)
    {
        var answer = await RunAsync(["round", "set", .. arguments]);

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains($"[{code}]", answer.Errors, StringComparison.Ordinal);
        await using var db = await _application.OpenAsync();
        Assert.Null((await db.Rounds.SingleAsync()).BudgetDay);
        Assert.True(await db.Sites.AllAsync(s => s.Eligibility == EligibilityStatus.Eligible));
    }

    private async Task<int> RankedAsync() =>
        (await _application.QueryAsync("{ siteRanking { totalCount } }")).Count("siteRanking.totalCount");

    private Task<CommandAnswer> RunAsync(params string[] arguments) => SedzProcess.RunAsync(_application.Settings.DataFolder, arguments);
}
