using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// ML.NET's boosted trees of a Tweedie loss: small trees in small steps, since there are few places. They are biased low and can say 0, so
/// the caller floors and recalibrates what they say. The library's own contributions of features do not add up and are not used.
/// </summary>
internal sealed class PriorTrees : ILearntRate
{
    private const int Trees = 60;
    private const int Leaves = 5;
    private const int FewestPlacesInALeaf = 8;
    private const double Step = 0.05;

    private readonly TreeTerms terms;
    private readonly Func<byte[]> save;

    private PriorTrees(TreeTerms terms, Func<byte[]> save)
    {
        this.terms = terms;
        this.save = save;
    }

    /// <inheritdoc />
    public double Bias => terms.Of(TreeTerms.None, []);

    /// <inheritdoc />
    public double LogMean(float[] row) => terms.Of(TreeTerms.All, row);

    /// <inheritdoc />
    public Dictionary<PriorTerm, double> LogFactors(float[] row) => terms.Shares(row);

    /// <inheritdoc />
    public byte[] Saved() => save();

    /// <summary>Fits rows of one place each.</summary>
    /// <param name="context">The library.</param>
    /// <param name="rows">Scaled features.</param>
    /// <param name="terms">The term of each feature.</param>
    /// <param name="totals">Events of each.</param>
    /// <param name="years">Years observed.</param>
    /// <param name="seed">Seed of the library.</param>
    public static PriorTrees Fit(
        MLContext context, IReadOnlyList<float[]> rows, PriorTerm[] terms, IReadOnlyList<double> totals, int years, int seed)
    {
        var table = LearningRow.Table(context, rows, totals, years);
        var fitted = context.Regression.Trainers.FastTreeTweedie(new FastTreeTweedieTrainer.Options
        {
            LabelColumnName = nameof(LearningRow.Rate),
            FeatureColumnName = nameof(LearningRow.Features),
            ExampleWeightColumnName = nameof(LearningRow.Years),
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = FewestPlacesInALeaf,
            LearningRate = Step,
            NumberOfThreads = 1,
            Seed = seed,
        }).Fit(table);
        return new(new(fitted.Model.TrainedTreeEnsemble, terms, rows), () => LearningRow.Saved(context, fitted, table));
    }
}
