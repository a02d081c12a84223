using System.Net;
using Sedz.Api.Access;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Application;

/// <summary>What the public is shown, on every path to a site, while two of four sites are not published.</summary>
[Trait("Database", "both")]
public sealed class SeeingOnlyPublishedSites : IAsyncLifetime
{
    private const string Hidden = "67-0002";
    private const string HiddenAndNotRanked = "67-0004";

    private static readonly string[] Published = ["67-0001", "67-0003"];

    private SedzApplication _administrator = null!;
    private SedzApplication _public = null!;

    public async Task InitializeAsync()
    {
        _administrator = await SedzApplication.StartAsync();
        await _administrator.CreateSiteAsync("67-0001");
        await _administrator.CreateSiteAsync(Hidden, Hide);
        await _administrator.CreateSiteAsync("67-0003", site => site.Ready = Answer.Unknown);
        await _administrator.CreateSiteAsync(HiddenAndNotRanked, site =>
        {
            Hide(site);
            site.Ready = Answer.No;
        });
        await _administrator.CreateSiteAsync("65-0001", Hide);
        _public = await _administrator.ServeToAsync(Caller.Public);
    }

    public async Task DisposeAsync()
    {
        await _public.DisposeAsync();
        await _administrator.DisposeAsync();
    }

    [Fact]
    public async Task Lists_ForTheAdministrator_HoldEverySite()
    {
        var data = await _administrator.QueryAsync("{ sites { totalCount } siteRanking { totalCount } notYetRanked { totalCount } }");
        Assert.Equal(5, data.Count("sites.totalCount"));
        Assert.Equal((3, 2), (data.Count("siteRanking.totalCount"), data.Count("notYetRanked.totalCount")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(where: { published: { eq: false } })")]
    [InlineData("(where: { nameTh: { contains: \"67-0002\" } })")]
    [InlineData("(where: { or: [{ code: { eq: \"67-0002\" } }, { code: { eq: \"67-0004\" } }] })")]
    [InlineData("(where: { documents: { some: { number: { eq: \"H-1\" } } } })")]
    [InlineData("(where: { location: { distance: { geometry: { type: Point, coordinates: [101.2, 16.3] }, lte: 900000 } } })")]
    [InlineData("(last: 5, order: [{ published: ASC }])")]
    public async Task Sites_HoweverFiltered_HoldNoHiddenOne(string arguments)
    {
        var data = await _public.QueryAsync($"{{ sites{arguments} {{ totalCount nodes {{ code }} edges {{ node {{ code }} }} }} }}");
        var codes = data.Texts("sites.nodes", "code").ToList();
        Assert.Equal(codes.Count, data.Count("sites.totalCount"));
        Assert.Equal(codes, data.Texts("sites.edges", "node.code"));
        Assert.Subset(Published.ToHashSet(), codes.Select(code => code!).ToHashSet());
    }

    [Fact]
    public async Task Site_ThatIsHidden_IsFoundNeitherByCodeNorByAnyId()
    {
        var known = (await _administrator.QueryAsync(
            $$"""{ site(by: { code: "{{Hidden}}" }) { id documents { id } nominations { id } } }""")).At("site");
        string[] ids = [known.Text("id")!, known.List("documents")[0].Text("id")!, known.List("nominations")[0].Text("id")!];
        Assert.All(
            (await _administrator.QueryAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).List("nodes"),
            node => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, node.ValueKind));

        var data = await _public.QueryAsync(
            """
            query ($site: ID!, $code: String!, $ids: [ID!]!) {
              byCode: site(by: { code: $code }) { id }
              byId: site(by: { id: $site }) { id }
              node(id: $site) { id }
              nodes(ids: $ids) { id ... on LandDocument { number } ... on Nomination { channel } }
            }
            """,
            new { site = ids[0], code = Hidden, ids });
        Assert.True(data.IsNull("byCode"));
        Assert.True(data.IsNull("byId"));
        Assert.True(data.IsNull("node"));
        Assert.All(data.List("nodes"), node => Assert.Equal(System.Text.Json.JsonValueKind.Null, node.ValueKind));
    }

    [Fact]
    public async Task Rankings_ForThePublic_AreMadeOfPublishedSitesOnly()
    {
        var data = await _public.QueryAsync(
            """
            {
              siteRanking { totalCount nodes { rank tiedWith site { code } } separates { en } }
              filtered: siteRanking(where: { published: { eq: false } }) { totalCount }
              notYetRanked { totalCount nodes { rankIfCured site { code } } }
              hidden: notYetRanked(where: { code: { eq: "67-0004" } }) { totalCount }
            }
            """);
        var ranked = Assert.Single(data.List("siteRanking.nodes"));
        Assert.Equal("67-0001", ranked.Text("site.code"));
        Assert.Empty(ranked.List("tiedWith"));
        Assert.Contains(
            data.Texts("siteRanking.separates", "en"), text => text!.StartsWith("Only one site is listed", StringComparison.Ordinal));
        var notYet = Assert.Single(data.List("notYetRanked.nodes"));
        Assert.Equal(("67-0003", 1), (notYet.Text("site.code"), notYet.Count("rankIfCured")));
        Assert.Equal((0, 0), (data.Count("filtered.totalCount"), data.Count("hidden.totalCount")));
    }

    [Fact]
    public async Task Recurrence_AtAHiddenSite_IsToldTheAdministratorAlone()
    {
        var id = (await _administrator.QueryAsync($$"""{ site(by: { code: "{{Hidden}}" }) { id } }""")).Text("site.id");
        var query = $$"""{ hazardRecurrence(hazard: FLOOD, at: { siteId: "{{id}}" }) { hazard } }""";
        Assert.False((await _administrator.QueryAsync(query)).IsNull("hazardRecurrence"));
        Assert.True((await _public.QueryAsync(query)).IsNull("hazardRecurrence"));
    }

    [Fact]
    public async Task Page_OfAProvince_ShowsPublishedSitesOnly()
    {
        var page = await _public.Http.GetStringAsync("/?province=67");
        Assert.Contains("67-0001", page, StringComparison.Ordinal);
        Assert.Contains("67-0003", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, page, StringComparison.Ordinal);
        Assert.DoesNotContain(HiddenAndNotRanked, page, StringComparison.Ordinal);
        Assert.DoesNotContain("พิษณุโลก", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAProvinceWhoseSitesAreAllHidden_LooksLikeOneWithoutSites()
    {
        using var hidden = await _public.Http.GetAsync("/?province=65");
        using var empty = await _public.Http.GetAsync("/?province=66");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(await empty.Content.ReadAsStringAsync(), await hidden.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""mutation { undoImport(input: { importId: "SW1wb3J0OjE=" }) { errors { __typename } } }""")]
    [InlineData("""mutation { commitImport(input: { importId: "SW1wb3J0OjE=" }) { errors { __typename } } }""")]
    [InlineData("{ imports { totalCount } }")]
    public async Task Public_AskingForWhatIsTheAdministrators_IsRefused(string operation) =>
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await _public.ErrorAsync(operation)).Text("extensions.code"));

    private static void Hide(Site site)
    {
        site.Published = false;
        site.Documents.Add(new() { Kind = LandDocumentKind.Treasury, Number = "H-1", Text = "ที่ราชพัสดุ H-1" });
        site.Nominations.Add(new() { Channel = NominationChannel.AgencyProposal });
    }
}
