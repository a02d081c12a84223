using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Models;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

/// <summary>
/// Terrain in priors: low places flood five times as often as high ones that stand among them, so that neither region nor neighbours tell
/// them apart, and terrain does.
/// </summary>
public class TerrainLearningTests
{
    private const int Seed = 11;
    private const int Years = 24;
    private const string Missing = "80";

    private static readonly TerrainOrigin Srtm = new("srtm", "v3", new DateOnly(2015, 11, 20));

    /// <summary>Every other place by code.</summary>
    private static readonly HashSet<string> Low =
        [.. Countries.Places.Select(place => place.Code).Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0)];

    private static readonly EventHistory LowFloods = Drawn();

    private static readonly Lazy<RecurrenceTrainingResult> WithTerrain = new(() => Train(PlacesOf(Countries.Places), Srtm));

    /// <summary>Floods that regions tell apart, so that something is learnt without terrain as well.</summary>
    private static readonly EventHistory SouthFloods = Countries.SouthFloods(Years);

    private static readonly Lazy<RecurrenceTrainingResult> WithoutTerrain =
        new(() => RecurrencePriorTraining.Run(InputOf(Countries.Places, null, withTrees: false, SouthFloods)));

    [Fact]
    public void Run_TerrainOfAllPlacesThatTellsThemApart_IsTakenAndItsFactorsMultiply()
    {
        var trained = WithTerrain.Value.Priors.Single();

        Assert.Equal(PriorMethod.RegressionWithTerrain, trained.Method);
        Assert.True(Mean(trained, low: true) > 1.2 * Mean(trained, low: false));
        Assert.All(trained.Priors, prior =>
        {
            Assert.Equal(
                [PriorTerm.Area, PriorTerm.Region, PriorTerm.Neighbours, PriorTerm.Terrain], prior.Factors.Select(factor => factor.Term));
            Assert.Equal(prior.MeanRate, prior.Factors.Aggregate(prior.Baseline, (product, factor) => product * factor.Factor), 1e-12);
            Assert.True(prior.Factors[^1].IsKnown);
        });
    }

    [Fact]
    public void Run_TerrainBesideRainfall_IsTriedWithAndWithoutIt()
    {
        var trained = Train(PlacesOf(Countries.PlacesWithRain), Srtm).Priors.Single();

        Assert.Equal(
            [
                PriorMethod.Plain, PriorMethod.Regression, PriorMethod.RegressionWithTerrain, PriorMethod.RegressionWithRainfall,
                PriorMethod.RegressionWithRainfallAndTerrain,
            ],
            trained.Candidates.Select(candidate => candidate.Method));
        Assert.Equal(
            trained.Candidates.Min(candidate => candidate.HeldOutDeviance),
            trained.Candidates.Where(candidate => candidate.Method.ToString().EndsWith("Terrain", StringComparison.Ordinal))
                .Min(candidate => candidate.HeldOutDeviance));
    }

    [Fact]
    public void Run_Trees_LookAtTerrainWhereItIsKnown()
    {
        var trained = Train(PlacesOf(Countries.Places), Srtm, withTrees: true).Priors.Single();

        Assert.Equal(PriorMethod.Trees, trained.Method);
        Assert.All(trained.Priors, prior =>
        {
            Assert.Equal(PriorTerm.Terrain, prior.Factors[^1].Term);
            Assert.Equal(prior.MeanRate, prior.Factors.Aggregate(prior.Baseline, (product, factor) => product * factor.Factor), 1e-12);
        });
        Assert.True(
            trained.Priors.Where(prior => IsLow(prior.Code)).Min(prior => prior.Factors[^1].Factor)
            > trained.Priors.Where(prior => !IsLow(prior.Code)).Max(prior => prior.Factors[^1].Factor));
    }

    /// <summary>A place without terrain takes it away from all: what is learnt is then, to the last byte, what is learnt without any.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_TerrainThatOnePlaceLacks_IsNotLookedAtAndChangesNoByte(bool onlyItsSlope)
    {
        var places = Countries.Places.Select(place => place with
        {
            Terrain = place.Code != Missing ? new(IsLow(place.Code) ? 5 : 600, 3) : onlyItsSlope ? new(100, null) : null,
        });

        var lacking = RecurrencePriorTraining.Run(InputOf([.. places], Srtm, withTrees: false, SouthFloods));

        Assert.Equal(WithoutTerrain.Value.Content.Write(), lacking.Content.Write());
        Assert.Equal(ModelOf(WithoutTerrain.Value).Content.Hash, ModelOf(lacking).Content.Hash);
        Assert.Equal(
            WithoutTerrain.Value.Priors.Single().Candidates.ToArray(), lacking.Priors.Single().Candidates.ToArray());
        var (before, after) = (ModelOf(WithoutTerrain.Value).Description, ModelOf(lacking).Description);
        Assert.Equal(before.Inputs.ToArray(), after.Inputs.ToArray());
        var note = Assert.Single(after.Notes, note => note.En.Contains("terrain", StringComparison.Ordinal));
        Assert.Contains("gdis-flood: terrain by srtm, edition v3 (2015-11-20) is known of 76 of 77 places and is not used", note.En, StringComparison.Ordinal);
        Assert.Contains("76 จาก 77 พื้นที่", note.Th, StringComparison.Ordinal);
    }

    /// <summary>Neither the card nor the hash of the data says a word of terrain where none is imported.</summary>
    [Fact]
    public void Of_WithoutTerrain_SaysNothingOfIt()
    {
        var model = ModelOf(WithoutTerrain.Value);

        Assert.Equal(["count", "area", "region", "neighbours", "rainfall"], model.Description.Inputs.Select(field => field.Name));
        Assert.DoesNotContain("terrain", model.Description.ToJson(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_WithTerrain_NamesFeaturesUnitsAndSource()
    {
        var description = ModelOf(Train(PlacesOf(Countries.Places, (_, terrain) => terrain with { FlatShare = 0.5, FlatBelowDegrees = 2 }), Srtm)).Description;

        Assert.Equal(
            [("terrain.elevation", "m"), ("terrain.slope", "°"), ("terrain.flat_share", "0..1")],
            description.Inputs.Skip(5).Select(field => (field.Name, field.Unit)));
        var note = Assert.Single(description.Notes, note => note.En.Contains("terrain by", StringComparison.Ordinal)).En;
        Assert.StartsWith("gdis-flood: terrain by srtm, edition v3 (2015-11-20) of all 77 places: mean elevation", note, StringComparison.Ordinal);
        Assert.Contains("share of land with a slope below 2 degrees", note, StringComparison.Ordinal);
        Assert.Contains("Poisson regression on area, region, nearby places and terrain", note, StringComparison.Ordinal);
    }

    /// <summary>Shares of flat land below different slopes are different things: they are then left out, and elevation and slope stay.</summary>
    [Fact]
    public void Run_FlatSharesByDifferentSlopes_AreNotLookedAt()
    {
        var mixed = Train(
            PlacesOf(
                Countries.Places,
                (i, terrain) => terrain with { FlatShare = terrain.MeanElevationMetres < 100 ? 1 : 0, FlatBelowDegrees = i == 0 ? 2 : 5 }),
            Srtm);

        Assert.Equal(WithTerrain.Value.Content.Write(), mixed.Content.Write());
        Assert.Null(mixed.Priors.Single().Terrain!.FlatBelowDegrees);
    }

    [Fact]
    public void HashOf_TerrainAddedOrOfAnotherEdition_IsAnother()
    {
        string[] hashes =
        [
            HashOf(Alike(Countries.Places), null),
            HashOf(PlacesOf(Countries.Places), Srtm),
            HashOf(PlacesOf(Countries.Places), Srtm with { Edition = "v4" }),
            HashOf(PlacesOf(Countries.Places, (_, terrain) => terrain with { MeanSlopeDegrees = 3 }), Srtm),
        ];

        Assert.Distinct(hashes);
    }

    /// <summary>The lines that are hashed, letter by letter, are those from before terrain could be imported: versions from then stay unchanged.</summary>
    [Fact]
    public void HashOf_WithoutTerrain_IsThatOfTheLinesFromBeforeIt()
    {
        var rain = new RainfallYear(2001, [.. Enumerable.Range(1, 12).Select(month => (double?)month)]);
        var history = new EventHistory(
            new("ddpm", Hazard.Flood), 2001, new Dictionary<string, IReadOnlyList<int>> { ["67"] = [1, 0] });

        var hash = RecurrencePriorModel.HashOf(
            [new(PlaceLevel.Province, [new TrainingPlace("67", 101.5, 16.25, Region.North, 12500, [rain])], history)]);

        Assert.Equal(
            DataFingerprint.Of(
            [
                "ddpm|Flood|Province|2001|67|1,0",
                "ddpm|Flood|Province|2001|67|101.5|16.25|North|12500|2001:1,2,3,4,5,6,7,8,9,10,11,12",
            ]),
            hash);
    }

    private static string HashOf(IReadOnlyList<TrainingPlace> places, TerrainOrigin? origin) =>
        RecurrencePriorModel.HashOf([Countries.Set(LowFloods, places) with { TerrainOrigin = origin }]);

    private static TrainedModel ModelOf(RecurrenceTrainingResult result) =>
        RecurrencePriorModel.Of(InputOf(Countries.Places, null, withTrees: false), result, isSynthetic: true).Model!;

    private static RecurrenceTrainingResult Train(IReadOnlyList<TrainingPlace> places, TerrainOrigin? origin, bool withTrees = false) =>
        RecurrencePriorTraining.Run(InputOf(places, origin, withTrees));

    private static RecurrenceTrainingInput InputOf(
        IReadOnlyList<TrainingPlace> places, TerrainOrigin? origin, bool withTrees, EventHistory? history = null) =>
        new([Countries.Set(history ?? LowFloods, places) with { TerrainOrigin = origin }], [], Seed, withTrees);

    /// <summary>All in one region, every other place low and level, the others high and steep.</summary>
    private static TrainingPlace[] PlacesOf(
        IReadOnlyList<TrainingPlace> places, Func<int, TerrainStatistics, TerrainStatistics>? change = null) =>
    [
        .. Alike(places).Select((place, i) =>
        {
            var terrain = IsLow(place.Code) ? new TerrainStatistics(5, 0.3) : new TerrainStatistics(600, 14);
            return place with { Terrain = change?.Invoke(i, terrain) ?? terrain };
        }),
    ];

    private static TrainingPlace[] Alike(IReadOnlyList<TrainingPlace> places) =>
        [.. places.Select(place => place with { Region = Region.North })];

    private static bool IsLow(string code) => Low.Contains(code);

    private static double Mean(TrainedPrior trained, bool low) =>
        trained.Priors.Where(prior => IsLow(prior.Code) == low).Average(prior => prior.MeanRate);

    private static EventHistory Drawn()
    {
        var random = new Random(7);
        return Countries.Of(
            Years, (place, _) => MathNet.Numerics.Distributions.Poisson.Sample(random, IsLow(place.Code) ? 1.0 : 0.2));
    }
}
