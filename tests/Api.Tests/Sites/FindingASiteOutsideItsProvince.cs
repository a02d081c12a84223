using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Sites;

/// <summary>
/// A site whose point lies outside the province that it names: shown wherever the site is, and decided by nobody but people.
/// </summary>
public sealed class FindingASiteOutsideItsProvince : IAsyncLifetime
{
    private const string Note = "The point or outline of the site lies outside the province that it names: check both";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001", site => site.Location = KnownSite.At(101.5, 16.5));
        await _application.CreateSiteAsync("67-0002", site => site.Location = KnownSite.At(98.9, 18.8));
        await _application.CreateSiteAsync("67-0003", site => (site.Location, site.AreaM2) = (KnownSite.At(98.9, 18.8), null));
        await _application.DrawPhetchabunAsync();
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Site_OutsideItsProvince_SaysItAndStaysEligible()
    {
        var sites = (await _application.QueryAsync(
            "{ sites(order: [{ code: ASC }]) { nodes { outsideProvince eligibility { status notes { th en } } } } }")).List("sites.nodes");

        Assert.Equal([false, true, true], sites.Select(site => site.At("outsideProvince").GetBoolean()));
        Assert.Equal(["ELIGIBLE", "ELIGIBLE", "NOT_YET_KNOWN"], sites.Select(site => site.Text("eligibility.status")));
        Assert.Equal([0, 1, 1], sites.Select(site => site.Texts("eligibility.notes", "en").Count(note => note == Note)));
        Assert.Contains(
            "พิกัดหรือขอบเขตของพื้นที่อยู่นอกเขตจังหวัดที่ระบุ โปรดตรวจสอบพิกัดและชื่อจังหวัด", sites[1].Texts("eligibility.notes", "th"));
    }

    [Fact]
    public async Task Ranking_WithASiteOutsideItsProvince_SaysItBesideTheRank()
    {
        var data = await _application.QueryAsync(
            """
            { siteRanking(first: 10) { nodes { site { code } notes { en } } }
              notYetRanked(first: 10) { nodes { site { code } notes { en } } } }
            """);

        var ranked = data.List("siteRanking.nodes").ToDictionary(row => row.Text("site.code")!, row => row.Texts("notes", "en"));
        Assert.Empty(ranked["67-0001"]);
        Assert.Equal([Note], ranked["67-0002"]);
        Assert.Equal([Note], Assert.Single(data.List("notYetRanked.nodes")).Texts("notes", "en"));
    }

    [Fact]
    public async Task Page_WithSitesOutsideTheirProvince_SaysItOnceForEach()
    {
        var th = await _application.Http.GetStringAsync("/?province=67&lang=th");
        var en = await _application.Http.GetStringAsync("/?province=67&lang=en");

        Assert.Equal(3, th.Split("พิกัดอยู่นอกจังหวัด โปรดตรวจ").Length);
        Assert.Equal(3, en.Split("lies outside the province: check").Length);
    }

    [Fact]
    public async Task Site_MovedIntoItsProvince_LosesTheNote()
    {
        await _application.ChangeSiteAsync("67-0002", site => site.Location = KnownSite.At(101.6, 16.6));

        var site = await _application.QueryAsync("""{ site(by: { code: "67-0002" }) { outsideProvince eligibility { notes { en } } } }""");
        Assert.False(site.At("site.outsideProvince").GetBoolean());
        Assert.DoesNotContain(Note, site.Texts("site.eligibility.notes", "en"));
    }
}
