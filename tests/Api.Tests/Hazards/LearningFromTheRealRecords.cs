using Sedz.Analytics.Hazards.Learning;
using Sedz.Api.Hazards;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Places;

namespace Sedz.Api.Tests.Hazards;

/// <summary>
/// All of it at once: the real places, records and rainfall are read, learnt from and backtested. Once, on SQLite: what reads is tested on
/// both engines, and learning touches none.
/// </summary>
public sealed class LearningFromTheRealRecords : IAsyncLifetime
{
    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [RealDataFact]
    public async Task Train_OnTheRealRecords_LearnsFloodsAndNotTheShortRecordOfDrought()
    {
        var folder = Path.Combine(RealDataFactAttribute.Folder!, "data");
        foreach (var file in (string[])["districts_th.csv", "th_adm1_simplified.geojson", "th_adm2_simplified.geojson"])
            await database.ImportPlacesAsync(Path.Combine(folder, file));
        foreach (var file in (string[])["gdis_tha.csv", "dfo_polys_tha.geojson"])
            await database.ImportHazardsAsync(new(Path.Combine(folder, file)));
        await database.ImportRainfallAsync(Path.Combine(folder, "rainfall_monthly_province_1979_2013.csv"));

        await using var db = await database.OpenAsync();
        var input = await RecurrenceTrainingReader.ReadAsync(db, seed: 1, CancellationToken.None);
        var result = RecurrencePriorTraining.Run(input with { WithTrees = false });

        var methods = result.Priors.ToDictionary(
            prior => $"{prior.Source.SourceId} {prior.Source.Hazard} {prior.Level}", prior => prior.Method);
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
}
