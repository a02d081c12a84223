using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Hazards;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class FrequencyImportTests : IAsyncLifetime
{
    private const string Places = """
        provinceCode,districtCode,districtNameTh,subdistrictCode,subdistrictNameTh
        67,6703,หล่มสัก,670301,หล่มสัก
        67,6703,หล่มสัก,670302,วัดป่า
        """;

    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ImportHazards_ShapefileInUtmAndWindows874_ReadsClassesAndPlacesThem(bool zipped)
    {
        var path = TinyShapefile.Write(
            database.PathOf("repeat.shp"), TinyShapefile.Utm47, "ความถี่",
            (700_000, 1_800_000, 1_000, "น้ำท่วม 4-7 ครั้งในรอบ 10 ปี"),
            (705_000, 1_800_000, 1_000, "น้ำท่วม ๘ - ๑๐ ครั้งในรอบ ๑๐ ปี"),
            (710_000, 1_800_000, 1_000, "น้ำท่วมไม่เกิน 3 ครั้งในรอบ 10 ปี"));

        var report = await ImportAsync(zipped ? TinyShapefile.Zip(path) : path);

        Assert.Equal((3, 0), (report.Written, report.RefusedRows));
        Assert.Equal("frequency-map", report.Content);
        await using var db = await database.OpenAsync();
        var records = await db.HazardRecords.OrderBy(r => r.Id).ToListAsync();
        Assert.Equal(["4-7/10", "8-10/10", "1-3/10"], records.Select(r => $"{r.TimesFrom}-{r.TimesTo}/{r.OutOfYears}"));
        Assert.All(records, record => Assert.Equal((Hazard.Flood, HazardRecordKind.Frequency), (record.Hazard, record.Kind)));

        // UTM 47N 700000 1800000 by another program (PROJ): 100.871582 16.272557.
        var corner = records[0].Shape!.Coordinates.MinBy(place => place.X + place.Y)!;
        Assert.Equal(100.871582, corner.X, 1e-6);
        Assert.Equal(16.272557, corner.Y, 1e-6);
        Assert.IsType<Polygon>(records[0].Shape);
    }

    [Fact]
    public async Task ImportHazards_ShapefileOnIndian1975_IsShiftedByTheRoyalThaiSurveysParameters()
    {
        // Measured with PROJ (see the domain facts): the point 100.5 E 13.75 N on WGS84 has 334 m more easting and 303 m less northing on
        // Indian 1975.
        var wgs84 = TinyShapefile.Write(database.PathOf("w.shp"), TinyShapefile.Utm47, "freq", (662_000, 1_520_000, 1_000, "5"));
        var indian = TinyShapefile.Write(
            database.PathOf("i.shp"), TinyShapefile.IndianUtm47, "freq", (662_000 + 334, 1_520_000 - 303, 1_000, "5"));

        await ImportAsync(wgs84, source: "wgs", outOfYears: 10, hazard: Hazard.Flood);
        await ImportAsync(indian, source: "indian", outOfYears: 10, hazard: Hazard.Flood);

        await using var db = await database.OpenAsync();
        var centres = await db.HazardRecords.OrderBy(r => r.SourceId).Select(r => r.Shape!).ToListAsync();
        const double FiveMetresInDegrees = 0.00005;
        Assert.Equal(0, centres[0].Centroid.Distance(centres[1].Centroid), FiveMetresInDegrees);
    }

    [Fact]
    public async Task ImportHazards_ShapefileWithoutPrj_IsRefusedWithTheRemedy()
    {
        var path = TinyShapefile.Write(database.PathOf("x.shp"), null, "freq", (700_000, 1_800_000, 1_000, "5"));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(path));

        Assert.Equal("missing_part", refused.Problem.Code);
        Assert.Contains(".prj", refused.Problem.Remedy.Th, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportHazards_ShapefileOnAnotherDatum_IsRefused()
    {
        var european = TinyShapefile.Utm47.Replace("D_WGS_1984", "D_European_1950", StringComparison.Ordinal);
        var path = TinyShapefile.Write(database.PathOf("x.shp"), european, "freq", (700_000, 1_800_000, 1_000, "5"));

        Assert.Equal("unknown_projection", (await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(path))).Problem.Code);
    }

    [Fact]
    public async Task ImportHazards_GeoJsonInUtm_IsReprojectedByItsCrs()
    {
        var path = database.File("utm.geojson", """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32647"}},"features":[
            {"type":"Feature","properties":{"FREQUENCY":2,"years":10,"hazard":"ภัยแล้ง"},
            "geometry":{"type":"Polygon","coordinates":[[[700000,1800000],[701000,1800000],[701000,1801000],[700000,1800000]]]}}]}
            """);

        await ImportAsync(path);

        await using var db = await database.OpenAsync();
        var record = await db.HazardRecords.SingleAsync();
        Assert.Equal((Hazard.Drought, 2, 2, 10), (record.Hazard, record.TimesFrom, record.TimesTo, record.OutOfYears));
        Assert.Equal(100.871582, record.Shape!.EnvelopeInternal.MinX, 1e-6);
    }

    [Theory]
    [InlineData("1-3", 1, 3)]
    [InlineData("8 - 10 ครั้ง", 8, 10)]
    [InlineData("4 ถึง 7", 4, 7)]
    [InlineData("5", 5, 5)]
    [InlineData("5.0", 5, 5)]
    [InlineData("0", 0, 0)]
    [InlineData("up to 3 times", 1, 3)]
    [InlineData("๔–๗ ครั้ง", 4, 7)]
    public async Task ImportHazards_FrequencyOfATable_IsReadAsItsRange(string cell, int from, int to)
    {
        await PlacesAsync();

        await ImportAsync(database.File("t.csv", $"รหัสตำบล,จำนวนครั้ง\n670301,{cell}\n"), hazard: Hazard.Flood, outOfYears: 10);

        await using var db = await database.OpenAsync();
        var record = await db.HazardRecords.SingleAsync();
        Assert.Equal((from, to, "670301"), (record.TimesFrom, record.TimesTo, record.PlaceCode));
    }

    [Theory]
    [InlineData("มากกว่า 8 ครั้ง")]
    [InlineData("8+")]
    [InlineData("7-4")]
    [InlineData("3-ม.ค.")]
    [InlineData("สูง")]
    [InlineData("2.5")]
    [InlineData("1-3-5")]
    public async Task ImportHazards_FrequencyThatIsNoRange_IsRefused(string cell)
    {
        await PlacesAsync();

        var path = database.File("t.csv", $"รหัสตำบล,จำนวนครั้ง\n670301,{cell}\n");
        var report = await ImportAsync(path, hazard: Hazard.Flood, outOfYears: 10);

        Assert.Equal("wrong_frequency", report.Refused.Single().Code);
    }

    [Theory]
    [InlineData("รหัสตำบล,จำนวนครั้งที่น้ำท่วมในรอบ 10 ปี", "670301,4")]
    [InlineData("รหัสตำบล,น้ำท่วม (ครั้ง),จำนวนปี", "670301,4,10")]
    [InlineData("รหัสตำบล,น้ำท่วม (ครั้ง),ตั้งแต่ปี,ถึงปี", "670301,4,2548,2557")]
    [InlineData("จังหวัด,อำเภอ,ตำบล,flood freq,period", "จ.เพชรบูรณ์,อ.หล่มสัก,ต.หล่มสัก,4,10")]
    [InlineData("TAMBON_CODE,class", "TH670301,flood 4 times in 10 years")]
    [InlineData("TAMBON_CODE,class", "TH670301,น้ำท่วม 4 ครั้ง (พ.ศ. 2548-2557)")]
    public async Task ImportHazards_YearsAndHazardInTheFile_NeedNoOption(string heading, string row)
    {
        await PlacesAsync();

        var report = await ImportAsync(database.File("t.csv", $"{heading}\n{row}\n"));

        Assert.Empty(report.Refused);
        await using var db = await database.OpenAsync();
        var record = await db.HazardRecords.SingleAsync();
        Assert.Equal((Hazard.Flood, 4, 10, "670301"), (record.Hazard, record.TimesFrom, record.OutOfYears, record.PlaceCode));
    }

    [Theory]
    [InlineData("รหัสตำบล,จำนวนครั้ง\n670301,4\n", "unknown_hazard", "years_unknown")]
    [InlineData("รหัสตำบล,น้ำท่วมครั้ง\n670399,4 ครั้งในรอบ 10 ปี\n", "unknown_place")]
    [InlineData("ตำบล,จังหวัด,น้ำท่วมครั้ง\nไม่มีตำบลนี้,เพชรบูรณ์,4 ครั้งในรอบ 10 ปี\n", "unknown_place")]
    [InlineData("ตำบล,น้ำท่วมครั้ง\n,4 ครั้งในรอบ 10 ปี\n", "no_place")]
    [InlineData("รหัสตำบล,ภัย,ครั้ง\n670301,น้ำท่วมและภัยแล้ง,4 ครั้งในรอบ 10 ปี\n", "several_hazards")]
    public async Task ImportHazards_RowThatLacksSomething_IsRefusedWithEveryFault(string table, params string[] codes)
    {
        await PlacesAsync();

        var report = await ImportAsync(database.File("t.csv", table));

        Assert.Equal(codes, report.Refused.Select(finding => finding.Code));
        Assert.All(report.Refused, finding => Assert.NotEqual(finding.Sentence.Th, finding.Sentence.En));
    }

    [Fact]
    public async Task ImportHazards_TableWithOneSubdistrictTwice_KeepsTheFirstAndNamesTheSecond()
    {
        await PlacesAsync();

        var report = await ImportAsync(
            database.File("t.csv", "รหัสตำบล,ครั้ง\n670301,4\n670301,9\n670302,2\n670302,2\n"), hazard: Hazard.Flood, outOfYears: 10);

        Assert.Equal((2, "repeated_key"), (report.Refused.Single().Row, report.Refused.Single().Code));
        Assert.Equal((2, 1), (report.Written, report.Unchanged));
    }

    [Fact]
    public async Task ImportHazards_NewCountOfASubdistrict_TakesTheOldOnesPlace()
    {
        await PlacesAsync();
        await ImportAsync(database.File("t.csv", "รหัสตำบล,ครั้ง\n670301,4\n"), hazard: Hazard.Flood, outOfYears: 10);

        var report = await ImportAsync(database.File("t.csv", "รหัสตำบล,ครั้ง\n670301,5\n"), hazard: Hazard.Flood, outOfYears: 10);

        Assert.Equal((0, 1), (report.Written, report.Changed));
        await using var db = await database.OpenAsync();
        Assert.Equal(5, (await db.HazardRecords.SingleAsync()).TimesFrom);
    }

    [Fact]
    public async Task ImportHazards_MapThatTouchesItself_IsRepairedOnceAndFoundAgain()
    {
        const string Bowtie = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"freq":"4-7","years":10},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,17],[102,16],[101,17],[101,16]]]}}]}
            """;
        var path = database.File("b.geojson", Bowtie);

        var first = await ImportAsync(path, hazard: Hazard.Flood);
        var second = await ImportAsync(path, hazard: Hazard.Flood);

        Assert.Equal("repaired_shape", first.Warnings.Single().Code);
        Assert.Equal((1, 0, 1), (first.Written, second.Written, second.Unchanged));
    }

    [Fact]
    public async Task ImportHazards_ClassesWithoutYearsOfObservation_AreShownMakeNoRateAndSayIt()
    {
        var inside = await database.AddSiteAsync("67-0001", 101.2, 16.2);
        var path = database.File("f.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"freq":"8-10","years":10},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}}]}
            """);

        var report = await ImportAsync(path, hazard: Hazard.Flood);

        Assert.Contains(report.Notes, note => note.En.Contains("make no rate", StringComparison.Ordinal)
            && note.Th.Contains("คำนวณอัตราไม่ได้", StringComparison.Ordinal));
        Assert.Empty(await database.ExposuresAsync(inside));
        await using var db = await database.OpenAsync();
        var place = (await RecurrenceReader.AtSiteAsync(db, Hazard.Flood, inside, CancellationToken.None))!;
        Assert.Null(place.Recurrence);
        Assert.NotNull(place.WhyNoRate);
        var shown = Assert.Single(place.Frequencies);
        Assert.Equal(new FrequencyAtPlace("gistda-flood", 8, 10, 10, EvidenceLevel.Footprint, IsCounted: false), shown);
    }

    [Fact]
    public async Task ImportHazards_ClassesWithYearsOfObservation_CountNothingOutsideThem()
    {
        var inside = await database.AddSiteAsync("67-0001", 101.2, 16.2);
        var outside = await database.AddSiteAsync("67-0002", 100.2, 16.2);
        var path = database.File("f.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"freq":"1-3","years":10},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}}]}
            """);

        await database.ImportHazardsAsync(
            new(path) { SourceId = "gistda-flood", Hazard = Hazard.Flood, ObservedFrom = 2005, ObservedTo = 2014, Coverage = [] });

        await using var db = await database.OpenAsync();
        var evidence = await HazardEvidence.ReadAsync(db, CancellationToken.None);
        var rates = new[] { inside, outside }.Select(site => evidence.Model.Assess(Hazard.Flood, evidence.Of(site))!.Pooled.Mean).ToList();
        Assert.True(rates[0] > 5 * rates[1], $"{rates[0]} inside, {rates[1]} outside");
    }

    [Fact]
    public async Task ImportHazards_PointWithAFrequency_IsRefused()
    {
        var report = await ImportAsync(database.File("p.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"freq":"4-7","years":10},
            "geometry":{"type":"Point","coordinates":[101,16]}}]}
            """), hazard: Hazard.Flood);

        Assert.Equal("wrong_shape", report.Refused.Single().Code);
    }

    private async Task PlacesAsync()
    {
        await database.ImportPlacesAsync(database.File("places-d.csv", "รหัสอำเภอ,อำเภอ\n6703,หล่มสัก\n"));
        await database.ImportPlacesAsync(database.File("places.csv", Places));
    }

    private async Task<FileReport> ImportAsync(
        string path, string source = "gistda-flood", Hazard? hazard = null, int? outOfYears = null)
    {
        var options = new HazardImportOptions(path) { SourceId = source, Hazard = hazard, OutOfYears = outOfYears };
        return (await database.ImportHazardsAsync(options)).Files.Single();
    }
}
