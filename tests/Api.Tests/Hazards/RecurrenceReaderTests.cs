using NetTopologySuite.Geometries;
using Sedz.Api.Hazards;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class RecurrenceReaderTests : IAsyncLifetime
{
    private const string Boundaries = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ADM1_PCODE":"TH67"},
        "geometry":{"type":"Polygon","coordinates":[[[101,16],[102,16],[102,17],[101,17],[101,16]]]}}]}
        """;

    private const string Events = """
        id,province,hazard,start
        1,เพชรบูรณ์,flood,2012-09-01
        2,เพชรบูรณ์,flood,2014-10-01
        3,เพชรบูรณ์,flood,2014-11-01
        4,เพชรบูรณ์,flood,1999-10-01
        """;

    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task AtSite_ThreeEventsInTenYears_TellsRateYearsAndSource()
    {
        var site = await database.AddSiteAsync("67-0001", null, 0);
        await ImportEventsAsync();
        await using var db = await database.OpenAsync();

        var place = await RecurrenceReader.AtSiteAsync(db, Hazard.Flood, site, CancellationToken.None);

        var source = Assert.Single(place!.Recurrence!.Sources);
        Assert.Equal(("ddpm", 2011, 2020), (source.SourceId, source.FromYear, source.ToYear));
        Assert.Equal((3, 3, 10), (source.Observed!.Value.Low, source.Observed.Value.High, source.Observed.Value.Years));
        Assert.Equal(EvidenceLevel.Province, place.Recurrence.Level);

        // The reference places are the 77 provinces; only this one has events, so μ = 3/770 with the least shape, and the posterior is
        // Gamma(3.1, 10 + 0.1 · 770/3): a rate of 3.1 / 35.667.
        Assert.Equal(3.1 / (10 + (0.1 * 770 / 3)), place.Recurrence.Pooled.Mean, 1e-9);
        Assert.Equal(
            [(1999, 1, false), (2012, 1, true), (2014, 2, true)],
            place.EventYears.Select(year => (year.Year!.Value, year.Times, year.IsCounted)));
    }

    [Fact]
    public async Task AtSite_AnySite_EqualsWhatTheRankingReads()
    {
        var site = await database.AddSiteAsync("67-0001", 101.5, 16.5);
        await ImportEventsAsync();
        await using var db = await database.OpenAsync();

        var place = await RecurrenceReader.AtSiteAsync(db, Hazard.Flood, site, CancellationToken.None);
        var evidence = await HazardEvidence.ReadAsync(db, CancellationToken.None);

        var ranked = evidence.Model.Assess(Hazard.Flood, evidence.Of(site))!;
        Assert.Equal(place!.Recurrence!.Pooled.Mean, ranked.Pooled.Mean, 1e-12);
        Assert.Equal(
            place.Recurrence.Sources.Select(s => (s.SourceId, s.Observed, s.FromYear, s.Level)),
            ranked.Sources.Select(s => (s.SourceId, s.Observed, s.FromYear, s.Level)));
    }

    [Fact]
    public async Task AtSite_NoSuchSite_IsNothing()
    {
        await using var db = await database.OpenAsync();

        Assert.Null(await RecurrenceReader.AtSiteAsync(db, Hazard.Flood, 99, CancellationToken.None));
        Assert.Null(await RecurrenceReader.AtProvinceAsync(db, Hazard.Flood, "99", CancellationToken.None));
    }

    [Fact]
    public async Task AtProvince_HazardThatNobodyRecorded_SaysThatNothingGivesARate()
    {
        await ImportEventsAsync();
        await using var db = await database.OpenAsync();

        var place = await RecurrenceReader.AtProvinceAsync(db, Hazard.Earthquake, "67", CancellationToken.None);

        Assert.Null(place!.Recurrence);
        Assert.NotNull(place.WhyNoRate);
        Assert.Empty(place.EventYears);
    }

    [Theory]
    [InlineData(101.5, 16.5, true)]
    [InlineData(101.0, 16.5, true)]
    [InlineData(100.0, 12.0, false)]
    public async Task AtPoint_InOrOutsideTheBoundaries_TakesTheProvinceThatHoldsIt(double longitude, double latitude, bool inside)
    {
        await database.ImportPlacesAsync(database.File("p.geojson", Boundaries));
        await ImportEventsAsync();
        await using var db = await database.OpenAsync();

        var place = await RecurrenceReader.AtPointAsync(db, Hazard.Flood, new Point(longitude, latitude), CancellationToken.None);

        Assert.Equal(inside, place.Recurrence is not null);
        Assert.Equal(inside ? 3 : 0, place.EventYears.Count);
        Assert.Equal(inside ? null : "The point lies outside the boundaries of all Thai provinces.", place.WhyNoRate?.En);
    }

    [Fact]
    public async Task AtPoint_BeforeAnyBoundary_SaysWhatToImport()
    {
        await ImportEventsAsync();
        await using var db = await database.OpenAsync();

        var place = await RecurrenceReader.AtPointAsync(db, Hazard.Flood, new Point(101.5, 16.5), CancellationToken.None);

        Assert.Contains("import places", place.WhyNoRate!.En, StringComparison.Ordinal);
    }

    [RealDataFact]
    public async Task AtProvince_RealSources_StandSideBySideAndArePooled()
    {
        var folder = Path.Combine(RealDataFactAttribute.Folder!, "data");
        await database.ImportPlacesAsync(Path.Combine(folder, "districts_th.csv"));
        await database.ImportPlacesAsync(Path.Combine(folder, "th_adm2_simplified.geojson"));
        foreach (var file in (string[])["gdis_tha.csv", "dfo_polys_tha.geojson", "dfo_events_tha.csv"])
        {
            await database.ImportHazardsAsync(new(Path.Combine(folder, file)));
        }

        await using var db = await database.OpenAsync();
        var place = await RecurrenceReader.AtProvinceAsync(db, Hazard.Flood, "67", CancellationToken.None);

        Assert.Equal(["dfo", "gdis"], place!.Recurrence!.Sources.Select(source => source.SourceId));
        Assert.Equal(place.Recurrence.Sources.Average(source => source.Posterior.Mean), place.Recurrence.Pooled.Mean, 1e-12);
        Assert.InRange(place.Recurrence.Pooled.Mean, place.Recurrence.Pooled.Low, place.Recurrence.Pooled.High);
        foreach (var source in place.Recurrence.Sources)
        {
            var counted = place.EventYears.Where(year => year.SourceId == source.SourceId && year.IsCounted);
            Assert.Equal(source.Observed!.Value.Low, counted.Sum(year => year.Times));
        }

        Assert.Equal(928, (await db.HazardPriors.FindAsync("dfo", Hazard.Flood))!.ReferencePlaces);
    }

    private async Task ImportEventsAsync() => await database.ImportHazardsAsync(
        new(database.File("e.csv", Events)) { SourceId = "ddpm", ObservedFrom = 2011, ObservedTo = 2020, Coverage = [] });
}
