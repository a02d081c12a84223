using Microsoft.ML;
using Microsoft.ML.Data;
using Sedz.Analytics.Models;
using Sedz.Analytics.Readiness;
using Sedz.Analytics.Readiness.Start;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.Readiness;

/// <summary>Outcomes are generated here and nowhere else: no program shows them.</summary>
public class ReadinessStartTrainingTests
{
    private const int Seed = 2565;

    private static readonly StartExample[] Learnable = Generate(400, seed: 1, (facts, random) =>
        random.NextDouble() < Sigmoid(-2 + 3 * ReadinessScale.ValueOf(facts.Water).Value + (facts.RoadAccess == Answer.Yes ? 1.5 : 0)));

    private static readonly Lazy<TrainedModel> Trained = new(() => ReadinessStartTraining.Train(Learnable, Seed).Model!);

    [Theory]
    [InlineData(0)]
    [InlineData(199)]
    public void Train_TooFewRealOutcomes_SaysHowManyAreMissing(int outcomes)
    {
        var refusal = ReadinessStartTraining.Train(Learnable.Take(outcomes), Seed).Refusal!;

        Assert.Equal("too_few_outcomes", refusal.Code);
        Assert.Equal($"ต้องมีผลจริงอย่างน้อย 200 แห่ง มีแล้ว {outcomes} แห่ง", refusal.Text.Th);
    }

    [Fact]
    public void Train_MadeUpOutcomes_CountForNothing() =>
        Assert.Equal(
            "too_few_outcomes",
            ReadinessStartTraining.Train(Learnable.Select(example => example with { IsSynthetic = true }), Seed).Refusal!.Code);

    [Fact]
    public void Train_OutcomesOfOneKind_IsRefused() =>
        Assert.Equal(
            "one_sided_outcomes",
            ReadinessStartTraining.Train(Learnable.Select((example, i) => example with { StartedInTime = i < 19 }), Seed).Refusal!.Code);

    [Fact]
    public void Train_OutcomesThatFollowTheFacts_BeatsTheBaseRateOnWhatItHasNotSeen()
    {
        var measures = Trained.Value.Description.Measures;

        Assert.Equal(["brier", "log_loss", "auc"], measures.Select(measure => measure.Key));
        Assert.All(measures, measure => Assert.Null(measure.Beaten));
        Assert.InRange(measures[2].Value, 0.65, 0.95);
        Assert.Equal(Learnable.Length, Trained.Value.Description.Calibration.Sum(bin => bin.Rows));
        Assert.All(Trained.Value.Description.Calibration, bin => Assert.InRange(bin.Happened - bin.Foretold, -0.15, 0.15));
    }

    // Coins: nothing can be learnt, and figures on unseen sites must not pretend that something was.
    [Fact]
    public void Train_OutcomesByChance_DoesNotLookBetterThanChance()
    {
        var coins = Generate(400, seed: 3, (_, random) => random.NextDouble() < 0.5);

        var measures = ReadinessStartTraining.Train(coins, Seed).Model!.Description.Measures;

        Assert.InRange(measures[2].Value, 0.38, 0.6);
        Assert.True(measures[0].Value > 0.99 * measures[0].Baselines[0].Value, $"Brier {measures[0].Value}");
    }

    [Fact]
    public void Train_Twice_InAnotherOrder_GivesTheSameBytes()
    {
        var again = ReadinessStartTraining.Train(Learnable.Reverse(), Seed).Model!;

        Assert.Equal(Trained.Value.Content.Hash, again.Content.Hash);
        Assert.Equal(Trained.Value.Content.ToArchive(), again.Content.ToArchive());
        Assert.Equal(Trained.Value.Description.ToJson(), again.Description.ToJson());
        Assert.Equal(Trained.Value.DataHash, again.DataHash);
    }

    [Fact]
    public void HashOf_OneOutcomeChanged_IsAnother()
    {
        StartExample[] changed = [Learnable[0] with { StartedInTime = !Learnable[0].StartedInTime }, .. Learnable[1..]];

        Assert.NotEqual(Trained.Value.DataHash, ReadinessStartTraining.HashOf(changed));
    }

    [Fact]
    public void Train_OneProvinceAlone_DealsSitesOneByOne()
    {
        var model = ReadinessStartTraining.Train(Learnable.Select(example => example with { ProvinceCode = "67" }), Seed).Model!;

        Assert.Contains(new ModelOption("foldsBy", "site"), model.Description.Options);
        Assert.Contains(new ModelOption("foldsBy", "province"), Trained.Value.Description.Options);
    }

    [Fact]
    public void Read_TrainedContent_ForetellsMoreForABetterSite()
    {
        var model = ReadinessStartModel.Read(ModelContent.Read(Trained.Value.Content.ToArchive()));
        var poor = new ReadinessFacts(LandType.People, new(), WaterSource.None, Answer.No, Answer.No, null, null, LandFit.Household);

        Assert.InRange(model.Chance(poor), 0.01, 0.35);
        Assert.True(model.Chance(poor with { Water = WaterSource.Irrigation, RoadAccess = Answer.Yes }) > 0.6);
    }

    // What ML.NET itself says by its saved model has the same order, as our calibration is a rising function of the same score.
    [Fact]
    public void Read_TrainedContent_ScoresAsTheSavedModelOfTheLibrary()
    {
        var ml = new MLContext(Seed);
        using var archive = new MemoryStream(Trained.Value.Content.ArchiveOf("mlnet"));
        var transformer = ml.Model.Load(archive, out _);
        var rows = Learnable.Take(50).Select(example => new Row { Features = [.. StartFeatures.Of(example.Facts).Select(n => (float)n)] }).ToList();
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        var scored = transformer.Transform(ml.Data.LoadFromEnumerable(rows, definition));

        var scores = scored.GetColumn<float>("Score").ToArray();

        var model = ReadinessStartModel.Read(Trained.Value.Content);
        var chances = Learnable.Take(50).Select(example => model.Chance(example.Facts)).ToArray();
        var logOdds = chances.Select(chance => Math.Log(chance / (1 - chance))).ToArray();
        var slope = (logOdds[1] - logOdds[0]) / (scores[1] - scores[0]);
        Assert.All(scores.Zip(logOdds), pair => Assert.Equal(logOdds[0] + slope * (pair.First - scores[0]), pair.Second, 3));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ChanceOf_NumberThatIsNone_IsRefusedBeforeItIsScored(double wrong)
    {
        var numbers = StartFeatures.Of(Learnable[0].Facts);
        numbers[1] = wrong;

        Assert.Throws<ArgumentException>(() => ReadinessStartModel.Read(Trained.Value.Content).ChanceOf(numbers));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"inputs":["other"],"weights":[1],"bias":0,"slope":1,"intercept":0}""")]
    public void Read_ContentOfAnotherForm_IsRefused(string json) =>
        Assert.Throws<InvalidDataException>(() => ReadinessStartModel.Read(
            ModelContent.Of(new ModelEntry(ReadinessStartModel.FileName, System.Text.Encoding.UTF8.GetBytes(json)))));

    private static StartExample[] Generate(int count, int seed, Func<ReadinessFacts, Random, bool> starts)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var facts = new ReadinessFacts(
                    random.Next(2) == 0 ? LandType.Government : LandType.People,
                    new() { Permission = random.Next(2) == 0 ? Attestation.Verified : Attestation.Stated },
                    random.Next(8) == 0 ? null : (WaterSource)random.Next(Enum.GetValues<WaterSource>().Length),
                    (Answer)random.Next(4),
                    (Answer)random.Next(4),
                    null,
                    null,
                    (LandFit)random.Next(3));
                return new StartExample($"{10 + i % 40}-{i:0000}", $"{10 + i % 40}", 2022 + i % 3, facts, starts(facts, random), IsSynthetic: false);
            }),
        ];
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    private sealed class Row
    {
        public required float[] Features { get; init; }

        public bool Label { get; init; }
    }
}
