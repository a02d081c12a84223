using System.Numerics;
using Microsoft.ML.Trainers.FastTree;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// Divides what trees say of a place among terms by exact Shapley values: every set of known terms is evaluated, there being few. Where a
/// tree splits on a term that is taken as unknown, both sides count by the training rows that went there. The trees add up to the logarithm
/// of the mean, so the shares do as well, and their exponentials multiply.
/// </summary>
internal sealed class TreeTerms
{
    /// <summary>No term is known.</summary>
    public const int None = 0;

    /// <summary>Every term is known.</summary>
    public const int All = -1;

    private readonly (double Weight, RegressionTree Tree, double[] LeftShares)[] trees;
    private readonly double bias;
    private readonly PriorTerm[] terms;
    private readonly PriorTerm[] distinct;

    /// <param name="ensemble">The trees.</param>
    /// <param name="terms">The term of each feature.</param>
    /// <param name="rows">The training rows.</param>
    public TreeTerms(RegressionTreeEnsemble ensemble, PriorTerm[] terms, IReadOnlyList<float[]> rows)
    {
        this.terms = terms;
        distinct = [.. terms.Distinct().Order()];
        bias = ensemble.Bias;
        trees = [.. ensemble.Trees.Zip(ensemble.TreeWeights, (tree, weight) => (weight, tree, LeftSharesOf(tree, rows)))];
    }

    /// <summary>The sum of the trees when only some terms are known.</summary>
    /// <param name="known">A bit for each term, in order; <see cref="All"/> for what the trees say.</param>
    /// <param name="row">The place; not looked at where no term is known.</param>
    public double Of(int known, float[] row) => bias + trees.Sum(tree => tree.Weight * Value(tree.Tree, tree.LeftShares, 0, known, row));

    /// <summary>The share of each term. They and <see cref="Of"/> with no term known add up to what the trees say.</summary>
    public Dictionary<PriorTerm, double> Shares(float[] row)
    {
        var count = distinct.Length;
        var values = Enumerable.Range(0, 1 << count).Select(known => Of(known, row)).ToArray();
        return Enumerable.Range(0, count).ToDictionary(
            term => distinct[term],
            term => Enumerable.Range(0, 1 << count).Where(known => (known & (1 << term)) == 0).Sum(known =>
            {
                var before = BitOperations.PopCount((uint)known);
                return Factorial(before) * Factorial(count - before - 1) / Factorial(count) * (values[known | (1 << term)] - values[known]);
            }));
    }

    private double Value(RegressionTree tree, double[] leftShares, int node, int known, float[] row)
    {
        if (node < 0)
            return tree.LeafValues[~node];
        if (tree.NumberOfNodes == 0)
            return tree.LeafValues.Count > 0 ? tree.LeafValues[0] : 0;
        var feature = tree.NumericalSplitFeatureIndexes[node];
        if ((known & (1 << Array.IndexOf(distinct, terms[feature]))) != 0)
            return Value(tree, leftShares, GoesLeft(tree, node, row) ? tree.LeftChild[node] : tree.RightChild[node], known, row);
        return leftShares[node] * Value(tree, leftShares, tree.LeftChild[node], known, row)
            + (1 - leftShares[node]) * Value(tree, leftShares, tree.RightChild[node], known, row);
    }

    private static double[] LeftSharesOf(RegressionTree tree, IReadOnlyList<float[]> rows)
    {
        var (all, left) = (new double[tree.NumberOfNodes], new double[tree.NumberOfNodes]);
        foreach (var row in rows)
        {
            for (var node = tree.NumberOfNodes == 0 ? -1 : 0; node >= 0;)
            {
                all[node]++;
                if (GoesLeft(tree, node, row))
                {
                    left[node]++;
                    node = tree.LeftChild[node];
                }
                else
                {
                    node = tree.RightChild[node];
                }
            }
        }

        return [.. left.Zip(all, (part, whole) => whole == 0 ? 0.5 : part / whole)];
    }

    private static bool GoesLeft(RegressionTree tree, int node, float[] row) =>
        row[tree.NumericalSplitFeatureIndexes[node]] <= tree.NumericalSplitThresholds[node];

    private static double Factorial(int number) => number < 2 ? 1 : number * Factorial(number - 1);
}
