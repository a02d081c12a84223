using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// ML.NET's Poisson regression with a ridge. The mean of a place is e^(b + w·x), computed here in double precision from the library's
/// weights, so that its factors multiply to it.
/// </summary>
internal sealed class PriorRegression : ILearntRate
{
    /// <summary>
    /// What the ridge weighs, in years of the country's events. Places do not flood independently: one event reaches many, and a pattern
    /// of a few years (which region the two large floods hit) is not the pattern of the next. The years, not the place-years, are the
    /// evidence, and eighty of them would weigh as much as the ridge: a window of twenty moves the logarithm of a factor by about a fifth
    /// of what a fit without ridge would.
    /// </summary>
    public const double RidgeYears = 80;

    private const float Tolerance = 1e-7f;

    private readonly PriorTerm[] terms;
    private readonly double[] weights;
    private readonly Func<byte[]> save;

    private PriorRegression(double bias, PriorTerm[] terms, double[] weights, Func<byte[]> save)
    {
        Bias = bias;
        this.terms = terms;
        this.weights = weights;
        this.save = save;
    }

    /// <summary>b.</summary>
    public double Bias { get; }

    /// <summary>b + w·x.</summary>
    public double LogMean(float[] row) => Bias + row.Zip(weights, (value, weight) => weight * value).Sum();

    /// <summary>w·x of each term.</summary>
    public Dictionary<PriorTerm, double> LogFactors(float[] row) => terms.Distinct().ToDictionary(
        term => term, term => row.Select((value, i) => terms[i] == term ? weights[i] * value : 0).Sum());

    /// <inheritdoc />
    public byte[] Saved() => save();

    /// <summary>Fits rows of one place each.</summary>
    /// <param name="context">The library.</param>
    /// <param name="rows">Scaled features.</param>
    /// <param name="terms">The term of each feature.</param>
    /// <param name="totals">Events of each; at least one of all.</param>
    /// <param name="years">Years observed.</param>
    public static PriorRegression Fit(
        MLContext context, IReadOnlyList<float[]> rows, PriorTerm[] terms, IReadOnlyList<double> totals, int years)
    {
        var table = LearningRow.Table(context, rows, totals, years);
        var trainer = context.Regression.Trainers.LbfgsPoissonRegression(new LbfgsPoissonRegressionTrainer.Options
        {
            LabelColumnName = nameof(LearningRow.Rate),
            FeatureColumnName = nameof(LearningRow.Features),
            ExampleWeightColumnName = nameof(LearningRow.Years),
            L1Regularization = 0,
            L2Regularization = (float)(RidgeYears * totals.Sum() / years),
            OptimizationTolerance = Tolerance,
            NumberOfThreads = 1,
        });
        var fitted = trainer.Fit(table);
        return new(
            fitted.Model.Bias,
            terms,
            [.. fitted.Model.Weights.Select(weight => (double)weight)],
            () => LearningRow.Saved(context, fitted, table));
    }
}
