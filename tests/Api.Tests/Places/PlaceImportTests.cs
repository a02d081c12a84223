using System.Text;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Imports;
using Sedz.Api.Tests.Imports;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Places;

[Trait("Database", "both")]
public sealed class PlaceImportTests : IAsyncLifetime
{
    private const string Districts = """
        provinceCode,districtCode,districtNameTh,districtNameEn,postalCode
        67,6701,เมืองเพชรบูรณ์,Mueang Phetchabun,67000
        67,6703,หล่มสัก,Lom Sak,67110
        """;

    private const string Subdistricts = """
        provinceCode,districtCode,subdistrictCode,subdistrictNameTh,subdistrictNameEn,postalCode
        67,6703,670301,หล่มสัก,Lom Sak,67110
        """;

    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [RealDataFact]
    public async Task ImportPlaces_RealFolder_HoldsEveryPlaceOfTheFiles()
    {
        var folder = Path.Combine(RealDataFactAttribute.Folder!, "data");

        var report = await database.ImportPlacesAsync(folder);

        Assert.Equal(
            ["districts 928", "subdistricts 7436", "subdistrict-centres 7425", "province-boundaries 77", "district-boundaries 928"],
            report.Files.Select(file => $"{file.Content} {file.Accepted}"));
        Assert.False(report.AnyRefused);
        await using var db = await database.OpenAsync();
        var withCentres = Codes("tambon_centroids.csv", column: 2).Select(code => code[2..]);
        var listed = Codes("subdistricts_th.csv", column: 2).Union(withCentres).Count();
        Assert.Equal(928, await db.Districts.CountAsync());
        Assert.Equal(listed, await db.Subdistricts.CountAsync());
        Assert.Equal(7_425, await db.Subdistricts.CountAsync(s => s.Latitude != null));
        Assert.Equal(77, await db.Boundaries.CountAsync(b => b.Level == PlaceLevel.Province));
        Assert.Equal(928, await db.Boundaries.CountAsync(b => b.Level == PlaceLevel.District));
        Assert.Equal("หล่มสัก", (await db.Districts.SingleAsync(d => d.Code == "6703")).NameTh);

        IEnumerable<string> Codes(string file, int column) =>
            File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split(',')[column]);
    }

    [RealDataFact]
    public async Task ImportPlaces_SameFolderAgain_ChangesNothing()
    {
        var folder = Path.Combine(RealDataFactAttribute.Folder!, "data");
        await database.ImportPlacesAsync(folder);
        var before = await database.ContentAsync();

        var again = await database.ImportPlacesAsync(folder);

        Assert.False(again.WroteAnything);
        Assert.All(again.Files, file => Assert.Equal(0, file.Written + file.Changed));
        Assert.Equal(before, await database.ContentAsync());
    }

    [Fact]
    public async Task ImportPlaces_ThaiHeadingsInWindows874_ReadsThem()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = database.File("อำเภอ.csv", "รหัสอำเภอ,อำเภอ\n๖๗๐๑,เมืองเพชรบูรณ์\n", Encoding.GetEncoding(874));

        await database.ImportPlacesAsync(path);

        await using var db = await database.OpenAsync();
        var district = await db.Districts.SingleAsync();
        Assert.Equal(("6701", "67", "เมืองเพชรบูรณ์"), (district.Code, district.ProvinceCode, district.NameTh));
    }

    [Fact]
    public async Task ImportPlaces_NewSpelling_ChangesThatRowOnly()
    {
        await database.ImportPlacesAsync(database.File("d.csv", Districts));

        var report = await database.ImportPlacesAsync(
            database.File("d.csv", Districts.Replace("Lom Sak", "Lomsak", StringComparison.Ordinal)));

        var file = Assert.Single(report.Files);
        Assert.Equal((0, 1, 1), (file.Written, file.Changed, file.Unchanged));
        await using var db = await database.OpenAsync();
        Assert.Equal("Lomsak", (await db.Districts.SingleAsync(d => d.Code == "6703")).NameEn);
    }

    [Fact]
    public async Task ImportPlaces_DryRun_WritesNothing()
    {
        var before = await database.ContentAsync();

        var report = await database.ImportPlacesAsync(database.File("d.csv", Districts), dryRun: true);

        Assert.Equal(2, report.Files.Single().Written);
        Assert.Equal(before, await database.ContentAsync());
    }

    [Theory]
    [InlineData("67,999,ก", "wrong_code")]
    [InlineData("67,9901,ก", "unknown_province")]
    [InlineData("66,6701,ก", "code_disagrees")]
    [InlineData("67,6701,", "no_name")]
    public async Task ImportPlaces_DistrictThatBreaksARule_IsRefusedByName(string row, string code)
    {
        var report = await database.ImportPlacesAsync(
            database.File("d.csv", $"provinceCode,districtCode,districtNameTh\n{row}\n67,6703,หล่มสัก\n"));

        var refusal = Assert.Single(report.Files.Single().Refused);
        Assert.Equal((1, code), (refusal.Row, refusal.Code));
        Assert.NotEqual(refusal.Sentence.Th, refusal.Sentence.En);
        await using var db = await database.OpenAsync();
        Assert.Equal(["6703"], await db.Districts.Select(d => d.Code).ToListAsync());
    }

    [Fact]
    public async Task ImportPlaces_SubdistrictBeforeItsDistrict_IsRefused()
    {
        var report = await database.ImportPlacesAsync(database.File("s.csv", Subdistricts));

        Assert.Equal("unknown_district", report.Files.Single().Refused.Single().Code);
        Assert.False(report.WroteAnything);
    }

    [Fact]
    public async Task ImportPlaces_CentreInDegreesOfAnotherCountry_IsRefused()
    {
        var report = await database.ImportPlacesAsync(database.File("c.csv", """
            ADM3_TH,ADM3_PCODE,ADM2_TH,ADM2_PCODE,lat,lon
            หล่มสัก,TH670301,หล่มสัก,TH6703,101.2,16.7
            """));

        Assert.Equal("wrong_centre", report.Files.Single().Refused.Single().Code);
    }

    [Fact]
    public async Task ImportPlaces_CentresByThemselves_BringTheirDistricts()
    {
        await database.ImportPlacesAsync(database.File("c.csv", """
            ADM3_TH,ADM3_PCODE,ADM2_TH,ADM2_PCODE,lat,lon
            หล่มสัก,TH670301,หล่มสัก,TH6703,16.77,101.24
            """));

        await using var db = await database.OpenAsync();
        var subdistrict = await db.Subdistricts.Include(s => s.District).SingleAsync();
        Assert.Equal((16.77, 101.24, "หล่มสัก"), (subdistrict.Latitude, subdistrict.Longitude, subdistrict.District!.NameTh));
    }

    [Fact]
    public async Task ImportPlaces_OutlineThatCrossesItself_IsRepairedWithAWarning()
    {
        var report = await database.ImportPlacesAsync(database.File("b.geojson", Layer(
            "ADM1_PCODE", "TH67", "[[[101,16],[102,17],[102,16],[101,17],[101,16]]]")));

        Assert.Equal("repaired_shape", report.Files.Single().Warnings.Single().Code);
        await using var db = await database.OpenAsync();
        var shape = (await db.Boundaries.SingleAsync()).Shape;
        Assert.True(shape.IsValid);
        Assert.Equal(0.5, shape.Area, 1e-9);
    }

    [Theory]
    [InlineData("[[[101,16],[102,17],[101,16],[101,16]]]", "flat_shape")]
    [InlineData("[[[16,101],[17,101],[17,102],[16,101]]]", "outside_thailand")]
    [InlineData("[[[101,16],[102,17],[102,18]]]", "no_shape")]
    public async Task ImportPlaces_OutlineThatIsNone_IsRefused(string rings, string code)
    {
        var report = await database.ImportPlacesAsync(database.File("b.geojson", Layer("ADM1_PCODE", "TH67", rings)));

        Assert.Equal(code, report.Files.Single().Refused.Single().Code);
    }

    [Fact]
    public async Task ImportPlaces_BoundaryOfNoProvince_IsRefused()
    {
        var report = await database.ImportPlacesAsync(database.File("b.geojson", Layer(
            "ADM1_PCODE", "TH99", "[[[101,16],[102,16],[102,17],[101,16]]]")));

        Assert.Equal("unknown_province", report.Files.Single().Refused.Single().Code);
    }

    [Theory]
    [InlineData("name,rate\nก,1\n", "no_places")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"", "not_geojson")]
    [InlineData("{\"type\":\"Topology\"}", "not_geojson")]
    [InlineData("", "empty_file")]
    public async Task ImportPlaces_FileThatHoldsNoPlaces_IsRefusedAsAWhole(string text, string code)
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => database.ImportPlacesAsync(database.File("x", text)));

        Assert.Equal(code, refused.Problem.Code);
    }

    private static string Layer(string column, string code, string rings) => $$"""
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"{{column}}":"{{code}}"},
        "geometry":{"type":"Polygon","coordinates":{{rings}} } }]}
        """;

    [Fact]
    public async Task ImportPlaces_AfterTheSites_FindsTheirDistrictsAndWhatHappenedThere()
    {
        var site = await database.AddSiteAsync("67-0001", null, 0);
        await using (var db = await database.OpenAsync())
        {
            await db.Sites.ExecuteUpdateAsync(set => set
                .SetProperty(s => s.DistrictText, "อ.หล่มสัก").SetProperty(s => s.SubdistrictText, "หล่มสัก"));
            db.HazardSources.Add(new()
            {
                Id = "ddpm", NameTh = "ปภ.", NameEn = "DDPM",
                Windows = { new() { SourceId = "ddpm", Hazard = Hazard.Flood, FromYear = 2011, ToYear = 2020 } },
            });
            db.HazardRecords.Add(new()
            {
                SourceId = "ddpm", Key = "a", EventKey = "a", Hazard = Hazard.Flood, Kind = HazardRecordKind.Event, Year = 2015,
                PlaceLevel = PlaceLevel.Subdistrict, PlaceCode = "670301",
            });
            await db.SaveChangesAsync();
        }

        await database.ImportPlacesAsync(database.File("d.csv", Districts));
        await database.ImportPlacesAsync(database.File("s.csv", Subdistricts));

        Assert.Equal(["ddpm Flood 1-1/10 Subdistrict"], await database.ExposuresAsync(site));
        await using var read = await database.OpenAsync();
        var placed = await read.Sites.SingleAsync();
        Assert.Equal(("6703", "670301"), (placed.DistrictCode, placed.SubdistrictCode));
    }

    [Fact]
    public async Task ImportPlaces_BoundaryOfAProvinceWithSites_TellsWhichLieOutsideIt()
    {
        var inside = await database.AddSiteAsync("67-0001", 101.2, 16.2);
        var outside = await database.AddSiteAsync("67-0002", 99.2, 16.2);
        var outlined = await database.AddSiteAsync(
            "67-0003", 101.2, 16.2, outline: new GeometryFactory().ToGeometry(new Envelope(99, 99.1, 16, 16.1)));
        var unknown = await database.AddSiteAsync("67-0004", null, 0);
        var elsewhere = await database.AddSiteAsync("66-0001", 99.2, 16.2);

        await database.ImportPlacesAsync(database.File("p.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ADM1_PCODE":"TH67"},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}}]}
            """));

        await using var db = await database.OpenAsync();
        var kept = await db.Sites.ToDictionaryAsync(s => s.Id, s => s.OutsideProvince);
        Assert.Equal([false, true, true, null, null], new[] { inside, outside, outlined, unknown, elsewhere }.Select(id => kept[id]));
    }
}
