using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Sedz.Analytics.Models;
using Sedz.Schema;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Readiness.Start;

/// <summary>
/// Learns which sites start within the fiscal year of their round: ML.NET's logistic regression, calibrated anew on folds that it has not
/// seen, because the library's own calibration has a fixed slope. Pure: the same examples in any order and the same seed give the same
/// bytes.
/// </summary>
public static class ReadinessStartTraining
{
    /// <summary>The fewest real outcomes: below, no model is trained, and nothing made up stands in for them.</summary>
    public const int FewestOutcomes = 200;

    /// <summary>The fewest outcomes of either kind, so that each fold has some of both to learn from and to be judged by.</summary>
    public const int FewestOfEach = 20;

    private const int CalibrationBins = 5;
    private const float RidgePenalty = 1;
    private const float Tolerance = 1e-7f;

    /// <summary>Trains a model, or says why there is none.</summary>
    /// <param name="examples">Sites whose start is known. Those that were made up are left out.</param>
    /// <param name="seed">Decides how folds are dealt.</param>
    /// <param name="cancellationToken">Ends the training between two fits.</param>
    public static TrainingOutcome Train(IEnumerable<StartExample> examples, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        StartExample[] real = [.. examples.Where(example => !example.IsSynthetic).OrderBy(example => example.Code, StringComparer.Ordinal)];
        if (WhyNot(real.Length, real.Count(example => example.StartedInTime)) is { } refusal)
            return TrainingOutcome.Refused(refusal);

        var (folds, byProvince) = StartFolds.Deal(real, seed);
        var (chances, baseRates) = (new double[real.Length], new double[real.Length]);
        for (var fold = 0; fold < StartFolds.Count; fold++)
        {
            StartExample[] others = [.. real.Where((_, i) => folds[i] != fold)];
            var (model, _) = Fit(others, seed, cancellationToken);
            var rate = others.Average(example => example.StartedInTime ? 1.0 : 0.0);
            for (var i = 0; i < real.Length; i++)
            {
                if (folds[i] == fold)
                    (chances[i], baseRates[i]) = (model.Chance(real[i].Facts), rate);
            }
        }

        var (final, save) = Fit(real, seed, cancellationToken);
        return TrainingOutcome.Of(new()
        {
            Kind = ModelKind.ReadinessStart,
            Content = ModelContent.Of(final.ToEntry()).With(ReadinessStartModel.LibraryFolder, save()),
            Description = Describe(real, chances, baseRates, byProvince),
            DataHash = HashOf(real),
            FromYear = real.Min(example => example.Year),
            ToYear = real.Max(example => example.Year),
            Rows = real.Length,
            IsSynthetic = false,
            Seed = seed,
        });
    }

    /// <summary>Hash of the data that a training on the examples would take.</summary>
    public static string HashOf(IEnumerable<StartExample> examples) =>
        DataFingerprint.Of(examples.Where(example => !example.IsSynthetic).Select(StartFeatures.Line));

    /// <summary>Why a number of real outcomes is too small to learn from; null when it is not.</summary>
    /// <param name="outcomes">Sites whose start is known.</param>
    /// <param name="started">Those of them that started in time.</param>
    public static ModelRefusal? WhyNot(int outcomes, int started)
    {
        if (outcomes < FewestOutcomes)
        {
            return new(
                "too_few_outcomes",
                new($"ต้องมีผลจริงอย่างน้อย {FewestOutcomes} แห่ง มีแล้ว {outcomes} แห่ง",
                    $"At least {FewestOutcomes} real outcomes are needed; there are {outcomes}"),
                Record);
        }

        return Math.Min(started, outcomes - started) < FewestOfEach
            ? new(
                "one_sided_outcomes",
                new($"ต้องมีทั้งพื้นที่ที่เริ่มทันและไม่ทันปีงบประมาณ อย่างละ {FewestOfEach} แห่งขึ้นไป "
                    + $"มีแล้ว {started} และ {outcomes - started} แห่ง",
                    $"At least {FewestOfEach} sites that started in time and as many that did not are needed; "
                    + $"there are {started} and {outcomes - started}"),
                Record)
            : null;
    }

    private static LocalizedText Record { get; } = new(
        "บันทึกการเริ่มดำเนินการของพื้นที่จริงเมื่อสิ้นปีงบประมาณ", "Record which real sites started, when the fiscal year has ended");

    /// <summary>A model on all the examples, calibrated on scores of folds that their own model has not seen.</summary>
    private static (ReadinessStartModel Model, Func<byte[]> Save) Fit(
        StartExample[] examples, int seed, CancellationToken cancellationToken)
    {
        var (folds, _) = StartFolds.Deal(examples, seed);
        var scores = new double[examples.Length];
        for (var fold = 0; fold < StartFolds.Count; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var linear = Regress([.. examples.Where((_, i) => folds[i] != fold)], seed).Model;
            for (var i = 0; i < examples.Length; i++)
            {
                if (folds[i] == fold)
                    scores[i] = linear.Bias
                        + StartFeatures.Of(examples[i].Facts).Zip(linear.Weights, (number, weight) => number * weight).Sum();
            }
        }

        var calibration = PlattCalibration.Fit(scores, [.. examples.Select(example => example.StartedInTime)]);
        var (final, save) = Regress(examples, seed);
        return (
            new(new(
                [.. StartFeatures.Fields.Select(field => field.Name)],
                [.. final.Weights.Select(weight => (double)weight)],
                final.Bias,
                calibration.Slope,
                calibration.Intercept)),
            save);
    }

    /// <summary>The library's model, and how it is saved: of most only the weights are wanted.</summary>
    private static (LinearBinaryModelParameters Model, Func<byte[]> Save) Regress(StartExample[] examples, int seed)
    {
        var ml = new MLContext(seed);
        var definition = SchemaDefinition.Create(typeof(Row));
        definition[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, StartFeatures.Fields.Length);
        var data = ml.Data.LoadFromEnumerable(examples.Select(Row.Of), definition);
        var fitted = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = RidgePenalty,
            OptimizationTolerance = Tolerance,
            NumberOfThreads = 1,
        }).Fit(data);
        return (((CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)fitted.Model).SubModel, Saved);

        byte[] Saved()
        {
            using var archive = new MemoryStream();
            ml.Model.Save(fitted, data.Schema, archive);
            return archive.ToArray();
        }
    }

    private static ModelDescription Describe(StartExample[] examples, double[] chances, double[] baseRates, bool byProvince)
    {
        bool[] outcomes = [.. examples.Select(example => example.StartedInTime)];
        return new()
        {
            Method = new(
                "การถดถอยโลจิสติกของ ML.NET ปรับเทียบใหม่กับข้อมูลที่ไม่ได้ใช้ฝึก",
                "ML.NET's logistic regression, calibrated anew on data that it has not seen"),
            Inputs = StartFeatures.Fields,
            Outputs = [new("start.chance", "0..1", ModelWords.Of(ModelKind.ReadinessStart))],
            Packages = [ModelPackages.MachineLearning],
            Options =
            [
                new("folds", StartFolds.Count.ToString(CultureInfo.InvariantCulture)),
                new("foldsBy", byProvince ? "province" : "site"),
                new("l2", RidgePenalty.ToString(CultureInfo.InvariantCulture)),
                new("tolerance", Tolerance.ToString(CultureInfo.InvariantCulture)),
                new("threads", "1"),
            ],
            Measures =
            [
                Measure(
                    "brier", new("คะแนน Brier", "Brier score"),
                    ChanceFigures.Brier(chances, outcomes), isLowerBetter: true, ChanceFigures.Brier(baseRates, outcomes)),
                Measure(
                    "log_loss", new("ค่าสูญเสียลอการิทึม", "log loss"),
                    ChanceFigures.LogLoss(chances, outcomes), isLowerBetter: true, ChanceFigures.LogLoss(baseRates, outcomes)),
                Measure(
                    "auc", new("พื้นที่ใต้โค้ง ROC", "area under the ROC curve"), ChanceFigures.AreaUnderCurve(chances, outcomes),
                    isLowerBetter: false, 0.5),
            ],
            Calibration = ChanceFigures.Calibration(chances, outcomes, CalibrationBins),
            Notes =
            [
                new("ไม่ใช้แบบจำลองต้นไม้ พจน์ของแบบจำลองบวกกันได้พอดีในมาตราลอการิทึมของแต้มต่อ",
                    "No tree model is served; the terms add up exactly on the scale of log-odds"),
                new("เรียนจากข้อมูลของพื้นที่ตามที่บันทึกไว้ขณะฝึก ซึ่งอาจแก้ไขหลังจากพื้นที่เริ่มดำเนินการแล้ว",
                    "It learns from the sites' facts as they stood at the training, some of which may have been changed after the start"),
            ],
        };
    }

    private static ModelMeasure Measure(string key, LocalizedText label, double value, bool isLowerBetter, double baseRate) =>
        new(
            "", key, label, value, isLowerBetter,
            [new("base_rate", new("การใช้อัตราเฉลี่ยกับทุกแห่ง", "the mean rate for all"), baseRate)]);

    /// <summary>An example as ML.NET reads it.</summary>
    private sealed class Row
    {
        public required float[] Features { get; init; }

        public required bool Label { get; init; }

        public static Row Of(StartExample example) =>
            new() { Features = [.. StartFeatures.Of(example.Facts).Select(number => (float)number)], Label = example.StartedInTime };
    }
}
