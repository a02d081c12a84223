using Sedz.Api.Hazards;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Ranking;

[Trait("Database", "both")]
public sealed class ChangingWhatIsRanked
{
    private const string Ranking =
        "{ siteRanking { nodes { rank tiedWith score site { code } } omitted { criterion } separates { criterion separates th en } } }";

    [Fact]
    public async Task Sites_ThatAreAlikeInEverything_ShareAPlaceInTheOrderOfTheirCodes()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0003");
        await application.CreateSiteAsync("67-0001");
        await application.CreateSiteAsync("67-0002", site => site.Electricity = Answer.No);
        await application.CreateSiteAsync("66-0009");

        var rows = (await application.QueryAsync(Ranking)).List("siteRanking.nodes");

        Assert.Equal(
            [(1, "66-0009"), (1, "67-0001"), (1, "67-0003"), (4, "67-0002")],
            rows.Select(row => (row.Count("rank"), row.Text("site.code")!)));
        Assert.Equal(["66-0009", "67-0003"], rows[1].List("tiedWith").Select(code => code.GetString()));
        Assert.Empty(rows[3].List("tiedWith"));
    }

    [Fact]
    public async Task Site_Changed_ChangesTheNextAnswer()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001");
        await application.CreateSiteAsync("67-0002", site => site.Electricity = Answer.No);
        Assert.Equal(["67-0001", "67-0002"], await OrderAsync());

        await application.ChangeSiteAsync("67-0001", site => site.Water = WaterSource.None);
        Assert.Equal(["67-0002", "67-0001"], await OrderAsync());

        await application.ChangeSiteAsync("67-0002", site => site.Ready = Answer.No);
        Assert.Equal(["67-0001"], await OrderAsync());

        async Task<IEnumerable<string?>> OrderAsync() => (await application.QueryAsync(Ranking)).Texts("siteRanking.nodes", "site.code");
    }

    [Fact]
    public async Task Province_WithEvidenceOfTheWholeProvinceOnly_SaysThatItsSitesCannotBeToldApart()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001");
        await application.CreateSiteAsync("67-0002", site => site.Location = KnownSite.At(101.4, 16.1));
        Assert.Contains("HAZARD_RECURRENCE", (await application.QueryAsync(Ranking)).Texts("siteRanking.omitted", "criterion"));

        await RecordFloodsAsync(application, "67");

        var data = await application.QueryAsync(Ranking);
        Assert.Equal(["LABOUR_AVAILABILITY"], data.Texts("siteRanking.omitted", "criterion"));
        var hazard = data.List("siteRanking.separates").Single(s => s.Text("criterion") == "HAZARD_RECURRENCE");
        Assert.False(hazard.At("separates").GetBoolean());
        Assert.Contains("หลักฐานภัยเป็นของทั้งจังหวัด", hazard.Text("th")!, StringComparison.Ordinal);
        Assert.Contains("evidence is of whole provinces", hazard.Text("en")!, StringComparison.Ordinal);
        Assert.All(data.List("siteRanking.nodes"), row => Assert.Single(row.List("tiedWith")));
    }

    [Fact]
    public async Task Ranking_OfNothing_IsEmptyAndSaysSo()
    {
        await using var application = await SedzApplication.StartAsync();
        var data = await application.QueryAsync(
            "{ siteRanking { totalCount nodes { rank } separates { en } } notYetRanked { totalCount nodes { rankIfCured } } }");
        Assert.Equal((0, 0), (data.Count("siteRanking.totalCount"), data.Count("notYetRanked.totalCount")));
        Assert.Empty(data.List("siteRanking.nodes"));
        Assert.All(data.List("siteRanking.separates"), s => Assert.Equal("No site is listed.", s.Text("en")));
    }

    private static async Task RecordFloodsAsync(SedzApplication application, string provinceCode)
    {
        await using var db = await application.OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new HazardSource
        {
            Id = "archive",
            NameTh = "คลังเหตุการณ์",
            NameEn = "Archive of events",
            Windows = { new() { SourceId = "archive", Hazard = Hazard.Flood, FromYear = 2001, ToYear = 2020 } },
        });
        for (var year = 2002; year <= 2018; year += 4)
        {
            db.Add(new HazardRecord
            {
                SourceId = "archive",
                Key = $"{year}",
                EventKey = $"{year}",
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Event,
                Year = year,
                PlaceLevel = PlaceLevel.Province,
                PlaceCode = provinceCode,
            });
        }

        await db.SaveChangesAsync();
        await SiteExposures.RefreshAsync(db, siteIds: null, CancellationToken.None);
        await transaction.CommitAsync();
    }
}
