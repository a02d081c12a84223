using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;

namespace Sedz.Api.Tests.Activities;

[Trait("Database", "both")]
public sealed class PlanningActivities : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Plan_IsShownAtItsSiteAndWhatNobodySaidStaysUnknown()
    {
        var activity = await _application.PlanAsync(
            "67-0001", new { moneyBaht = 250_000.50m, trained = 30, entrepreneurs = 0 }, title: "อบรมโคก หนอง นา โทร 081-234-5678");
        Assert.Equal(("CREATE_JOBS", "2021-10-01", "2021-12-31", 1), (
            activity.Text("kind"), activity.Text("startsOn"), activity.Text("endsOn"), activity.Count("version")));
        Assert.DoesNotContain("234", activity.Text("title")!, StringComparison.Ordinal);
        Assert.Equal(
            (250_000.5, 30, 0),
            (activity.Number("planned.moneyBaht"), activity.Count("planned.trained"), activity.Count("planned.entrepreneurs")));
        Assert.True(activity.IsNull("planned.employed"));
        Assert.Equal(0, activity.Count("reached.reports"));
        Assert.True(activity.IsNull("reached.figures.trained.value"));

        var data = await _application.QueryAsync(
            """
            query($id: ID!) {
              site(by: { code: "67-0001" }) { activities(where: { kind: { eq: CREATE_JOBS } }) { totalCount nodes { kindText { th en } } } }
              activities(where: { site: { province: { code: { eq: "67" } } } }, order: [{ endsOn: DESC }]) { totalCount nodes { id } }
              activity(id: $id) { id }
            }
            """,
            new { id = activity.Text("id") });
        Assert.Equal((1, 1), (data.Count("site.activities.totalCount"), data.Count("activities.totalCount")));
        Assert.Equal(activity.Text("id"), data.Text("activity.id"));
        Assert.StartsWith("สร้างงาน", data.List("site.activities.nodes")[0].Text("kindText.th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AddsUpAndLaterOnesAddToIt()
    {
        var id = (await _application.PlanAsync("67-0001", new { trained = 30 })).Text("id")!;
        await _application.ReportAsync(id, new { trained = 12, moneyBaht = 99.99m }, "2021-10-01", "2021-10-31", 0.3);
        var activity = await _application.ReportAsync(id, new { trained = 8 }, "2021-11-01", "2021-11-30");
        Assert.Equal(
            (2, "2021-11-30", 0.3),
            (activity.Count("reached.reports"), activity.Text("reached.upTo"), activity.Number("reached.progress")));
        Assert.Equal((20, 2), (activity.Count("reached.figures.trained.value"), activity.Count("reached.figures.trained.known")));
        Assert.Equal((99.99, 1, 1), (
            activity.Number("reached.figures.moneyBaht.value"), activity.Count("reached.figures.moneyBaht.known"),
            activity.Count("reached.figures.moneyBaht.unknown")));
        Assert.Equal((3, "administrator", "2021-12-15"), (
            activity.Count("version"), activity.List("reports")[0].Text("reportedBy"), activity.List("reports")[0].Text("reportedOn")));
    }

    [Fact]
    public async Task Report_WithDaysThatAnotherHas_IsRefusedAndNamesIt()
    {
        var id = (await _application.PlanAsync("67-0001", new { trained = 30 })).Text("id")!;
        await _application.ReportAsync(id, new { trained = 12 }, "2021-10-01", "2021-10-31");
        var refused = await _application.ChangeAsync(
            "reportActivity", new { activityId = id, startsOn = "2021-10-31", endsOn = "2021-11-30", reached = new { trained = 1 } });
        var error = Assert.Single(refused.List("errors"));
        Assert.Equal("ConflictError", error.Text("__typename"));
        Assert.Contains("2021-10-31", error.Text("text.en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CorrectedReport_IsKeptAndNoLongerCounts()
    {
        var id = (await _application.PlanAsync("67-0001", new { trained = 30 })).Text("id")!;
        var reported = await _application.ReportAsync(id, new { trained = 12 }, "2021-10-01", "2021-10-31", 0.5);
        var first = reported.List("reports")[0].Text("id");
        var correction = new
        {
            reportId = first,
            reason = "นับซ้ำ",
            startsOn = "2021-10-01",
            endsOn = "2021-10-31",
            reached = new { trained = 9 },
            progress = 0.25,
            evidence = "หนังสือที่ พช 0301/123",
            attestation = "VERIFIED",
        };
        var activity = await _application.DoneAsync("correctActivityReport", correction);
        Assert.Equal((9, 0.25), (activity.Count("reached.figures.trained.value"), activity.Number("reached.progress")));
        var (before, after) = (activity.List("reports")[0], activity.List("reports")[1]);
        Assert.Equal(
            ("นับซ้ำ", "administrator", 12),
            (before.Text("replaceReason"), before.Text("replacedBy"), before.Count("reached.trained")));
        Assert.Equal(
            (first, "VERIFIED", "หนังสือที่ พช 0301/123"),
            (after.Text("corrects.id"), after.Text("attestation"), after.Text("evidence")));
        Assert.True(after.IsNull("replacedAt"));

        var again = await _application.ChangeAsync("correctActivityReport", correction);
        Assert.Equal("ConflictError", again.List("errors")[0].Text("__typename"));
        var withdrawn = await _application.DoneAsync("withdrawActivityReport", new { reportId = after.Text("id"), reason = "ผิดพื้นที่" });
        Assert.Equal(0, withdrawn.Count("reached.reports"));
        Assert.Equal(2, withdrawn.List("reports").Count);
    }

    [Fact]
    public async Task CorrectedPlan_KeepsWhatItSaidAndWantsTheVersionThatWasRead()
    {
        var planned = await _application.PlanAsync("67-0001", new { trained = 30, employed = 5 }, title: "เดิม");
        var id = planned.Text("id");
        var activity = await _application.DoneAsync(
            "correctActivity",
            new { activityId = id, version = 1, reason = "งบประมาณลด", planned = new { trained = 20 }, endsOn = "2022-03-31" });
        Assert.Equal((20, "2022-03-31", "เดิม", 2), (
            activity.Count("planned.trained"), activity.Text("endsOn"), activity.Text("title"), activity.Count("version")));
        Assert.True(activity.IsNull("planned.employed"));
        var before = Assert.Single(activity.List("revisions"));
        Assert.Equal((30, "2021-12-31", "งบประมาณลด"), (before.Count("planned.trained"), before.Text("endsOn"), before.Text("reason")));

        var stale = await _application.ChangeAsync(
            "correctActivity", new { activityId = id, version = 1, reason = "อีกครั้ง", title = (string?)null });
        Assert.Equal("ConflictError", stale.List("errors")[0].Text("__typename"));
        var wrong = await _application.ChangeAsync(
            "correctActivity", new { activityId = id, version = 2, reason = "ผิด", startsOn = "2022-04-01", title = "ไม่ควรอยู่" });
        Assert.Equal("endsOn", wrong.List("errors")[0].Text("field"));
        var cancelled = await _application.DoneAsync("cancelActivity", new { activityId = id, version = 2, reason = "ไม่มีงบประมาณ" });
        Assert.Equal((false, "เดิม", 2), (cancelled.IsNull("cancelledAt"), cancelled.Text("title"), cancelled.List("revisions").Count));
    }

    [Fact]
    public async Task Plan_ToldTwice_IsRefused()
    {
        await _application.PlanAsync("67-0001", new { trained = 30 });
        var again = await _application.ChangeAsync("planActivity", new
        {
            siteId = await _application.SiteIdAsync("67-0001"), kind = "CREATE_JOBS", startsOn = "2021-10-01", endsOn = "2021-12-31",
        });
        Assert.Equal("ConflictError", Assert.Single(again.List("errors")).Text("__typename"));
    }

    [Theory]
    [InlineData("""{ "startsOn": "2564-10-01" }""", "startsOn")]
    [InlineData("""{ "endsOn": "2021-09-30" }""", "endsOn")]
    [InlineData("""{ "planned": { "moneyBaht": -1 } }""", "planned.moneyBaht")]
    [InlineData("""{ "planned": { "trained": -1 } }""", "planned.trained")]
    [InlineData("""{ "planned": { "disasterVolunteers": 1000001 } }""", "planned.disasterVolunteers")]
    public async Task Plan_ThatCannotBe_IsRefusedAndNamesItsField(string terms, string field)
    {
        var input = new Dictionary<string, object?>
        {
            ["siteId"] = await _application.SiteIdAsync("67-0001"),
            ["kind"] = "VOLUNTEER",
            ["startsOn"] = "2021-10-01",
            ["endsOn"] = "2022-09-30",
        };
        foreach (var (key, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(terms)!) input[key] = value;
        var error = (await _application.ChangeAsync("planActivity", input)).List("errors")[0];
        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
    }

    [Fact]
    public async Task Report_OfDaysToCome_IsRefused()
    {
        var id = (await _application.PlanAsync("67-0001", new { trained = 30 })).Text("id");
        var refused = await _application.ChangeAsync(
            "reportActivity", new { activityId = id, startsOn = "2021-12-01", endsOn = "2021-12-16", progress = 0.5 });
        Assert.Equal("endsOn", Assert.Single(refused.List("errors")).Text("field"));
    }

    [Fact]
    public async Task Public_SeesPlansWithoutSmallNumbersAndNoReport()
    {
        await _application.CreateSiteAsync("67-0002", site => site.Published = false);
        var shown = (await _application.PlanAsync("67-0001", new { trained = 4, employed = 5, moneyBaht = 3 })).Text("id")!;
        var hidden = (await _application.PlanAsync("67-0002", new { trained = 40 })).Text("id");
        await _application.ReportAsync(shown, new { trained = 3, moneyBaht = 2 }, "2021-10-01", "2021-10-31");

        await using var open = await _application.ServeToAsync(Caller.Public);
        var data = await open.QueryAsync(
            """
            query($hidden: ID!) {
              activities { totalCount nodes { planned { trained employed moneyBaht heldBack }
                reached { figures { trained { value known unknown heldBack } moneyBaht { value } } } } }
              activity(id: $hidden) { id }
            }
            """,
            new { hidden });
        Assert.Equal((1, true), (data.Count("activities.totalCount"), data.IsNull("activity")));
        var activity = data.List("activities.nodes")[0];
        Assert.Equal(
            (true, 5, 3),
            (activity.IsNull("planned.trained"), activity.Count("planned.employed"), activity.Number("planned.moneyBaht")));
        Assert.Equal(["TRAINED"], activity.List("planned.heldBack").Select(held => held.GetString()));
        var trained = activity.At("reached.figures.trained");
        Assert.Equal(
            (true, 0, 0, 1), (trained.IsNull("value"), trained.Count("known"), trained.Count("unknown"), trained.Count("heldBack")));
        Assert.Equal(2, activity.Number("reached.figures.moneyBaht.value"));

        foreach (var field in new[] { "reports { id }", "revisions { id }" })
        {
            var error = await open.ErrorAsync($"{{ activities {{ nodes {{ {field} }} }} }}");
            Assert.Equal("AUTH_NOT_AUTHENTICATED", error.Text("extensions.code"));
        }

        var change = await open.ErrorAsync(
            $$"""
            mutation { reportActivity(input: { activityId: "{{shown}}", startsOn: "2021-11-01", endsOn: "2021-11-30", progress: 1 }) {
              activity { id } } }
            """);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", change.Text("extensions.code"));
        var guess = await open.ErrorAsync("{ activities(where: { planned: { trained: { lt: 5 } } }) { totalCount } }");
        Assert.Contains("planned", guess.Text("message"), StringComparison.Ordinal);
    }
}
