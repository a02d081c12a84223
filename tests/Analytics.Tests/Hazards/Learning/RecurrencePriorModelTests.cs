using System.Text;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Models;
using Sedz.Schema.Hazards;
using Sedz.Schema.Models;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

public class RecurrencePriorModelTests
{
    private const int Seed = 7;

    private static readonly RecurrenceTrainingInput Country = Generate(floodsInTheSouth: 0.8, floodsElsewhere: 0.1);

    private static readonly Lazy<TrainedModel> Trained = new(() => Train(Country).Model!);

    [Fact]
    public void Of_HistoryThatRegionsExplain_IsAVersionThatBeatsOneMeanOnWhatItHasNotSeen()
    {
        Assert.Equal((ModelKind.RecurrencePrior, 1990, 2019), (Trained.Value.Kind, Trained.Value.FromYear, Trained.Value.ToYear));
        Assert.Equal(Country.Sets[0].History.Places.Length * 30, Trained.Value.Rows);
        var heldOut = Assert.Single(Trained.Value.Description.Measures, measure => measure.Key == "held_out_deviance");
        Assert.True(heldOut.Value < Assert.Single(heldOut.Baselines).Value);
        Assert.Equal(
            ["plain", "national", "own_mean"],
            Assert.Single(Trained.Value.Description.Measures, measure => measure.Key == "backtest_deviance").Baselines.Select(b => b.Key));
        Assert.All(Trained.Value.Description.Inputs, field => Assert.NotEmpty(field.Unit));
        Assert.Contains(Trained.Value.Description.Packages, package => package.Name == "Microsoft.ML.FastTree");
    }

    /// <summary>The card says what is gained, and of which backtest an explanation of its coverage is.</summary>
    [Fact]
    public void Of_HistoryThatRegionsExplain_TellsGainAndWhoseCoverageIsExplained()
    {
        var description = Trained.Value.Description;
        var deviance = Measure("backtest_deviance");

        Assert.Equal(
            1 - deviance.Value / deviance.Baselines.Where(baseline => baseline.Key != "plain").Min(baseline => baseline.Value),
            Measure("backtest_gain").Value, 1e-12);
        Assert.Equal(
            1 - deviance.Value / deviance.Baselines.Single(baseline => baseline.Key == "plain").Value,
            Measure("backtest_gain_over_plain").Value, 1e-12);
        Assert.All(
            description.Notes.Where(note => note.En.Contains("intervals held", StringComparison.Ordinal)),
            note => Assert.StartsWith("map-flood province n=77: ", note.En, StringComparison.Ordinal));

        ModelMeasure Measure(string key) => Assert.Single(description.Measures, measure => measure.Key == key);
    }

    [Fact]
    public void Read_ItsContent_GivesThePriorsOfItsPlaces()
    {
        var content = ModelContent.Read(Trained.Value.Content.ToArchive());

        var priors = RecurrencePriorModel.Read(content);

        RecurrencePriorModel.RequireReadable(content);
        var source = Country.Sets[0].History.Source;
        var north = priors.Find(source, new PlaceRef(PlaceLevel.Province, "50"))!;
        var south = priors.Find(source, new PlaceRef(PlaceLevel.Province, "90"))!;
        Assert.True(south.Prior.MeanRate > north.Prior.MeanRate);
    }

    [Fact]
    public void Of_TheSameInput_HasTheSameHashes()
    {
        var again = Train(Country).Model!;

        Assert.Equal(Trained.Value.Content.Hash, again.Content.Hash);
        Assert.Equal(Trained.Value.DataHash, again.DataHash);
        Assert.Equal(Trained.Value.Description.ToJson(), again.Description.ToJson());
    }

    [Fact]
    public void HashOf_OtherCounts_IsAnother() =>
        Assert.NotEqual(Trained.Value.DataHash, RecurrencePriorModel.HashOf(Generate(floodsInTheSouth: 0.7, floodsElsewhere: 0.1).Sets));

    [Fact]
    public void Of_HistoryWithoutEvents_IsRefusedAndSaysWhy()
    {
        var refusal = Train(Generate(floodsInTheSouth: 0, floodsElsewhere: 0)).Refusal!;

        Assert.Equal("nothing_learnt", refusal.Code);
        Assert.Contains("map-flood", refusal.Text.Th, StringComparison.Ordinal);
        Assert.False(refusal.Text.En.EndsWith('.'), refusal.Text.En);
    }

    [Theory]
    [InlineData("""[{"source":"map","hazard":"Flood"}]""")]
    [InlineData("not json")]
    public void Read_ContentOfAnotherForm_IsRefused(string json) =>
        Assert.Throws<InvalidDataException>(() => RecurrencePriorModel.Read(
            ModelContent.Of(new ModelEntry(TrainedPriors.FileName, Encoding.UTF8.GetBytes(json)))));

    [Fact]
    public void Read_ContentWithoutPriors_IsRefused() => Assert.Throws<InvalidDataException>(() => RecurrencePriorModel.Read(ModelContent.Of()));

    [Fact]
    public void RequireReadable_BrokenModelOfTheLibrary_IsRefused()
    {
        var entries = Trained.Value.Content.Entries.Select(entry =>
            entry.Name.StartsWith("mlnet/", StringComparison.Ordinal) ? entry with { Bytes = new byte[] { 1, 2, 3 } } : entry);

        Assert.Throws<InvalidDataException>(() => RecurrencePriorModel.RequireReadable(ModelContent.Of(entries)));
    }

    private static TrainingOutcome Train(RecurrenceTrainingInput input) =>
        RecurrencePriorModel.Of(input, RecurrencePriorTraining.Run(input), isSynthetic: true);

    private static RecurrenceTrainingInput Generate(double floodsInTheSouth, double floodsElsewhere)
    {
        var random = new Random(11);
        TrainingPlace[] places =
        [
            .. ProvinceFacts.Provinces.Select(p => new TrainingPlace(p.Code, p.CentroidLongitude, p.CentroidLatitude, p.Region, p.AreaKm2, [])),
        ];
        var history = new EventHistory(new("map", Hazard.Flood), 1990, places.ToDictionary(
            place => place.Code,
            IReadOnlyList<int> (place) =>
            [
                .. Enumerable.Range(0, 30).Select(_ =>
                    random.NextDouble() < (place.Region == Region.South ? floodsInTheSouth : floodsElsewhere) ? 1 : 0),
            ]));
        var set = new RecurrenceTrainingSet(PlaceLevel.Province, places, history);
        return new([set], [set], Seed, WithTrees: false);
    }
}
