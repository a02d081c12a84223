using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// ML.NET's boosted trees of a Tweedie loss: small trees in small steps, since there are few places. They are biased low and can say 0, so
/// the caller floors and recalibrates what they say.
/// </summary>
internal sealed class PriorTrees
{
    private const int Trees = 60;
    private const int Leaves = 5;
    private const int FewestPlacesInALeaf = 8;
    private const double Step = 0.05;

    private readonly MLContext context;
    private readonly ITransformer model;

    private PriorTrees(MLContext context, ITransformer model, byte[] saved)
    {
        this.context = context;
        this.model = model;
        Model = saved;
    }

    /// <summary>The model as the library saves it.</summary>
    public byte[] Model { get; }

    public double[] Rates(IReadOnlyList<float[]> rows) =>
        [.. model.Transform(LearningRow.Table(context, rows, null, 1)).GetColumn<float>("Score").Select(score => (double)score)];

    public static PriorTrees Fit(IReadOnlyList<float[]> rows, IReadOnlyList<double> totals, int years, int seed)
    {
        var context = new MLContext(seed);
        var table = LearningRow.Table(context, rows, totals, years);
        var model = context.Regression.Trainers.FastTreeTweedie(new FastTreeTweedieTrainer.Options
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
        using var saved = new MemoryStream();
        context.Model.Save(model, table.Schema, saved);
        return new(context, model, saved.ToArray());
    }
}
