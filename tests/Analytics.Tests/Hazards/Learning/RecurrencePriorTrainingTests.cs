using System.Collections.Immutable;
using System.IO.Compression;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

public class RecurrencePriorTrainingTests
{
    private const int Seed = 11;
    private const int Years = 24;

    private static readonly Lazy<TrainedPrior> South = new(() => Train(Countries.Set(Countries.SouthFloods(Years))));
    private static readonly RecurrenceTrainingInput TreeInput = new([Countries.Set(Countries.SouthFloods(Years))], [], Seed, WithTrees: true);
    private static readonly Lazy<RecurrenceTrainingResult> Trees = new(() => RecurrencePriorTraining.Run(TreeInput));

    [Fact]
    public void Run_PlacesThatDifferByRegion_AreLearnt()
    {
        var trained = South.Value;

        Assert.NotEqual(PriorMethod.Plain, trained.Method);
        Assert.Null(trained.WhyPlain);
        Assert.Equal(77, trained.Priors.Length);
        var plain = trained.Candidates.Single(candidate => candidate.Method == PriorMethod.Plain);
        Assert.All(trained.Candidates.Except([plain]), learnt => Assert.True(learnt.HeldOutDeviance < plain.HeldOutDeviance));
        var south = Countries.Places.Where(place => place.Region == Region.South).Select(place => place.Code).ToHashSet();
        Assert.True(
            trained.Priors.Where(prior => south.Contains(prior.Code)).Average(prior => prior.MeanRate)
            > 1.3 * trained.Priors.Where(prior => !south.Contains(prior.Code)).Average(prior => prior.MeanRate));
    }

    [Fact]
    public void Run_FactorsOfEveryPlace_MultiplyToItsMean() =>
        Assert.All(South.Value.Priors, prior =>
        {
            Assert.Equal([PriorTerm.Area, PriorTerm.Region, PriorTerm.Neighbours], prior.Factors.Select(factor => factor.Term));
            Assert.Equal(prior.MeanRate, prior.Factors.Aggregate(prior.Baseline, (product, factor) => product * factor.Factor), 1e-12);
        });

    /// <summary>A step from region to region is what trees are good at; their factors are Shapley values, which multiply as well.</summary>
    [Fact]
    public void Run_WithTreesWhereTheyForetellBetter_TakesThemAndTheirFactorsMultiply()
    {
        var trained = Trees.Value.Priors.Single();

        Assert.Equal(PriorMethod.Trees, trained.Method);
        Assert.All(trained.Priors, prior =>
            Assert.Equal(prior.MeanRate, prior.Factors.Aggregate(prior.Baseline, (product, factor) => product * factor.Factor), 1e-12));
        Assert.All(trained.Priors.Where(prior => prior.Code is "80" or "84"), prior => Assert.True(prior.Factors[1].Factor > 1.5));
        Assert.NotNull(trained.Model);
    }

    [Fact]
    public void Run_PriorsOfAllPlaces_AddUpToWhatHappened() =>
        Assert.Equal(South.Value.Events, South.Value.Priors.Sum(prior => prior.MeanRate) * Years, 1e-6);

    /// <summary>A place's own record must not come back in its prior: its factors stay to the last digit when its record changes.</summary>
    [Fact]
    public void Run_OwnRecordOfAPlaceChanged_ItsFactorsStay()
    {
        var history = Countries.SouthFloods(Years);
        var changed = Countries.Of(Years, (place, year) => place.Code == "80"
            ? 2
            : (int)history.Between(year, year).Totals([year])[history.Places.IndexOf(place.Code)]);

        var (before, after) = (PriorOf("80", South.Value), PriorOf("80", Train(Countries.Set(changed))));

        Assert.Equal(before.Factors.ToArray(), after.Factors.ToArray());
    }

    [Fact]
    public void Run_PatternThatDoesNotComeBack_StaysWithPlainEmpiricalBayesAndSaysWhy()
    {
        var trained = Train(Countries.Set(Countries.Of(
            Years, (place, year) => (place.Region == Region.South) == (year < Countries.FromYear + Years / 2) ? 1 : 0)));

        Assert.Equal(PriorMethod.Plain, trained.Method);
        Assert.Contains("not seen", trained.WhyPlain!.En, StringComparison.Ordinal);
        Assert.Empty(trained.Priors);
        Assert.Null(trained.Model);
    }

    /// <summary>What chance alone tells apart must stay small: the ridge holds it down.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Run_PlacesAllAlike_AreHardlyToldApart(int seed)
    {
        var trained = Train(Countries.Set(Countries.AllAlike(Years, seed)));

        var mean = (double)trained.Events / trained.Places / Years;
        Assert.All(trained.Priors, prior => Assert.InRange(prior.MeanRate, mean / 1.15, mean * 1.15));
    }

    [Fact]
    public void Run_ShortWindow_IsNotLearnt()
    {
        var trained = Train(Countries.Set(Countries.SouthFloods(17)));

        Assert.Equal(PriorMethod.Plain, trained.Method);
        Assert.Contains("18", trained.WhyPlain!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Run_NextToNoEvent_IsNotLearnt(int events)
    {
        var trained = Train(Countries.Set(Countries.Of(Years, (place, year) => place.Code == "80" && year == 1990 ? events : 0)));

        Assert.Equal((PriorMethod.Plain, (long)events), (trained.Method, trained.Events));
        Assert.NotNull(trained.WhyPlain);
    }

    [Fact]
    public void Run_EveryEventOverTheWholeCountry_IsNotLearnt()
    {
        var trained = Train(Countries.Set(Countries.Of(Years, (_, year) => year % 3 == 0 ? 1 : 0)));

        Assert.Equal(PriorMethod.Plain, trained.Method);
        Assert.Equal(RecurrencePrior.MaximumShape, trained.Shape);
    }

    [Fact]
    public void Run_PlacesWithoutRainfallAmongOthers_TakeTheMeanAndSayIt()
    {
        var places = Countries.PlacesWithRain.Select(place => place.Code == "80" ? place with { Rainfall = [], AreaKm2 = null } : place).ToArray();

        var fitted = CandidateRates(places, PriorMethod.RegressionWithRainfall);

        var factors = fitted.Single(prior => prior.Code == "80").Factors;
        Assert.Equal([false, true, true, false], factors.Select(factor => factor.IsKnown));
        Assert.All(factors.Where(factor => !factor.IsKnown), factor => Assert.Equal(1, factor.Factor));
        Assert.All(fitted, prior => Assert.True(prior.MeanRate > 0 && double.IsFinite(prior.MeanRate)));
    }

    [Fact]
    public void Run_Twice_GivesTheSameBytes()
    {
        var set = Countries.Set(Countries.SouthFloods(Years), Countries.PlacesWithRain);
        var (one, other) = (Train(set), Train(set));

        Assert.Equal(TrainedPriors.Of([one]).Write(), TrainedPriors.Of([other]).Write());
        Assert.Equal(EntriesOf(one.Model!.Value), EntriesOf(other.Model!.Value));
    }

    [Fact]
    public void Run_TreesTwice_GivesTheSamePredictionsAndTheSameContent()
    {
        var again = RecurrencePriorTraining.Run(TreeInput);

        Assert.Equal(PriorMethod.Trees, again.Priors.Single().Method);
        Assert.Equal(Trees.Value.Content.Write(), again.Content.Write());
        Assert.Equal(EntriesOf(Trees.Value.Priors.Single().Model!.Value), EntriesOf(again.Priors.Single().Model!.Value));
        Assert.Equal(HashOf(Trees.Value), HashOf(again));

        static string HashOf(RecurrenceTrainingResult result) => RecurrencePriorModel.Of(TreeInput, result, isSynthetic: true).Model!.Content.Hash;
    }

    [Fact]
    public void Run_PlacesInAnotherOrder_GivesTheSameBytes()
    {
        var shuffled = Countries.Places.ToArray();
        new Random(3).Shuffle(shuffled);

        var trained = Train(Countries.Set(Countries.SouthFloods(Years), shuffled));

        Assert.Equal(TrainedPriors.Of([South.Value]).Write(), TrainedPriors.Of([trained]).Write());
    }

    [Fact]
    public void Run_OneSourceTwice_IsRefused() => Assert.Throws<ArgumentException>(() => RecurrencePriorTraining.Run(
        new([Countries.Set(Countries.AllAlike(20)), Countries.Set(Countries.AllAlike(20))], [], Seed)));

    [Fact]
    public void Backtest_OfAStableCountry_GainsAndCoversAsItSays()
    {
        var figures = RecurrenceBacktest.Run(Countries.Set(Countries.SouthFloods(40)), Countries.FromYear + 29, Seed, withTrees: false)!;

        Assert.NotEqual(PriorMethod.Plain, figures.Method);
        Assert.True(figures.GainOverBaselines > 0, $"gain {figures.GainOverBaselines}");
        Assert.InRange(figures.Coverage, 0.84, 1);
        Assert.InRange(figures.TotalRatio, 0.85, 1.15);
        Assert.True(figures.Model.RankCorrelation > 0.3, $"rank {figures.Model.RankCorrelation}");
    }

    [Fact]
    public void Backtest_WithNothingLearntFromOrForetold_HasNoFigures()
    {
        Assert.Null(RecurrenceBacktest.Run(Countries.Set(Countries.Of(30, (_, year) => year > 2005 ? 1 : 0)), 2000, Seed));
        Assert.Null(RecurrenceBacktest.Run(Countries.Set(Countries.Of(30, (_, year) => year < 1990 ? 1 : 0)), 2000, Seed));
    }

    private static TrainedPrior Train(RecurrenceTrainingSet set) =>
        RecurrencePriorTraining.Run(new([set], [], Seed, WithTrees: false)).Priors.Single();

    private static PlacePrior PriorOf(string code, TrainedPrior trained) => trained.Priors.Single(prior => prior.Code == code);

    /// <summary>The priors of a method whether or not it is chosen: where rain alone tells places apart, it is.</summary>
    private static ImmutableArray<PlacePrior> CandidateRates(IReadOnlyList<TrainingPlace> places, PriorMethod method)
    {
        var set = Countries.Set(Countries.SouthFloods(Years), [.. places.Select(place => place with { Region = Region.North })]);
        var trained = Train(set);
        Assert.Equal(method, trained.Method);
        return trained.Priors;
    }

    private static IReadOnlyList<(string Name, string Bytes)> EntriesOf(ReadOnlyMemory<byte> archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive.ToArray()));
        return
        [
            .. zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return (entry.FullName, Convert.ToHexString(bytes.ToArray()));
            }),
        ];
    }
}
