using Sedz.Analytics.Hazards.Learning;
using Sedz.Api.Hazards;
using Sedz.Api.Tests.Imports;
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

        // A flood-year counts once, and the district's flood was in the province.
        var backtest = Assert.Single(input.Backtests).History;
        Assert.Equal((1, 1, 2), (backtest.InYear(2012), backtest.InYear(2014), backtest.Events));
    }

    [Fact]
    public async Task Read_SourceWithoutAWindow_IsNotLearnt()
    {
        await database.ImportHazardsAsync(new(database.File("e.csv", "id,province,hazard,start\n1,67,flood,2012-09-01\n")) { SourceId = "ddpm" });

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

    /// <summary>All of it at once: the real places, records and rainfall are read, learnt from and backtested.</summary>
    [RealDataFact]
    public async Task Train_OnTheRealRecords_LearnsFloodsAndNotTheShortRecordOfDrought()
    {
        var folder = Path.Combine(RealDataFactAttribute.Folder!, "data");
        foreach (var file in (string[])["districts_th.csv", "th_adm1_simplified.geojson", "th_adm2_simplified.geojson"])
            await database.ImportPlacesAsync(Path.Combine(folder, file));
        foreach (var file in (string[])["gdis_tha.csv", "dfo_polys_tha.geojson"])
            await database.ImportHazardsAsync(new(Path.Combine(folder, file)));
        await database.ImportRainfallAsync(Path.Combine(folder, "rainfall_monthly_province_1979_2013.csv"));

        var result = RecurrencePriorTraining.Run(await ReadAsync() with { WithTrees = false });

        var methods = result.Priors.ToDictionary(prior => $"{prior.Source.SourceId} {prior.Source.Hazard} {prior.Level}", prior => prior.Method);
        Assert.Equal(PriorMethod.Plain, methods["gdis Drought Province"]);
        Assert.NotEqual(PriorMethod.Plain, methods["gdis Flood Province"]);
        Assert.NotEqual(PriorMethod.Plain, methods["dfo Flood District"]);
        Assert.Equal(
            ["dfo Province 77", "dfo District 928", "gdis Province 77"],
            result.Backtests.Select(figures => $"{figures.Source.SourceId} {figures.Level} {figures.Places}"));
        Assert.All(result.Backtests, figures =>
        {
            Assert.Equal((1985, 2002, 2012), (figures.FitFrom, figures.FitTo, figures.PredictTo));
            Assert.True(figures.Model.Deviance <= 1.02 * figures.Plain.Deviance);
            Assert.True(figures.GainOverBaselines > 0);
        });
    }

    private async Task<RecurrenceTrainingInput> ReadAsync()
    {
        await using var db = await database.OpenAsync();
        return await RecurrenceTrainingReader.ReadAsync(db, seed: 1, CancellationToken.None);
    }
}
