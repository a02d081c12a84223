using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Hazards;

/// <summary>GDIS and DFO as they are published. What is expected is counted here from the bare lines of the files.</summary>
[Trait("Database", "both")]
public sealed partial class KnownSourceImportTests : IAsyncLifetime
{
    private PlaceDatabase database = null!;

    private static string Folder => Path.Combine(RealDataFactAttribute.Folder!, "data");

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [RealDataFact]
    public async Task ImportHazards_Gdis_KeepsEveryRowAndEvent()
    {
        await database.ImportPlacesAsync(Path.Combine(Folder, "districts_th.csv"));

        var report = await database.ImportHazardsAsync(new(Path.Combine(Folder, "gdis_tha.csv")));

        var lines = Lines("gdis_tha.csv");
        await using var db = await database.OpenAsync();
        var records = await db.HazardRecords.ToListAsync();
        var file = report.Files.Single();
        Assert.Equal((lines.Count, 0, 0), (file.Written, file.RefusedRows, file.WarnedRows));
        Assert.Equal(lines.Select(line => line["disasterno"]).Distinct().Order(), records.Select(r => r.EventKey!).Distinct().Order());
        Assert.Equal(67, records.Select(r => r.EventKey).Distinct().Count());
        Assert.Equal(lines.Count(line => line["level"] == "2"), records.Count(r => r.PlaceLevel == PlaceLevel.District));
        Assert.Equal(lines.Count(line => line["disastertype"] == "Drought"), records.Count(r => r.Hazard == Hazard.Drought));
        Assert.All(records, record => Assert.Null(record.Shape));

        // Spellings that differ from the district table's: Muang Krabi, Phrasat, and Ron Phiboon, which stands under "Pon Phi Pun".
        Assert.Equal("8101", records.Single(r => r.Key == "2004-0547-40046").PlaceCode);
        Assert.Equal("3205", records.Single(r => r.Key == "2004-0441-21849").PlaceCode);
        Assert.Equal("8013", records.Single(r => r.Key == "2004-0635-21859").PlaceCode);
        Assert.Contains(records, record => record.PlaceCode == ProvinceFacts.BangkokCode);
    }

    [RealDataFact]
    public async Task ImportHazards_GdisBeforeTheDistricts_FallsBackToProvincesAndSaysSo()
    {
        var first = await database.ImportHazardsAsync(new(Path.Combine(Folder, "gdis_tha.csv")));
        await database.ImportPlacesAsync(Path.Combine(Folder, "districts_th.csv"));
        var second = await database.ImportHazardsAsync(new(Path.Combine(Folder, "gdis_tha.csv")));

        Assert.Equal(49, first.Files.Single().WarnedRows);
        Assert.All(
            first.Files.Single().Warnings, warning => Assert.Contains("import places", warning.Sentence.En, StringComparison.Ordinal));
        Assert.Equal((0, 49, 595), (second.Files.Single().Written, second.Files.Single().Changed, second.Files.Single().Unchanged));
        await using var db = await database.OpenAsync();
        Assert.Equal(49, await db.HazardRecords.CountAsync(r => r.PlaceLevel == PlaceLevel.District));
    }

    [RealDataTheory]
    [InlineData("dfo_events_tha.csv", "dfo_polys_tha.geojson")]
    [InlineData("dfo_polys_tha.geojson", "dfo_events_tha.csv")]
    public async Task ImportHazards_DfoTableAndPolygons_KeepFootprintsInEitherOrder(string first, string second)
    {
        await database.ImportHazardsAsync(new(Path.Combine(Folder, first)));
        await database.ImportHazardsAsync(new(Path.Combine(Folder, second)));

        await using var db = await database.OpenAsync();
        var records = await db.HazardRecords.ToListAsync();
        Assert.Equal(66, records.Count(r => r.Shape is IPolygonal));
        Assert.Equal(["3416", "802"], records.Where(r => r.Shape is Point).Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.All(records, record => Assert.Equal(Hazard.Flood, record.Hazard));
        Assert.Equal(new DateOnly(1988, 9, 18), records.Single(r => r.Key == "251").StartsOn);
    }

    [RealDataFact]
    public async Task ImportHazards_SameFilesAgain_ChangesNothing()
    {
        string[] files = ["gdis_tha.csv", "dfo_polys_tha.geojson", "dfo_events_tha.csv"];
        foreach (var file in files)
        {
            await database.ImportHazardsAsync(new(Path.Combine(Folder, file)));
        }

        var before = await database.ContentAsync();
        foreach (var file in files)
        {
            Assert.False((await database.ImportHazardsAsync(new(Path.Combine(Folder, file)))).WroteAnything);
        }

        Assert.Equal(before, await database.ContentAsync());
    }

    [RealDataFact]
    public async Task Exposures_SiteInPhetchabun_CountTheEventsOfItsProvinceAndDistrict()
    {
        await database.ImportPlacesAsync(Path.Combine(Folder, "districts_th.csv"));
        var site = await database.AddSiteAsync("67-0001", 101.24, 16.77, districtCode: "6703");

        await database.ImportHazardsAsync(new(Path.Combine(Folder, "gdis_tha.csv")));

        var here = Lines("gdis_tha.csv")
            .Where(line => line["adm1"] == "Phetchabun" && (line["level"] == "1" || line["adm2"] == "Lom Sak")).ToList();
        var floods = here.Where(line => line["disastertype"] == "Flood").Select(line => line["disasterno"]).Distinct().Count();
        var droughts = here.Where(line => line["disastertype"] == "Drought").Select(line => line["disasterno"]).Distinct().Count();
        Assert.Equal(
            [$"gdis Flood {floods}-{floods}/38 Province", $"gdis Drought {droughts}-{droughts}/11 Province"],
            await database.ExposuresAsync(site));
    }

    [Theory]
    [InlineData("Thailand,THI,2000,7,1,Nowhere,NA,x,Flood,2000-0001", "unknown_place")]
    [InlineData("Thailand,THA,year,7,1,Loei,NA,x,Flood,2000-0001", "wrong_year")]
    [InlineData("Thailand,THA,2000,7,1,Loei,NA,x,Volcanic activity,2000-0001", "unknown_hazard")]
    [InlineData("Thailand,THA,2000,7,1,Loei,NA,x,Flood,", "no_id")]
    public async Task ImportHazards_GdisRowThatBreaksARule_IsRefusedByName(string row, string code)
    {
        var path = database.File("gdis.csv", $"""
            country,iso3,year,geo_id,level,adm1,adm2,location,disastertype,disasterno
            {row}
            Laos,LAO,2000,8,1,Vientiane,NA,x,Flood,2000-0002
            """);

        var report = await database.ImportHazardsAsync(new(path));

        var file = report.Files.Single();
        Assert.Equal((1, code), (file.Refused.Single().Row, file.Refused.Single().Code));
        Assert.Equal(1, file.Passed);
        Assert.False(report.WroteAnything);
    }

    [Fact]
    public async Task ImportHazards_DfoRowWithItsDaysTurnedAround_IsRefused()
    {
        var path = database.File("dfo.csv", """
            ID,GlideNumber,Country,OtherCountry,long,lat,Area,Began,Ended,Validation,Dead,Displaced,MainCause,Severity
            60,0,Thailand ,0,99.6,12.9,1,1985/10/17,1985/10/12,News,1,1,Heavy Rain,1
            61,0,Thailand,0,,,1,1985/10/12,1985/10/17,News,1,1,Heavy Rain,1
            """);

        var report = await database.ImportHazardsAsync(new(path));

        Assert.Equal(["1 wrong_end", "2 wrong_point"], report.Files.Single().Refused.Select(f => $"{f.Row} {f.Code}"));
    }

    /// <summary>The lines of a CSV file by column; quotation marks hold commas together.</summary>
    private static List<Dictionary<string, string>> Lines(string file)
    {
        var lines = File.ReadLines(Path.Combine(Folder, file)).Select(line => Comma.Split(line)).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    [GeneratedRegex(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")]
    private static partial Regex Comma { get; }
}
