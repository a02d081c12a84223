using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Ranking;

[Trait("Database", "both")]
public sealed class ReadingWhatIsMissing
{
    [Fact]
    public async Task NotYetRanked_OfTheDemoCountry_SaysOfEverySiteWhatIsMissingAndWhoCuresIt()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.MakeDemoAsync(DemoCountry.Sites);
        var data = await application.QueryAsync(
            """
            {
              siteRanking { totalCount }
              notYetRanked(first: 500) { totalCount nodes {
                status rankIfCured site { code eligibilityStatus }
                findings { code state th en remedyTh remedyEn curedBy { th en } missingPaper { th en } issuedBy { th en } } } }
            }
            """);
        var ranked = data.Count("siteRanking.totalCount");
        Assert.Equal(DemoCountry.Sites, ranked + data.Count("notYetRanked.totalCount"));
        var rows = data.List("notYetRanked.nodes");
        Assert.All(rows, row =>
        {
            Assert.NotEmpty(row.List("findings"));
            Assert.Equal(row.Text("site.eligibilityStatus"), row.Text("status"));
            Assert.InRange(row.Count("rankIfCured"), 1, ranked + 1);
            foreach (var finding in row.List("findings"))
                Assert.All(
                    [
                        "th", "en", "remedyTh", "remedyEn", "curedBy.th", "curedBy.en", "missingPaper.th", "missingPaper.en", "issuedBy.th",
                        "issuedBy.en",
                    ],
                    field => Assert.NotEmpty(finding.Text(field)!));
        });
        // Those that may still turn out eligible come first, then those that a rule is against; each by code.
        Assert.Equal(
            rows.OrderBy(row => row.Text("status") == "NOT_ELIGIBLE").ThenBy(row => row.Text("site.code"), StringComparer.Ordinal)
                .Select(row => row.Text("site.code")),
            rows.Select(row => row.Text("site.code")));
    }

    [Fact]
    public async Task RankIfCured_OfEverySite_IsTheRankThatItTakesOnceItIsCured()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.MakeDemoAsync(DemoCountry.Sites);
        var cured = new HashSet<string>();

        // A missing coordinate is left out: the cure would bring new evidence of hazards, and the promised rank is of what is known now.
        foreach (var code in await CurableAsync(application))
        {
            var promised = Row(
                await application.QueryAsync("{ notYetRanked(first: 500) { nodes { rankIfCured site { code } findings { code } } } }"),
                "notYetRanked",
                code);
            cured.UnionWith(promised.Texts("findings", "code").OfType<string>());

            await application.ChangeSiteAsync(code, Cure);

            var row = Row(
                await application.QueryAsync("{ siteRanking(first: 500) { nodes { rank site { code } } } }"), "siteRanking", code);
            Assert.Equal((code, promised.Count("rankIfCured")), (code, row.Count("rank")));
        }

        Assert.Equal(
            ["R2.2.2-permission", "R2.2.2-readiness", "R2.2.3-consent", "R2.2.3-registration", "R2.2.3-term", "R3.1-data"],
            cured.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TimeLeft_ToTheDeadline_IsCountedToTheEndOfTheDayInBangkok()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001", site => site.Ready = Answer.No);

        // The clock stands at half past eleven at night of the deadline, 15 December 2021, in Bangkok.
        var due = await TimeLeftAsync(application);
        application.Clock.Advance(TimeSpan.FromMinutes(45));
        var late = await TimeLeftAsync(application);

        Assert.Equal(("2021-12-15", 0), (due.Text("deadline"), due.Count("daysLeft")));
        Assert.Equal("ครบกำหนดวันนี้ (15 ธันวาคม 2564)", due.Text("timeLeft.th"));
        Assert.Equal(-1, late.Count("daysLeft"));
        Assert.Equal("1 day past the deadline of 2021-12-15", late.Text("timeLeft.en"));
    }

    [Fact]
    public async Task MissingPaper_OfTreasuryLand_IsIssuedByTheTreasuryDepartment()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001", site =>
        {
            site.LandType = LandType.Government;
            site.Ready = Answer.Yes;
            site.Permission = Answer.Pending;
            site.Documents.Add(new LandDocument { Kind = LandDocumentKind.Treasury, Text = "ที่ราชพัสดุ" });
        });

        var data = await application.QueryAsync(
            """
            { notYetRanked { nodes { findings { code issuedBy { th } } site { eligibility { findings { code issuedBy { th } } } } } } }
            """);

        var row = Assert.Single(data.List("notYetRanked.nodes"));
        Assert.Contains(
            row.List("findings"), finding => (finding.Text("code"), finding.Text("issuedBy.th")) == ("R2.2.2-permission", "กรมธนารักษ์"));
        Assert.Equal(
            row.List("findings").Select(finding => finding.Text("issuedBy.th")),
            row.List("site.eligibility.findings").Select(finding => finding.Text("issuedBy.th")));
    }

    private static async Task<JsonElement> TimeLeftAsync(SedzApplication application) =>
        Assert.Single((await application.QueryAsync("{ notYetRanked { nodes { deadline daysLeft timeLeft { th en } } } }")).List(
            "notYetRanked.nodes"));

    private static JsonElement Row(JsonElement data, string list, string code) =>
        data.List($"{list}.nodes").Single(row => row.Text("site.code") == code);

    private static async Task<List<string>> CurableAsync(SedzApplication application)
    {
        await using var db = await application.OpenAsync();
        return await db.Sites.Where(s => s.Eligibility != EligibilityStatus.Eligible && s.Location != null)
            .OrderBy(s => s.Code).Select(s => s.Code).ToListAsync();
    }

    /// <summary>Cures what the rules find and changes nothing else.</summary>
    private static void Cure(Site site)
    {
        site.Ready = Answer.Yes;
        site.AreaM2 ??= 1600;
        if (EligibilityRules.AsksRegistration(site.LandType))
        {
            site.Consent = Answer.Yes;
            site.Registration.Registered = Answer.Yes;
            site.Registration.TermMonths = 60;
        }
        else
        {
            site.Permission = Answer.Yes;
        }
    }
}
