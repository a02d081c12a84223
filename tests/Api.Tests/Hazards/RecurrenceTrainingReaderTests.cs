using Sedz.Analytics.Hazards.Learning;
using Sedz.Api.Hazards;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class RecurrenceTrainingReaderTests : IAsyncLifetime
{
    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Read_RecordsOfProvincesAndDistricts_AreLearntAtProvinces()
    {
        await database.AddSiteAsync("67-0001", null, 0, "6701");
        await database.ImportHazardsAsync(new(database.File("e.csv", """
            id,province,district,hazard,start
            1,67,,flood,2012-09-01
            2,67,,flood,2012-10-01
            3,67,6701,flood,2014-10-01
            """)) { SourceId = "ddpm", ObservedFrom = 2011, ObservedTo = 2020, Coverage = [] });

        var input = await ReadAsync();

        var set = Assert.Single(input.Sets);
        Assert.Equal((PlaceLevel.Province, 77, 77), (set.Level, set.Places.Count, set.History.Places.Length));
        Assert.Equal((2011, 2020), (set.History.FromYear, set.History.ToYear));
        Assert.Equal(2, set.History.InYear(2012));
        Assert.Equal(0, set.History.InYear(2014));

        // What the hash and the drift read is the same, without what only backtests take.
        await using (var db = await database.OpenAsync())
        {
            Assert.Equal(
                RecurrencePriorModel.HashOf(input.Sets),
                RecurrencePriorModel.HashOf(await RecurrenceTrainingReader.ReadSetsAsync(db, CancellationToken.None)));
        }

        // A flood-year counts once, and the district's flood was in the province.
        var backtest = Assert.Single(input.Backtests).History;
        Assert.Equal((1, 1, 2), (backtest.InYear(2012), backtest.InYear(2014), backtest.Events));
    }

    [Fact]
    public async Task Read_SourceWithoutAWindow_IsNotLearnt()
    {
        await database.ImportHazardsAsync(
            new(database.File("e.csv", "id,province,hazard,start\n1,67,flood,2012-09-01\n")) { SourceId = "ddpm" });

        Assert.Empty((await ReadAsync()).Sets);
    }

    [Fact]
    public async Task Read_Rainfall_IsThatOfTheProvinceAndBuengKansThatOfNongKhai()
    {
        await database.ImportHazardsAsync(new(database.File("e.csv", "id,province,hazard,start\n1,67,flood,2012-09-01\n"))
        {
            SourceId = "ddpm",
            ObservedFrom = 2011,
            ObservedTo = 2020,
            Coverage = [],
        });
        await database.ImportRainfallAsync(database.File("rain.csv", """
            code,year,m01,m02,m03,m04,m05,m06,m07,m08,m09,m10,m11,m12
            43,2001,0,5.5,20,60,150,160,170,200,220,100,10,0
            """));

        var places = (await ReadAsync()).Sets.Single().Places.ToDictionary(place => place.Code);

        Assert.Equal(2001, Assert.Single(places["38"].Rainfall).Year);
        Assert.True(Assert.Single(places["43"].Rainfall).IsComplete);
        Assert.Empty(places["67"].Rainfall);
        Assert.Equal(Region.Central, places["67"].Region);
    }

    [Fact]
    public async Task Read_Terrain_IsThatOfTheEditionThatKnowsMostPlacesOfTheLevel()
    {
        await database.AddSiteAsync("67-0001", null, 0, "6701");
        await database.ImportHazardsAsync(new(database.File("e.csv", "id,province,hazard,start\n1,67,flood,2012-09-01\n"))
        {
            SourceId = "ddpm",
            ObservedFrom = 2011,
            ObservedTo = 2020,
            Coverage = [],
        });
        Assert.Null((await ReadAsync()).Sets.Single().TerrainOrigin);
        const string Head = "code,mean_elevation_m,mean_slope_degrees\n";
        await database.ImportTerrainAsync(Head + "67,100,5\n50,300,\n10,,0.1\n", edition: "v3");
        await database.ImportTerrainAsync(Head + "67,101,6\n50,301,9\n6701,90,4\n", edition: "v4");
        await database.ImportTerrainAsync(Head + "67,102,7\n6701,91,4\n", source: "aster", edition: "v9");

        var input = await ReadAsync();

        var set = input.Sets.Single();
        Assert.Equal(new("srtm", "v4", new(2015, 11, 20)), set.TerrainOrigin);
        var places = set.Places.ToDictionary(place => place.Code);
        Assert.Equal(new(101, 6), places["67"].Terrain);
        Assert.Equal(new(301, 9), places["50"].Terrain);
        Assert.Null(places["10"].Terrain);
        Assert.Equal(new(101, 6), input.Backtests.Single().Places.Single(place => place.Code == "67").Terrain);
    }

    private async Task<RecurrenceTrainingInput> ReadAsync()
    {
        await using var db = await database.OpenAsync();
        return await RecurrenceTrainingReader.ReadAsync(db, seed: 1, CancellationToken.None);
    }
}
