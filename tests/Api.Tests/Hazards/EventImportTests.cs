using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class EventImportTests : IAsyncLifetime
{
    private const string Declarations = """
        ประกาศเลขที่,จังหวัด,อำเภอ,ตำบล,ประเภทภัย,วันที่เริ่ม,วันที่สิ้นสุด
        1/2560,เพชรบูรณ์,หล่มสัก,หล่มสัก,อุทกภัย,5 ต.ค. 2560,20 ต.ค. 2560
        2/2562,เพชรบูรณ์,หล่มสัก,,ภัยแล้ง,๑ มีนาคม ๒๕๖๒,
        """;

    private PlaceDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await PlaceDatabase.CreateAsync();
        await database.ImportPlacesAsync(database.File("d.csv", "รหัสอำเภอ,อำเภอ\n6703,หล่มสัก\n"));
        await database.ImportPlacesAsync(database.File("s.csv", "รหัสตำบล,ตำบล\n670301,หล่มสัก\n"));
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task ImportHazards_Declarations_AreEventsOfTheirPlacesAndDays()
    {
        var report = await database.ImportHazardsAsync(new(database.File("ประกาศ.csv", Declarations)) { SourceId = "ddpm" });

        Assert.Empty(report.Files.Single().Refused);
        await using var db = await database.OpenAsync();
        var records = await db.HazardRecords.OrderBy(r => r.Year).ToListAsync();
        Assert.Equal(
            ["Flood 2017 2017-10-05 2017-10-20 670301", "Drought 2019 2019-03-01  6703"],
            records.Select(r => string.Create(
                CultureInfo.InvariantCulture, $"{r.Hazard} {r.Year} {r.StartsOn:yyyy-MM-dd} {r.EndsOn:yyyy-MM-dd} {r.PlaceCode}")));
    }

    [Fact]
    public async Task ImportHazards_EventsWithoutAWindow_AreKeptMakeNoRateAndSayIt()
    {
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");

        var report = await database.ImportHazardsAsync(new(database.File("x.csv", Declarations)) { SourceId = "ddpm" });

        Assert.Contains(report.Files.Single().Notes, note => note.En.Contains("make no rate", StringComparison.Ordinal));
        Assert.Empty(await database.ExposuresAsync(site));
        await using var db = await database.OpenAsync();
        Assert.Equal(2, await db.HazardRecords.CountAsync());
    }

    [Fact]
    public async Task ImportHazards_EventsWithAWindow_CountInTheProvincesTheyName()
    {
        var named = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");
        var elsewhere = await database.AddSiteAsync("50-0001", 98.9, 18.8);

        await database.ImportHazardsAsync(
            new(database.File("x.csv", Declarations)) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021 });

        Assert.Equal(["ddpm Flood 1-1/10 Subdistrict", "ddpm Drought 1-1/10 District"], await database.ExposuresAsync(named));
        Assert.Empty(await database.ExposuresAsync(elsewhere));
        await using var db = await database.OpenAsync();
        var windows = await db.ObservationWindows.Where(w => w.SourceId == "ddpm").ToListAsync();
        Assert.All(windows, window => Assert.Equal(["67"], window.ProvinceCodes));
    }

    [Fact]
    public async Task ImportHazards_WholeCountryCovered_CountsSilenceElsewhere()
    {
        var elsewhere = await database.AddSiteAsync("50-0001", 98.9, 18.8);

        await database.ImportHazardsAsync(
            new(database.File("x.csv", Declarations)) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021, Coverage = [] });

        Assert.Equal(["ddpm Flood 0-0/10 Subdistrict", "ddpm Drought 0-0/10 District"], await database.ExposuresAsync(elsewhere));
    }

    [Fact]
    public async Task ImportHazards_WindowGivenLater_MakesTheRateWithoutNewRecords()
    {
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");
        var path = database.File("x.csv", Declarations);
        await database.ImportHazardsAsync(new(path) { SourceId = "ddpm" });

        var report = await database.ImportHazardsAsync(new(path) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021 });

        Assert.Equal((0, 2), (report.Files.Single().Written, report.Files.Single().Unchanged));
        Assert.True(report.WroteAnything);
        Assert.Equal(2, (await database.ExposuresAsync(site)).Count);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("ID")]
    public async Task ImportHazards_RowNumbersOfTwoYears_StayEventsOfTheirOwn(string heading)
    {
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");
        foreach (var year in (int[])[2019, 2020])
        {
            await database.ImportHazardsAsync(
                new(database.File($"{year}.csv", $"{heading},รหัสตำบล,ประเภทภัย,วันที่เริ่ม\n1,670301,น้ำท่วม,{year}-10-05\n"))
                {
                    SourceId = "ddpm", ObservedFrom = year, ObservedTo = year,
                });
        }

        Assert.Equal(["ddpm Flood 2-2/2 Subdistrict"], await database.ExposuresAsync(site));
    }

    [Fact]
    public async Task ImportHazards_DistrictAndSubdistrictOfOneDay_AreOneEvent()
    {
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");

        await database.ImportHazardsAsync(
            new(database.File("x.csv", "id,placecode,ประเภทภัย,วันที่เริ่ม\n1,6703,น้ำท่วม,2019-10-05\n2,670301,น้ำท่วม,2019-10-05\n"))
            {
                SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021,
            });

        Assert.Equal(["ddpm Flood 1-1/10 Subdistrict"], await database.ExposuresAsync(site));
    }

    [Fact]
    public async Task ImportHazards_NumbersThatBeginAnewEachYear_AreEventsOfTheirYears()
    {
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.7, "6703", "670301");

        await database.ImportHazardsAsync(
            new(database.File(
                "x.csv", "ประกาศเลขที่,รหัสตำบล,ประเภทภัย,วันที่เริ่ม\n1,670301,น้ำท่วม,2019-10-05\n1,670301,น้ำท่วม,2020-10-05\n"))
            {
                SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021,
            });

        Assert.Equal(["ddpm Flood 2-2/10 Subdistrict"], await database.ExposuresAsync(site));
    }

    [Theory]
    [InlineData(2022, 2023, 2012, 2023)]
    [InlineData(2018, 2023, 2012, 2023)]
    [InlineData(2009, 2011, 2009, 2021)]
    [InlineData(2015, 2016, 2012, 2021)]
    public async Task ImportHazards_YearsThatJoinThoseKept_AreOneWindowAndSayIt(int from, int to, int keptFrom, int keptTo)
    {
        var path = database.File("x.csv", Declarations);
        await database.ImportHazardsAsync(new(path) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021 });

        var report = await database.ImportHazardsAsync(new(path) { SourceId = "ddpm", ObservedFrom = from, ObservedTo = to });

        Assert.Contains(report.Files.Single().Notes, note => note.En.Contains($"{keptFrom}-{keptTo}", StringComparison.Ordinal)
            && note.Th.Contains("--replace-window", StringComparison.Ordinal));
        Assert.Equal((keptFrom, keptTo), await WindowAsync());
    }

    [Fact]
    public async Task ImportHazards_YearsWithAGapToThoseKept_AreRefusedUnlessTheyReplaceThem()
    {
        var path = database.File("x.csv", Declarations);
        await database.ImportHazardsAsync(new(path) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2015 });
        var before = await database.ContentAsync();
        var options = new HazardImportOptions(path) { SourceId = "ddpm", ObservedFrom = 2017, ObservedTo = 2021 };

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => database.ImportHazardsAsync(options));

        Assert.Equal("observed_gap", refused.Problem.Code);
        Assert.Contains("2012-2015", refused.Problem.Sentence.Th, StringComparison.Ordinal);
        Assert.Equal(before, await database.ContentAsync());
        await database.ImportHazardsAsync(options with { ReplaceWindow = true });
        Assert.Equal((2017, 2021), await WindowAsync());
    }

    private async Task<(int, int)> WindowAsync()
    {
        await using var db = await database.OpenAsync();
        var window = await db.ObservationWindows.SingleAsync(w => w.SourceId == "ddpm" && w.Hazard == Hazard.Flood);
        return (window.FromYear, window.ToYear);
    }

    [Fact]
    public async Task ImportHazards_FootprintsBeforeTheBoundaries_GetNoWindowAndSayWhy()
    {
        var report = await database.ImportHazardsAsync(
            new(database.File("e.geojson", Footprint)) { SourceId = "mapped", ObservedFrom = 2012, ObservedTo = 2021 });

        Assert.Contains(report.Files.Single().Notes, note => note.En.Contains("import places", StringComparison.Ordinal));
        await using var db = await database.OpenAsync();
        Assert.False(await db.ObservationWindows.AnyAsync(w => w.SourceId == "mapped"));
    }

    [Fact]
    public async Task ImportHazards_FootprintsAfterTheBoundaries_CoverTheProvincesTheyTouch()
    {
        await database.ImportPlacesAsync(database.File("p.geojson", """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"ADM1_PCODE":"TH67"},
            "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}},
            {"type":"Feature","properties":{"ADM1_PCODE":"TH42"},
            "geometry":{"type":"Polygon","coordinates":[[[101,17],[102,17],[102,18],[101,18],[101,17]]]}},
            {"type":"Feature","properties":{"ADM1_PCODE":"TH50"},
            "geometry":{"type":"Polygon","coordinates":[[[98,18],[99,18],[99,19],[98,19],[98,18]]]}}]}
            """));

        await database.ImportHazardsAsync(
            new(database.File("e.geojson", Footprint)) { SourceId = "mapped", ObservedFrom = 2012, ObservedTo = 2021 });

        await using var db = await database.OpenAsync();
        Assert.Equal(["42", "67"], (await db.ObservationWindows.SingleAsync(w => w.SourceId == "mapped")).ProvinceCodes);
        var record = await db.HazardRecords.SingleAsync();
        Assert.Equal((Hazard.Flood, new DateOnly(2017, 10, 5)), (record.Hazard, record.StartsOn!.Value));
    }

    [Theory]
    [InlineData("670301,น้ำท่วม,ปลายปี,", "wrong_date")]
    [InlineData("670301,น้ำท่วม,20/10/2560,5/10/2560", "wrong_end")]
    [InlineData("670301,โรคระบาด,5/10/2560,", "unknown_hazard")]
    [InlineData("679999,น้ำท่วม,5/10/2560,", "unknown_place")]
    public async Task ImportHazards_DeclarationThatBreaksARule_IsRefusedByName(string row, string code)
    {
        var report = await database.ImportHazardsAsync(
            new(database.File("x.csv", $"รหัสตำบล,ประเภทภัย,วันที่เริ่ม,วันที่สิ้นสุด\n{row}\n")) { SourceId = "ddpm" });

        Assert.Equal(code, report.Files.Single().Refused.Single().Code);
    }

    [Fact]
    public async Task ImportHazards_DryRun_WritesNothing()
    {
        var before = await database.ContentAsync();

        var report = await database.ImportHazardsAsync(
            new(database.File("x.csv", Declarations)) { SourceId = "ddpm", ObservedFrom = 2012, ObservedTo = 2021, DryRun = true });

        Assert.Equal(2, report.Files.Single().Written);
        Assert.Equal(before, await database.ContentAsync());
    }

    public static TheoryData<string, HazardImportOptions> WrongOptions => new()
    {
        { "source_needed", new("x") },
        { "known_source", new("x") { SourceId = "gdis" } },
        { "source_code", new("x") { SourceId = "GISTDA!" } },
        { "observed_years", new("x") { SourceId = "a1", ObservedFrom = 2012 } },
        { "observed_years", new("x") { SourceId = "a1", ObservedFrom = 2021, ObservedTo = 2012 } },
        { "observed_years", new("x") { SourceId = "a1", ObservedFrom = 2555, ObservedTo = 2564 } },
        { "out_of_years", new("x") { SourceId = "a1", OutOfYears = 0 } },
    };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public async Task ImportHazards_OptionsThatDoNotFit_AreRefused(string code, HazardImportOptions options)
    {
        var path = database.File("x.csv", Declarations);

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => database.ImportHazardsAsync(options with { Path = path }));

        Assert.Equal(code, refused.Problem.Code);
    }

    [Fact]
    public async Task ImportHazards_TableWithoutDatesOrFrequencies_IsRefusedAsAWhole()
    {
        var path = database.File("x.csv", "ก,ข\n1,2\n");

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => database.ImportHazardsAsync(new(path) { SourceId = "a1" }));

        Assert.Equal("no_hazards", refused.Problem.Code);
    }

    [Fact]
    public async Task ImportHazards_LargeLayer_LeavesTheSpatialIndexWhole()
    {
        // Over 8 MB: the load goes past the triggers of the index and fills it once.
        const int Features = 1_000;
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (var i = 0; i < Features; i++)
        {
            var (x, y) = (98 + (i % 100 * 0.07), 6 + (i / 100 * 1.2));
            text.Append(CultureInfo.InvariantCulture, $$"""
                {{(i == 0 ? "" : ",")}}{"type":"Feature",
                "properties":{"date":"2017-10-05","hazard":"flood","remark":"{{new string('x', 9_000)}}"},
                "geometry":{"type":"Polygon","coordinates":[[[{{x}},{{y}}],[{{x + 0.01}},{{y}}],[{{x}},{{y + 0.01}}],[{{x}},{{y}}]]]} }
                """);
        }

        await database.ImportHazardsAsync(new(database.File("large.geojson", text.Append("]}").ToString())) { SourceId = "large" });

        await using var db = await database.OpenAsync();
        Assert.Equal(Features, await db.HazardRecords.CountAsync());
        Assert.All(await db.CheckAsync(), result => Assert.True(result.IsWhole, $"{result}"));
    }

    private const string Footprint = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ภัย":"น้ำท่วม","วันที่เริ่ม":"5/10/2560"},
        "geometry":{"type":"Polygon","coordinates":[[[101.2,16.8],[101.4,16.8],[101.4,17.2],[101.2,17.2],[101.2,16.8]]]}}]}
        """;
}
