using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Geography;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Sites;

[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class BrowsingSites(DemoCountry country)
{
    private const double HundredKilometres = 100_000;

    private static readonly Polygon LowerNorth = new(new LinearRing(
        [new(99.5, 15.5), new(101.8, 15.5), new(102.2, 17.5), new(99.8, 17.8), new(99.5, 15.5)])) { SRID = 4326 };

    private static readonly Point Phetchabun = KnownSite.At(101.15, 16.42);

    /// <summary>What a front end asks, and which sites it then means.</summary>
    private static readonly Dictionary<string, Func<Site, bool>> Filters = new()
    {
        ["""{ code: { eq: "67-0001" } }"""] = s => s.Code == "67-0001",
        ["""{ code: { in: ["67-0001", "66-0002", "nowhere"] } }"""] = s => s.Code is "67-0001" or "66-0002",
        ["""{ nameTh: { contains: "เชียง" } }"""] = s => s.NameTh.Contains("เชียง", StringComparison.Ordinal),
        ["""{ nameEn: { startsWith: "Synthetic site 2" } }"""] = s => s.NameEn!.StartsWith("Synthetic site 2", StringComparison.Ordinal),
        ["""{ nameEn: { nendsWith: "Phuket" } }"""] = s => !s.NameEn!.EndsWith("Phuket", StringComparison.Ordinal),
        ["{ landType: { in: [GOVERNMENT, RELIGIOUS] } }"] = s => s.LandType is LandType.Government or LandType.Religious,
        ["{ landType: { neq: PEOPLE } }"] = s => s.LandType != LandType.People,
        ["{ eligibilityStatus: { eq: ELIGIBLE } }"] = s => s.Eligibility == EligibilityStatus.Eligible,
        ["{ eligibilityStatus: { nin: [ELIGIBLE, NOT_ELIGIBLE] } }"] = s => s.Eligibility == EligibilityStatus.NotYetKnown,
        ["{ areaM2: { gte: 16000, lt: 48000 } }"] = s => s.AreaM2 is >= 16_000 and < 48_000,
        ["{ areaM2: { eq: null } }"] = s => s.AreaM2 is null,
        ["{ water: { eq: null } }"] = s => s.Water is null,
        ["{ water: { eq: NONE } }"] = s => s.Water == WaterSource.None,
        ["{ consentAttestation: { eq: VERIFIED } }"] = s => s.ConsentAttestation == Attestation.Verified,
        ["{ round: { fiscalYear: { eq: 2565 } } }"] = _ => true,
        ["{ synthetic: { eq: false } }"] = _ => false,
        ["""{ createdAt: { lte: "2021-12-01T02:00:00Z" } }"""] = _ => true,
        ["{ province: { region: { eq: SOUTH } } }"] = s => ProvinceOf(s).Region == Region.South,
        ["""{ province: { cluster: { code: { eq: "NE1" } } } }"""] = s => ProvinceOf(s).ClusterCode == "NE1",
        ["{ documents: { some: { kind: { eq: NS4 } } } }"] = s => s.Documents.Any(d => d.Kind == LandDocumentKind.Ns4),
        ["{ documents: { none: { kind: { in: [NS4, TREASURY] } } } }"] =
            s => !s.Documents.Any(d => d.Kind is LandDocumentKind.Ns4 or LandDocumentKind.Treasury),
        ["{ documents: { all: { number: { neq: null } } } }"] = s => s.Documents.All(d => d.Number is not null),
        ["{ documents: { any: false } }"] = s => s.Documents.Count == 0,
        ["{ nominations: { some: { channel: { eq: DISASTER_DATA } } } }"] =
            s => s.Nominations.Any(n => n.Channel == NominationChannel.DisasterData),
        ["{ or: [{ ready: { eq: NO } }, { and: [{ roadAccess: { eq: YES } }, { electricity: { eq: YES } }] }] }"] =
            s => s.Ready == Answer.No || s is { RoadAccess: Answer.Yes, Electricity: Answer.Yes },
    };

    private readonly SedzApplication _application = country.Application;

    public static TheoryData<string> Questions => [.. Filters.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Sites_Filtered_AreThoseThatTheFilterMeans(string where)
    {
        await using var db = await _application.OpenAsync();
        var all = await db.Sites.Include(s => s.Documents).Include(s => s.Nominations).AsNoTracking().ToListAsync();
        Assert.Equal(all.Where(Filters[where]).Select(s => s.Code).Order(StringComparer.Ordinal), await CodesAsync(where));
    }

    [Fact]
    public async Task Sites_WithinAPolygon_AreThoseThatStandInIt()
    {
        var found = await CodesAsync("{ location: { within: { geometry: $area } } }", LowerNorth);
        var expected = await LocatedAsync(point => LowerNorth.Contains(point));
        Assert.InRange(expected.Count, 1, DemoCountry.Sites - 1);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("{ location: { within: { geometry: $area } } }")]
    [InlineData("{ location: { intersects: { geometry: $area, buffer: 20000 } } }")]
    [InlineData("{ location: { distance: { geometry: $area, lte: 20000 } } }")]
    public async Task Sites_ByPlacePageByPage_AreTheSameOnceEach(string where)
    {
        const string Order = "[{ landType: DESC }, { areaM2: ASC }]";
        var area = GeoJson(LowerNorth);
        var whole = (await _application.QueryAsync(
            $"query ($area: Geometry!) {{ sites(first: 500, where: {where}, order: {Order}) {{ nodes {{ code }} }} }}", new { area }))
            .Texts("sites.nodes", "code").ToList();
        Assert.InRange(whole.Count, 5, DemoCountry.Sites - 1);

        var codes = new List<string?>();
        JsonElement page = default;
        do
        {
            page = (await _application.QueryAsync(
                $$"""
                query ($area: Geometry!, $after: String) { sites(first: 4, after: $after, where: {{where}}, order: {{Order}}) {
                  nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }
                """,
                new { area, after = codes.Count == 0 ? null : page.Text("pageInfo.endCursor") })).At("sites");
            Assert.Equal(codes.Count > 0, page.At("pageInfo.hasPreviousPage").GetBoolean());
            codes.AddRange(page.Texts("nodes", "code"));
        }
        while (page.At("pageInfo.hasNextPage").GetBoolean());

        Assert.Equal(whole, codes);
    }

    [Fact]
    public async Task Sites_NearAPoint_AreThoseWithinTheDistanceInMetres()
    {
        var found = await CodesAsync($"{{ location: {{ distance: {{ geometry: $area, lte: {HundredKilometres} }} }} }}", Phetchabun);
        var expected = await LocatedAsync(
            point => GeodesicInverse.Metres(Ellipsoid.Wgs84, point.X, point.Y, Phetchabun.X, Phetchabun.Y) <= HundredKilometres);
        Assert.InRange(expected.Count, 1, DemoCountry.Sites - 1);
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Sites_ByThaiName_StandInTheOrderOfADictionary()
    {
        var data = await _application.QueryAsync("{ sites(first: 500, order: [{ nameTh: ASC }]) { nodes { nameTh } } }");
        var names = data.Texts("sites.nodes", "nameTh").ToList();
        Assert.True(names.IndexOf("พื้นที่สมมติ ชุมพร 2") < names.IndexOf("พื้นที่สมมติ เชียงราย 1"));
        Assert.True(names.IndexOf("พื้นที่สมมติ เชียงใหม่ 2") < names.IndexOf("พื้นที่สมมติ ตรัง 1"));
    }

    [Theory]
    [InlineData("[{ areaM2: ASC }]")]
    [InlineData("[{ province: { nameTh: DESC } }, { landType: ASC }]")]
    [InlineData("[{ nameTh: ASC }]")]
    public async Task Sites_PageByPage_AreTheWholeListOnceEach(string order)
    {
        var whole = (await _application.QueryAsync(
            $"{{ sites(first: 500, order: {order}) {{ totalCount nodes {{ code }} }} }}")).At("sites");
        Assert.Equal(DemoCountry.Sites, whole.Count("totalCount"));

        var codes = new List<string?>();
        JsonElement page = default;
        do
        {
            page = (await _application.QueryAsync(
                $$"""
                query ($after: String) {
                  sites(first: 40, after: $after, order: {{order}}) { nodes { code } pageInfo { hasNextPage endCursor } } }
                """,
                new { after = codes.Count == 0 ? null : page.Text("pageInfo.endCursor") })).At("sites");
            codes.AddRange(page.Texts("nodes", "code"));
        }
        while (page.At("pageInfo.hasNextPage").GetBoolean());

        Assert.Equal(whole.Texts("nodes", "code"), codes);
    }

    [Fact]
    public async Task Sites_MoreThanAPageMayHold_AreRefusedInBothLanguages()
    {
        var error = await _application.ErrorAsync("{ sites(first: 501) { nodes { code } } }");
        Assert.Equal("LIMIT_EXCEEDED", error.Text("extensions.code"));
        Assert.Contains("500", error.Text("message")!, StringComparison.Ordinal);
        Assert.Contains("ไม่เกิน 500", error.Text("extensions.messageTh")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_ThatNamesAFieldThatIsNotThere_IsRefused()
    {
        var error = await _application.ErrorAsync("""{ sites(where: { nationalId: { eq: "1" } }) { nodes { code } } }""");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    private static Province ProvinceOf(Site site) => ProvinceFacts.Provinces.Single(p => p.Code == site.ProvinceCode);

    private async Task<List<string>> LocatedAsync(Func<Point, bool> where)
    {
        await using var db = await _application.OpenAsync();
        var all = await db.Sites.OrderBy(s => s.Code).Select(s => new { s.Code, s.Location }).ToListAsync();
        return [.. all.Where(s => s.Location is { } point && where(point)).Select(s => s.Code)];
    }

    private async Task<IEnumerable<string?>> CodesAsync(string where, Geometry? area = null)
    {
        var header = area is null ? "" : "query ($area: Geometry!) ";
        var data = await _application.QueryAsync(
            $"{header}{{ sites(first: 500, where: {where}, order: [{{ code: ASC }}]) {{ totalCount nodes {{ code }} }} }}",
            area is null ? null : new { area = GeoJson(area) });
        Assert.Equal(data.Count("sites.totalCount"), data.List("sites.nodes").Count);
        return data.Texts("sites.nodes", "code");
    }

    private static object GeoJson(Geometry geometry) => geometry is Point point
        ? new { type = "Point", coordinates = (object)new[] { point.X, point.Y } }
        : new { type = "Polygon", coordinates = (object)new[] { geometry.Coordinates.Select(c => new[] { c.X, c.Y }).ToArray() } };
}
