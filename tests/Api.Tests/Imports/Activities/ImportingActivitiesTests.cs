using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Exports;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Activities;
using Sedz.Api.Imports.Templates;
using Sedz.Api.Tests.Activities;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Activities;
using Sedz.Schema.Imports;

namespace Sedz.Api.Tests.Imports.Activities;

[Trait("Database", "both")]
public sealed class ImportingActivitiesTests : IAsyncLifetime
{
    private const string Heading =
        "รหัสพื้นที่,กิจกรรม,ชื่อกิจกรรม,เริ่มแผน,สิ้นสุดแผน,แผนงบประมาณ,แผนอบรม,"
        + "รายงานตั้งแต่,รายงานถึง,ใช้งบประมาณ,ผู้ผ่านการอบรม,ความก้าวหน้า,หลักฐาน\n";

    private const string Plan = "67-0001,บ่มเพาะ,อบรม,1 ต.ค. 2564,31 ธ.ค. 2564,1.5 แสนบาท,30 คน,,,,,,\n";
    private const string October = "67-0001,บ่มเพาะ,อบรม,1 ต.ค. 2564,31 ธ.ค. 2564,,,1/10/2564,31/10/2564,50000.25,12,40%,หนังสือ 12\n";
    private const string November = "67-0001,บ่มเพาะ,อบรม,1 ต.ค. 2564,31 ธ.ค. 2564,,,1/11/2564,30/11/2564,,8,,\n";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Rows_OfOnePlan_BecomeThePlanAndItsReports()
    {
        var (summary, verdicts) = await ImportAsync(Heading + Plan + October + November);
        Assert.Equal((3, 3, 0, 0), (summary.Rows, summary.Written, summary.Refused, summary.Duplicates));
        Assert.Equal([null, "1", "1"], verdicts.Select(verdict => verdict.PlanOf));
        var activity = Assert.Single(await ActivitiesAsync());
        Assert.Equal(
            (ProgrammeActivity.IncubatePeople, "อบรม", new DateOnly(2021, 10, 1)), (activity.Kind, activity.Title, activity.StartsOn));
        Assert.Equal(new ActivityFigures { MoneyBaht = 150_000, Trained = 30 }, activity.Planned);
        var october = activity.Reports[0];
        Assert.Equal((50_000.25m, 12, 0.4), (october.Reached.MoneyBaht, october.Reached.Trained, october.Progress));
        Assert.Equal((new ActivityFigures { Trained = 8 }, null), (activity.Reports[1].Reached, activity.Reports[1].Progress));
    }

    [Fact]
    public async Task Sheet_ImportedAgain_WritesNothingAndALaterReportFindsItsPlan()
    {
        await ImportAsync(Heading + Plan + October);
        var (again, verdicts) = await ImportAsync(Heading + Plan + October);
        Assert.Equal((0, 2), (again.Written, again.Duplicates));
        Assert.All(verdicts, verdict => Assert.StartsWith("A", verdict.DuplicateOf, StringComparison.Ordinal));
        var (later, _) = await ImportAsync(Heading + November);
        Assert.Equal(1, later.Written);
        var activity = Assert.Single(await ActivitiesAsync());
        Assert.Equal((2, 2), (activity.Reports.Count, activity.Version));
    }

    [Fact]
    public async Task Plan_ThatIsThereWithOtherNumbers_StandsAndTheRowIsWarned()
    {
        await ImportAsync(Heading + Plan);
        var (_, verdicts) = await ImportAsync(Heading + Plan.Replace("30 คน", "31 คน", StringComparison.Ordinal));
        Assert.Equal([RowWarnings.PlanKept], Assert.Single(verdicts).Warnings);
        Assert.Equal(30, Assert.Single(await ActivitiesAsync()).Planned.Trained);
    }

    [Theory]
    [InlineData("67-0009,บ่มเพาะ,,1/10/2564,31/12/2564,,,,,,,,", "site", "unknown_site")]
    [InlineData("67-0001,เต้นรำ,,1/10/2564,31/12/2564,,,,,,,,", "activity", "unknown_activity")]
    [InlineData("67-0001,\"บ่มเพาะ, จิตอาสา\",,1/10/2564,31/12/2564,,,,,,,,", "activity", "unknown_activity")]
    [InlineData("67-0001,บ่มเพาะ,,31/12/2564,1/10/2564,,,,,,,,", "date", "ends_before_it_starts")]
    [InlineData("67-0001,บ่มเพาะ,,,31/12/2564,,,,,,,,", "date", "missing")]
    [InlineData("67-0001,บ่มเพาะ,,1/10/2564,31/12/2564,,สามสิบกว่า,,,,,,", "amount", "invalid_count")]
    [InlineData("67-0001,บ่มเพาะ,,1/10/2564,31/12/2564,,,,,500,,,", "date", "period_missing")]
    [InlineData("67-0001,บ่มเพาะ,,1/10/2564,31/12/2564,,,1/10/2564,31/10/2564,,,,", "amount", "missing")]
    [InlineData("67-0001,บ่มเพาะ,,1/10/2564,31/12/2564,,,1/12/2564,31/12/2564,,5,,", "date", "future_day")]
    [InlineData("67-0001,บ่มเพาะ,,1/10/2564,31/12/2564,,,1/10/2564,31/10/2564,,5,40,", "amount", "invalid_progress")]
    public async Task Row_ThatCannotBe_IsRefusedAndNamesItsField(string row, string field, string code)
    {
        var (summary, verdicts) = await ImportAsync(Heading + row + "\n");
        Assert.Equal((1, 0), (summary.Refused, summary.Written));
        var error = Assert.Single(Assert.Single(verdicts).Errors);
        Assert.Equal((field, code), (error.Field, error.Code));
        Assert.Empty(await ActivitiesAsync());
    }

    [Fact]
    public async Task Report_WithDaysThatAnotherHas_IsRefusedAlsoWithinTheFile()
    {
        var (summary, verdicts) = await ImportAsync(
            Heading + October + November.Replace("1/11/2564", "31/10/2564", StringComparison.Ordinal));
        Assert.Equal((1, 1), (summary.Accepted, summary.Refused));
        Assert.Equal("overlapping_report", Assert.Single(verdicts[1].Errors).Code);
    }

    [Fact]
    public async Task DryRun_WritesNothingUntilItIsCommittedAndCanBeTakenBack()
    {
        var (summary, _) = await ImportAsync(Heading + Plan + October + November, dryRun: true);
        Assert.Empty(await ActivitiesAsync());
        var kept = _application.Services.GetRequiredService<KeptImports>();
        var committed = await kept.CommitAsync(summary.ImportId);
        Assert.Equal(3, committed.Written);
        Assert.Equal(2, Assert.Single(await ActivitiesAsync()).Reports.Count);
        await kept.UndoAsync(summary.ImportId);
        Assert.Empty(await ActivitiesAsync());
    }

    [Fact]
    public async Task Undo_AfterAPlanWasReportedOn_IsRefused()
    {
        var (first, _) = await ImportAsync(Heading + Plan);
        await ImportAsync(Heading + October);
        var kept = _application.Services.GetRequiredService<KeptImports>();
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => kept.UndoAsync(first.ImportId));
        Assert.Equal("changed_since", refused.Problem.Code);
    }

    [Fact]
    public async Task Undo_AfterLaterImportsReportedOnAPlan_WaitsUntilAllOfThemAreTakenBack()
    {
        var (made, _) = await ImportAsync(Heading + Plan);
        var (october, _) = await ImportAsync(Heading + October);
        var (november, _) = await ImportAsync(Heading + November);
        var kept = _application.Services.GetRequiredService<KeptImports>();
        foreach (var later in new[] { october, november })
        {
            var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => kept.UndoAsync(made.ImportId));
            Assert.Equal("changed_since", refused.Problem.Code);
            await kept.UndoAsync(later.ImportId);
        }

        Assert.Equal(5, Assert.Single(await ActivitiesAsync()).Version);
        await kept.UndoAsync(made.ImportId);
        Assert.Empty(await ActivitiesAsync());
    }

    [Fact]
    public async Task Undo_OfAPlanThatAPersonChanged_StaysRefusedOnceALaterImportIsTakenBack()
    {
        var (made, _) = await ImportAsync(Heading + Plan);
        var id = (await _application.QueryAsync("{ activities { nodes { id } } }")).List("activities.nodes")[0].Text("id");
        await _application.DoneAsync("correctActivity", new { activityId = id, version = 1, reason = "แก้", title = "อบรมอาชีพ" });
        var (later, _) = await ImportAsync(Heading + October.Replace("อบรม", "อบรมอาชีพ", StringComparison.Ordinal));
        var kept = _application.Services.GetRequiredService<KeptImports>();
        await kept.UndoAsync(later.ImportId);
        Assert.Equal(4, Assert.Single(await ActivitiesAsync()).Version);
        await Assert.ThrowsAsync<ImportRefusedException>(() => kept.UndoAsync(made.ImportId));
    }

    [Fact]
    public async Task Template_FilledIn_IsReadAsItIs()
    {
        var template = Encoding.UTF8.GetString(ImportTemplate.Write("activities", SubmissionFormat.Csv));
        var (summary, _) = await ImportAsync(
            template + "67-0001,CREATE_JOBS,,2021-10-01,2021-12-31,100,,,,,,2021-10-01,2021-10-31,50,1,2,3,4,5,0.5,\n");
        Assert.Equal((1, 0), (summary.Written, summary.UnknownColumns.Count));
        var report = Assert.Single(Assert.Single(await ActivitiesAsync()).Reports);
        Assert.Equal(
            new ActivityFigures
            {
                MoneyBaht = 50, Trained = 1, Employed = 2, DevelopmentVolunteers = 3, DisasterVolunteers = 4, Entrepreneurs = 5,
            },
            report.Reached);
    }

    [Fact]
    public async Task Verdicts_OverTheApi_SayWhatWasRead()
    {
        await ImportAsync(Heading + Plan + October);
        var rows = (await _application.QueryAsync(
            """
            { imports(where: { kind: { eq: ACTIVITIES } }) { nodes { rows { nodes { row
                verdict { activity { kind reportedTo progress } errors { code } } } } } } }
            """))
            .List("imports.nodes")[0].List("rows.nodes");
        Assert.Equal("INCUBATE_PEOPLE", rows[1].Text("verdict.activity.kind"));
        Assert.Equal(("2021-10-31", 0.4), (rows[1].Text("verdict.activity.reportedTo"), rows[1].Number("verdict.activity.progress")));
    }

    private async Task<(ImportSummary Summary, ActivityRowVerdict[] Verdicts)> ImportAsync(string csv, bool dryRun = false)
    {
        var importer = _application.Services.GetRequiredService<ActivityImporter>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var summary = await importer.ImportAsync(stream, "กิจกรรม.csv", dryRun);
        var verdicts = new List<ActivityRowVerdict>();
        await foreach (var verdict in importer.VerdictsAsync(summary.ImportId)) verdicts.Add(verdict);
        Assert.Equal(dryRun ? ImportState.DryRun : ImportState.Committed, summary.State);
        return (summary, [.. verdicts]);
    }

    private async Task<List<Activity>> ActivitiesAsync()
    {
        await using var db = await _application.OpenAsync();
        return await db.Activities.AsNoTracking().Include(a => a.Reports.OrderBy(r => r.StartsOn)).OrderBy(a => a.Id).ToListAsync();
    }
}
