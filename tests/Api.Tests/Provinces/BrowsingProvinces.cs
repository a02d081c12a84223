using NetTopologySuite.Geometries;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Provinces;

[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class BrowsingProvinces(DemoCountry country)
{
    private readonly SedzApplication _application = country.Application;

    [Fact]
    public async Task Provinces_AllOfThem_AreSeventySevenOfWhichOnlyBangkokTakesNoPart()
    {
        var data = await _application.QueryAsync("{ provinces { code participates } }");
        var provinces = data.List("provinces");
        Assert.Equal(77, provinces.Select(p => p.Text("code")).Distinct().Count());
        Assert.Equal("10", Assert.Single(provinces, p => !p.At("participates").GetBoolean()).Text("code"));
    }

    [Fact]
    public async Task Provinces_ByThaiName_StandInTheOrderOfADictionary()
    {
        var data = await _application.QueryAsync("{ provinces(order: [{ nameTh: ASC }]) { nameTh } }");
        var names = data.Texts("provinces", "nameTh").ToList();
        Assert.Equal("กระบี่", names[0]);
        // A vowel written before its consonant counts after it: เชียงราย stands under ช, not under เ.
        Assert.Equal(
            ["จันทบุรี", "ฉะเชิงเทรา", "ชลบุรี", "ชัยนาท", "ชัยภูมิ", "ชุมพร", "เชียงราย", "เชียงใหม่", "ตรัง", "ตราด", "ตาก"],
            names.Skip(names.IndexOf("จันทบุรี")).Take(11));
        Assert.Equal("อุบลราชธานี", names[^1]);
    }

    [Theory]
    [InlineData("NORTH", 9)]
    [InlineData("NORTHEAST", 20)]
    [InlineData("CENTRAL", 22)]
    [InlineData("EAST", 7)]
    [InlineData("WEST", 5)]
    [InlineData("SOUTH", 14)]
    public async Task Provinces_OfARegion_AreThoseOfTheRoyalSociety(string region, int count)
    {
        var data = await _application.QueryAsync(
            "query ($region: Region) { provinces(where: { region: { eq: $region } }) { region } }", new { region });
        Assert.Equal(Enumerable.Repeat(region, count), data.Texts("provinces", "region"));
    }

    [Fact]
    public async Task Provinces_OfAProvinceGroup_AreFoundByItsCode()
    {
        var own = await _application.QueryAsync(
            """{ phetchabun: province(code: "67") { nameTh cluster { code } } bangkok: province(code: "10") { cluster { code } } }""");
        Assert.Equal("เพชรบูรณ์", own.Text("phetchabun.nameTh"));
        Assert.True(own.IsNull("bangkok.cluster"));

        var group = await _application.QueryAsync(
            "query ($code: String) { provinces(where: { cluster: { code: { eq: $code } } }, order: [{ code: ASC }]) { nameEn } }",
            new { code = own.Text("phetchabun.cluster.code") });
        // Lower North 1, Royal Gazette of 17 November 2560.
        Assert.Equal(["Uttaradit", "Tak", "Sukhothai", "Phitsanulok", "Phetchabun"], group.Texts("provinces", "nameEn"));
    }

    [Fact]
    public async Task Boundary_BeforeAndAfterItsImport_IsNullThenAPolygon()
    {
        const string Boundaries =
            """
            { provinces(where: { code: { in: ["66", "67"] } }, order: [{ code: ASC }]) {
                code boundary { type ... on GeoJSONPolygonType { coordinates } } } }
            """;
        await using var own = await SedzApplication.StartAsync();
        Assert.All((await own.QueryAsync(Boundaries)).List("provinces"), province => Assert.True(province.IsNull("boundary")));

        await using (var db = await own.OpenAsync())
        {
            db.Add(new Boundary { PlaceCode = "67", Level = PlaceLevel.Province, Shape = Square(101, 16) });
            await db.SaveChangesAsync();
        }

        var provinces = (await own.QueryAsync(Boundaries)).List("provinces");
        Assert.True(provinces[0].IsNull("boundary"));
        Assert.Equal("Polygon", provinces[1].Text("boundary.type"));
        Assert.Equal([101, 16], provinces[1].List("boundary.coordinates")[0][0].EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public async Task Province_ThatDoesNotExist_IsNull()
    {
        var data = await _application.QueryAsync("""{ province(code: "99") { code } }""");
        Assert.True(data.IsNull("province"));
    }

    private static Polygon Square(double longitude, double latitude) => new(new LinearRing(
    [
        new(longitude, latitude), new(longitude + 1, latitude), new(longitude + 1, latitude + 1), new(longitude, latitude + 1),
        new(longitude, latitude),
    ])) { SRID = 4326 };
}
