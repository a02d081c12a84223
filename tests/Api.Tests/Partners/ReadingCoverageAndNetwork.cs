using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Partners;

/// <summary>
/// Phetchabun has four sites, one of them hidden; Phitsanulok one. Company and agency work at 67-0001, the company at 67-0002, a hidden
/// medium at the
/// hidden 67-0003, nobody said anything of 67-0004; a temple works in Phitsanulok.
/// </summary>
[Trait("Database", "both")]
public sealed class ReadingCoverageAndNetwork : IAsyncLifetime
{
    private SedzApplication _application = null!;
    private string _company = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002");
        await _application.CreateSiteAsync("67-0003", site => site.Published = false);
        await _application.CreateSiteAsync("67-0004");
        await _application.CreateSiteAsync("65-0001");
        _company = await _application.RegisterAsync("บริษัท สยามฟาร์ม จำกัด", "PRIVATE");
        var agency = await _application.RegisterAsync("สำนักงานพัฒนาชุมชนจังหวัดเพชรบูรณ์", "GOVERNMENT");
        var medium = await _application.RegisterAsync("สถานีวิทยุเพชรบูรณ์", "MEDIA");
        var temple = await _application.RegisterAsync("วัดเขาน้อย", "RELIGIOUS", "65");
        await _application.EngageAsync(_company, "67-0001", "PLANNING", kind: "MONEY", amount: 1_000, unit: "BAHT");
        await _application.EngageAsync(_company, "67-0001", "PRODUCT_DEVELOPMENT", "DELIVERED", "LAND", 2, "RAI");
        await _application.EngageAsync(_company, "67-0002", "PLANNING", kind: "MATERIALS", amount: 3, unit: null);
        await _application.EngageAsync(agency, "67-0001", "INFRASTRUCTURE", kind: "LAND", amount: 1, unit: "NGAN");
        await _application.EngageAsync(medium, "67-0003", "PUBLICITY", kind: "MONEY", amount: 77, unit: "BAHT");
        await _application.EngageAsync(temple, "65-0001", "PARTICIPATION", "OFFERED");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Coverage_OfAProvince_SaysWhatIsThereWhatIsMissingAndWhatRestsOnOne()
    {
        var coverage = await CoverageAsync(_application, """provinceCode: "67" """);
        Assert.Equal((4, 3, 1), (coverage.Count("sites"), coverage.Count("knownSites"), coverage.Count("unknownSites")));
        Assert.Equal(["ACADEMIA", "PEOPLE", "CIVIL_SOCIETY", "RELIGIOUS"], coverage.List("missingSectors").Select(one => one.GetString()));
        var company = coverage.List("sectors").Single(line => line.Text("sector") == "PRIVATE");
        Assert.Equal((1, 2, 2), (company.Count("organisations"), company.Count("sites"), company.Count("sitesOnOne")));
        Assert.Equal(2.0 / 3, company.Number("share"), 1e-12);
        Assert.Equal("บริษัท สยามฟาร์ม จำกัด", company.Text("restsOn.nameTh"));
        var employment = coverage.List("roles").Single(line => line.Text("role") == "EMPLOYMENT");
        Assert.Equal(["GOVERNMENT"], employment.List("missingSectors").Select(one => one.GetString()));
        Assert.Equal("บริษัท สยามฟาร์ม จำกัด", coverage.List("departures")[0].Text("partner.nameTh"));
    }

    [Fact]
    public async Task Deliveries_AddWhatConvertsAndKeepTheRestApart()
    {
        var coverage = await CoverageAsync(_application, """provinceCode: "67" """);
        var land = coverage.List("deliveries").Single(line => line.Text("kind") == "LAND");
        Assert.Equal(("SQUARE_METRE", 3_600.0, 2), (land.Text("unit"), land.Number("committed"), land.Count("withoutDelivery")));
        var apart = Assert.Single(coverage.List("keptApart"));
        Assert.Equal(("MATERIALS", 3.0), (apart.Text("kind"), apart.Number("committed")));
        Assert.True(apart.IsNull("unit"));
    }

    [Fact]
    public async Task Public_IsToldOfPublishedSitesAlone()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        var coverage = await CoverageAsync(open, """provinceCode: "67" """);
        Assert.Equal((3, 2), (coverage.Count("sites"), coverage.Count("knownSites")));
        Assert.Contains("MEDIA", coverage.List("missingSectors").Select(one => one.GetString()));
        Assert.Equal(1_000, coverage.List("deliveries").Single(line => line.Text("kind") == "MONEY").Number("committed"));
        var network = await NetworkAsync(open, """provinceCode: "67" """);
        Assert.DoesNotContain("สถานีวิทยุ", network.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, (await CoverageAsync(open, """siteCode: "67-0003" """)).Count("sites"));
    }

    [Fact]
    public async Task Coverage_OfASiteNobodySpokeOf_IsUnknown()
    {
        var coverage = await CoverageAsync(_application, """siteCode: "67-0004" """);
        Assert.Equal((1, 1), (coverage.Count("sites"), coverage.Count("unknownSites")));
        Assert.True(coverage.IsNull("meanSectorsPerSite") && coverage.IsNull("concentration"));
        Assert.All(coverage.List("sectors"), line => Assert.True(line.IsNull("share")));
        Assert.Contains("ไม่ได้หมายความว่าไม่มี", coverage.Text("summary.th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_OfAProvinceGroup_SpansItsProvinces()
    {
        Assert.Equal(5, (await CoverageAsync(_application, $"clusterCode: \"{await ClusterAsync()}\"")).Count("sites"));
    }

    [Fact]
    public async Task Network_OfAProvince_IsReadyToDraw()
    {
        var network = await NetworkAsync(_application, """provinceCode: "67" """);
        Assert.Equal([4, 2], network.List("components").Select(one => one.GetInt32()));
        var nodes = network.List("nodes").ToDictionary(node => node.Text("id")!);
        var company = nodes[_company];
        Assert.Equal(("PARTNER", "PRIVATE", 2), (company.Text("kind"), company.Text("sector"), company.Count("degree")));
        Assert.Equal(JsonValueKind.True, company.At("articulation").ValueKind);
        var edges = network.List("edges");
        Assert.Equal(4, edges.Count);
        Assert.All(edges, edge => Assert.True(nodes.ContainsKey(edge.Text("from")!) && nodes.ContainsKey(edge.Text("to")!)));
        var busiest = edges.Single(edge => edge.Text("from") == _company && nodes[edge.Text("to")!].Text("label.th") == "แปลง 67-0001");
        Assert.Equal(["PLANNING", "PRODUCT_DEVELOPMENT"], busiest.List("roles").Select(one => one.GetString()));
        Assert.Equal("DELIVERED", busiest.Text("status"));
        Assert.Equal((JsonValueKind.True, 0.0), (network.At("betweennessExact").ValueKind, network.Number("betweennessLargestHalfWidth")));
    }

    [Fact]
    public async Task Provinces_AreHeldAgainstEachOtherAndTheUnknownIsNull()
    {
        var provinces = (await _application.QueryAsync(
            """
            { partnersByProvince { province { code } sites knownSites knownShare organisations missingSectors meanSectorsPerSite sitesOnOneShare
              normalisedConcentration largestComponentShare bridgeShare synthetic } }
            """)).List("partnersByProvince").ToDictionary(row => row.Text("province.code")!);
        Assert.Equal(76, provinces.Count);
        Assert.Equal((4, 3, 3), (provinces["67"].Count("sites"), provinces["67"].Count("knownSites"), provinces["67"].Count("organisations")));
        Assert.Equal((1, 0.0), (provinces["65"].Count("knownSites"), provinces["65"].Number("meanSectorsPerSite")));
        Assert.True(provinces["65"].IsNull("normalisedConcentration"));
        Assert.True(provinces["50"].IsNull("knownShare") && provinces["50"].IsNull("missingSectors") && provinces["50"].IsNull("bridgeShare"));
    }

    [Theory]
    [InlineData("{ partnerCoverage { sites knownSites deliveries { committed } departures { sites } } }")]
    [InlineData("{ partnersByProvince { sites knownSites organisations } }")]
    public async Task Country_AskedAgain_ReadsNothingAndShowsAChangeAtOnce(string question)
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        foreach (var asked in new[] { _application, open })
        {
            await asked.QueryAsync(question);
            Assert.Empty(await asked.StatementsOfAsync(question));
        }

        var (seen, shown) = ((await _application.QueryAsync(question)).ToString(), (await open.QueryAsync(question)).ToString());
        Assert.NotEqual(seen, shown);
        await _application.EngageAsync(_company, "67-0003", "PLANNING", kind: "MONEY", amount: 500, unit: "BAHT");
        await _application.EngageAsync(_company, "65-0001", "PLANNING", kind: "MONEY", amount: 500, unit: "BAHT");
        Assert.NotEqual(seen, (await _application.QueryAsync(question)).ToString());
        Assert.NotEqual(shown, (await open.QueryAsync(question)).ToString());
    }

    [Fact]
    public async Task Network_OfTheCountryAskedAgain_ReadsNamesAlone()
    {
        var first = await NetworkAsync(_application, "provinceCode: null");
        Assert.Equal(2, await _application.CountStatementsAsync("{ partnerNetwork { components nodes { degree } } }"));
        Assert.Equal([4, 2], first.List("components").Select(one => one.GetInt32()));
    }

    [Fact]
    public async Task Coverage_OfTheCountry_IsThatOfItsProvinceGroups()
    {
        var country = await CoverageAsync(_application, "provinceCode: null");
        var group = await CoverageAsync(_application, $"clusterCode: \"{await ClusterAsync()}\"");
        Assert.Equal(group.ToString(), country.ToString());
    }

    [Theory]
    [InlineData("""provinceCode: "99" """)]
    [InlineData("""clusterCode: "Z9" """)]
    [InlineData("""provinceCode: "67", siteCode: "67-0001" """)]
    public async Task Scope_ThatCannotBe_IsRefusedInBothLanguages(string scope)
    {
        var error = await _application.ErrorAsync($"{{ partnerCoverage({scope}) {{ sites }} }}");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains(error.Text("extensions.messageTh")!, letter => letter is >= 'ก' and <= '๛');
    }

    private async Task<string?> ClusterAsync() =>
        (await _application.QueryAsync("""{ province(code: "67") { cluster { code } } }""")).Text("province.cluster.code");

    private static async Task<JsonElement> CoverageAsync(SedzApplication application, string scope) => (await application.QueryAsync(
        $$"""
        { partnerCoverage({{scope}}) {
            sites knownSites unknownSites coveredSites organisations meanSectorsPerSite missingSectors synthetic undated summary { th en }
            sectors { sector text { th } organisations sites share engagements sitesOnOne restsOn { nameTh } }
            roles { role expectedSectors missingSectors organisations sitesOnOne restsOn { nameTh } }
            cells { sector role expected organisations }
            concentration { index normalised effectiveNumber largestShare members }
            deliveries { kind unit committed delivered withoutDelivery deliveredShare } keptApart { kind unit unitText committed }
            trend { year agreed } departures { sites sitesLeftAlone sitesLosingSector partner { nameTh } } } }
        """)).At("partnerCoverage");

    private static async Task<JsonElement> NetworkAsync(SedzApplication application, string scope) => (await application.QueryAsync(
        $$"""
        { partnerNetwork({{scope}}) {
            components largestComponentShare bridgeShare betweennessExact betweennessSources betweennessLargestHalfWidth synthetic
            nodes { id kind label { th en } sector degree betweenness component articulation }
            edges { from to roles status bridge } } }
        """)).At("partnerNetwork");
}
