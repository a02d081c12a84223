using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Hazards;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class SiteExposureTests
{
    [Fact]
    public async Task Refresh_SiteAmongRecordsOfEveryLevel_CountsEachEventOnceAtItsClosest()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.2, "6703", "670301");
        await AddAsync(
            database,
            Event("a", 2012, Box(101, 16, 102, 17)),
            Event("a", 2012, place: "67"),
            Event("b", 2013, new Point(101.2, 16.0)),
            Event("c", 2014, place: "6703"),
            Event("d", 2015, place: "6704"),
            Event("e", 1999, place: "67"));

        await database.RefreshAsync(null);

        // a, b and c in the ten years 2011-2020; d is another district's, e lies before them. The loosest of the three is c's district.
        Assert.Equal(["mapped Flood 3-3/10 District"], await database.ExposuresAsync(site));
    }

    [Theory]
    [InlineData(0.2255, "mapped Flood 1-1/10 Point")]
    [InlineData(0.2262, "mapped Flood 0-0/10 Point")]
    public async Task Refresh_PointNorthOfASite_ReachesTwentyFiveKilometres(double degreesNorth, string expected)
    {
        // At 16 N a degree of latitude is 110.66 km on the ellipsoid: 25 km are 0.2259 degrees.
        await using var database = await PlaceDatabase.CreateAsync();
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.0);
        await AddAsync(database, Event("a", 2012, new Point(101.2, 16.0 + degreesNorth)));

        await database.RefreshAsync([]);
        Assert.Empty(await database.ExposuresAsync(site));
        await database.RefreshAsync(null);

        Assert.Equal([expected], await database.ExposuresAsync(site));
    }

    [Fact]
    public async Task Refresh_OverlappingClassesOfFrequency_TakesTheHighestWithItsOwnYears()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        var inBoth = await database.AddSiteAsync("67-0001", 101.2, 16.2);
        var inNone = await database.AddSiteAsync("67-0002", 103, 16.2);
        await AddAsync(database, Frequency("f1", 1, 3, Box(101, 16, 102, 17)), Frequency("f2", 4, 7, Box(101.1, 16.1, 101.3, 16.3)));

        await database.RefreshAsync(null);

        Assert.Equal(["classes Flood 4-7/10 Footprint"], await database.ExposuresAsync(inBoth));
        Assert.Equal(["classes Flood 0-0/10 Footprint"], await database.ExposuresAsync(inNone));
    }

    [Fact]
    public async Task Refresh_SiteWithAnOutlineOnly_IsWhereItsOutlineIs()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        var outlined = await database.AddSiteAsync("67-0001", null, 0, outline: Box(101.2, 16.2, 101.3, 16.3));
        var nowhere = await database.AddSiteAsync("67-0002", null, 0);
        await AddAsync(database, Event("a", 2012, Box(101, 16, 102, 17)));

        await database.RefreshAsync(null);

        Assert.Equal(["mapped Flood 1-1/10 Footprint"], await database.ExposuresAsync(outlined));
        Assert.Empty(await database.ExposuresAsync(nowhere));
        await database.RefreshAsync([outlined, nowhere]);
        Assert.Equal(["mapped Flood 1-1/10 Footprint"], await database.ExposuresAsync(outlined));
        Assert.Empty(await database.ExposuresAsync(nowhere));
    }

    [Fact]
    public async Task Refresh_SiteWhoseSubdistrictIsNotKnown_CountsWhatMayHaveReachedIt()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        await database.AddSiteAsync("67-0001", null, 0, "6703", "670301");
        var ofDistrict = await database.AddSiteAsync("67-0002", null, 0, "6703");
        var ofProvince = await database.AddSiteAsync("67-0003", null, 0);
        await AddAsync(database, Event("a", 2012, place: "670301"), Event("b", 2013, place: "6703"));

        await database.RefreshAsync(null);

        Assert.Equal(["mapped Flood 1-2/10 District"], await database.ExposuresAsync(ofDistrict));
        Assert.Equal(["mapped Flood 0-2/10 Province"], await database.ExposuresAsync(ofProvince));
        await database.RefreshAsync([ofDistrict, ofProvince]);
        Assert.Equal(["mapped Flood 1-2/10 District"], await database.ExposuresAsync(ofDistrict));
        Assert.Equal(["mapped Flood 0-2/10 Province"], await database.ExposuresAsync(ofProvince));
    }

    [Fact]
    public async Task Refresh_DeclarationsBySubdistrict_FitThePriorToSubdistricts()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        for (var i = 1; i <= 40; i++)
            await database.AddSiteAsync($"67-{i:0000}", null, 0, "6703", $"6703{i:00}");
        await AddAsync(database, [.. Enumerable.Range(1, 5).Select(i => Event($"e{i}", 2010 + i, place: "670301"))]);

        await database.RefreshAsync(null);

        await using var db = await database.OpenAsync();
        var prior = (await db.HazardPriors.FindAsync("mapped", Hazard.Flood))!;
        Assert.Equal((40, EvidenceLevel.Subdistrict), (prior.ReferencePlaces, prior.ClosestLevel));
        var evidence = await HazardEvidence.ReadAsync(db, CancellationToken.None);
        var site = await db.Sites.SingleAsync(s => s.SubdistrictCode == "670301");

        // μ = 5/400 with the least shape 0.1: 8 years beside the site's own ten. As it was, five floods in ten years gave 0.0006 a year.
        Assert.Equal(5.1 / 18, evidence.Model.Assess(Hazard.Flood, evidence.Of(site.Id))!.Pooled.Mean, 1e-9);
    }

    [Fact]
    public async Task Refresh_KnownSourceThatWasNeverImported_IsNoEvidence()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.2);

        await database.RefreshAsync(null);

        // GDIS and DFO have their windows from the first migration on; nothing was looked for in them yet.
        Assert.Empty(await database.ExposuresAsync(site));
    }

    [Fact]
    public async Task Refresh_SiteThatMoved_ForgetsWhereItWas()
    {
        await using var database = await PlaceDatabase.CreateAsync();
        var site = await database.AddSiteAsync("67-0001", 101.2, 16.2);
        await AddAsync(database, Event("a", 2012, Box(101, 16, 102, 17)));
        await database.RefreshAsync(null);

        await using (var db = await database.OpenAsync())
        {
            (await db.Sites.FindAsync(site))!.Location = new Point(103, 16);
            await db.SaveChangesAsync();
        }

        await database.RefreshAsync([site]);

        Assert.Equal(["mapped Flood 0-0/10 Footprint"], await database.ExposuresAsync(site));
    }

    [Property(MaxTest = 12)]
    public async Task Refresh_SiteBySite_EqualsAllAtOnce(int seed)
    {
        var random = new Random(seed);
        await using var database = await PlaceDatabase.CreateAsync();
        var sites = new List<int>();
        for (var i = 1; i <= 6; i++)
        {
            var located = random.Next(4) > 0;
            var (x, y) = (100 + (3 * random.NextDouble()), 15 + (3 * random.NextDouble()));
            sites.Add(await database.AddSiteAsync($"67-{i:0000}", located ? x : null, y));
        }

        sites.Add(await database.AddSiteAsync("67-0007", null, 0, "6703"));
        await AddAsync(database, [.. Enumerable.Range(0, 25).Select(i => Any(i, random))]);
        await database.RefreshAsync(null);
        var all = await AllAsync();

        // One site has moved: its own refresh must give what a refresh of all gives.
        await using (var db = await database.OpenAsync())
        {
            (await db.Sites.FindAsync(sites[0]))!.Location = new Point(100 + (3 * random.NextDouble()), 16);
            await db.SaveChangesAsync();
        }

        foreach (var site in sites)
        {
            await database.RefreshAsync([site]);
        }

        var bySite = await AllAsync();
        await database.RefreshAsync(null);
        Assert.Equal(await AllAsync(), bySite);
        Assert.Equal(all.Skip(1), bySite.Skip(1));

        async Task<List<string>> AllAsync()
        {
            var texts = new List<string>();
            foreach (var site in sites)
            {
                texts.Add(string.Join("; ", await database.ExposuresAsync(site)));
            }

            return texts;
        }
    }

    private static HazardRecord Any(int i, Random random)
    {
        var (x, y, size) = (99.5 + (3 * random.NextDouble()), 14.5 + (3 * random.NextDouble()), 0.1 + random.NextDouble());
        var year = 2008 + random.Next(14);
        var key = $"e{random.Next(8)}";
        return random.Next(6) switch
        {
            0 => Event(key, year, new Point(x, y), i),
            1 => Event(key, year, place: "67", number: i),
            2 => Event(key, year, place: "6703", number: i),
            3 => Frequency($"f{i}", 1 + random.Next(3), 4 + random.Next(4), Box(x, y, x + size, y + size)),
            _ => Event(key, year, Box(x, y, x + size, y + size), i),
        };
    }

    private static async Task AddAsync(PlaceDatabase database, params HazardRecord[] records)
    {
        await using var db = await database.OpenAsync();
        db.HazardSources.AddRange(
            new()
            {
                Id = "mapped",
                NameTh = "แผนที่",
                NameEn = "Map",
                Windows = { new() { SourceId = "mapped", Hazard = Hazard.Flood, FromYear = 2011, ToYear = 2020 } },
            },
            new()
            {
                Id = "classes",
                NameTh = "ความถี่",
                NameEn = "Classes",
                Windows = { new() { SourceId = "classes", Hazard = Hazard.Flood, FromYear = 2005, ToYear = 2014 } },
            });
        db.HazardRecords.AddRange(records);
        await db.SaveChangesAsync();
    }

    private static HazardRecord Event(string key, int year, Geometry? shape = null, int number = 0, string? place = null) => new()
    {
        SourceId = "mapped",
        Key = $"{key}/{number}/{place}",
        EventKey = key,
        Hazard = Hazard.Flood,
        Kind = HazardRecordKind.Event,
        Year = year,
        Shape = shape,
        PlaceLevel = place?.Length switch { 2 => PlaceLevel.Province, 4 => PlaceLevel.District, 6 => PlaceLevel.Subdistrict, _ => null },
        PlaceCode = place,
    };

    private static HazardRecord Frequency(string key, int from, int to, Geometry shape) => new()
    {
        SourceId = "classes",
        Key = key,
        Hazard = Hazard.Flood,
        Kind = HazardRecordKind.Frequency,
        TimesFrom = from,
        TimesTo = to,
        OutOfYears = 10,
        Shape = shape,
    };

    private static Geometry Box(double west, double south, double east, double north) =>
        GeometryFactory.Default.ToGeometry(new Envelope(west, east, south, north));
}
