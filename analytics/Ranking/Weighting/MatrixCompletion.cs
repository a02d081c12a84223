using MathNet.Numerics.LinearAlgebra;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// Fills in missing judgements so that λ_max is least.
/// <para>
/// S. Bozóki, J. Fülöp and L. Rónyai, "On optimal completion of incomplete pairwise comparison matrices", Mathematical and Computer
/// Modelling 52, 2010: λ_max is strictly convex in the logarithms of the missing judgements when the given ones connect all things, so that
/// there is one best completion. With right and left eigenvectors v and u the derivative by the logarithm of a_ij has the sign of
/// u_i·a_ij·v_j − u_j·a_ji·v_i; Newton's method brings the logarithm of the ratio of the two to 0, within <see cref="Accuracy"/>.
/// </para>
/// </summary>
internal static class MatrixCompletion
{
    /// <summary>How far from 0 the logarithm of the ratio may be left: the completed judgements are as accurate, relatively.</summary>
    private const double Accuracy = 1e-9;

    private const double Difference = 1e-6;
    private const double LongestStep = 2;
    private const int MostSteps = 200;
    private const int MostHalvings = 20;

    /// <summary>
    /// A first guess at the pairs that nobody judged: the ratios of the weights that fit the logarithms of the given ones with least
    /// squares. Where the given ones contradict nothing it is the best completion.
    /// </summary>
    /// <param name="judgements">Judgements that connect all things.</param>
    public static Matrix<double> Guess(PairwiseMatrix judgements)
    {
        var guess = judgements.ToMatrix();
        if (judgements.Missing.Count == 0)
            return guess;
        // Ones added to the graph's Laplacian fix the sum of the logarithms, which the judgements leave free, at 0.
        var normal = Matrix<double>.Build.Dense(judgements.Size, judgements.Size, 1);
        var right = Vector<double>.Build.Dense(judgements.Size);
        foreach (var (i, j) in judgements.Given)
        {
            normal[i, i]++;
            normal[j, j]++;
            normal[i, j]--;
            normal[j, i]--;
            right[i] += Math.Log(judgements[i, j]);
            right[j] -= Math.Log(judgements[i, j]);
        }

        var logarithms = normal.Solve(right);
        foreach (var (i, j) in judgements.Missing)
        {
            guess[i, j] = Math.Exp(logarithms[i] - logarithms[j]);
            guess[j, i] = 1 / guess[i, j];
        }

        return guess;
    }

    /// <summary>Fills in pairs.</summary>
    /// <param name="start">All judgements, with a first guess at the missing ones.</param>
    /// <param name="missing">The pairs to fill in, from 0; the others connect all things.</param>
    /// <returns>The completed matrix and its eigenvalue.</returns>
    public static (Matrix<double> Matrix, PrincipalEigenvector Principal) Complete(
        Matrix<double> start, IReadOnlyList<(int Row, int Column)> missing)
    {
        if (missing.Count == 0)
            return (start, PrincipalEigenvector.Of(start));
        var at = new Point(start, missing);
        for (var step = 0; step < MostSteps; step++)
        {
            if (at.Slopes.AbsoluteMaximum() <= Accuracy)
                return (at.Matrix, at.Right);
            // Half a slope down is what would be right if the eigenvectors stood still: the way down where Newton's is not.
            at = at.Below(at.NewtonStep()) ?? at.Below(at.Slopes / -2) ?? throw Unsettled();
        }

        throw Unsettled();
    }

    private static InvalidOperationException Unsettled() => new("The completion of a matrix of judgements did not settle.");

    /// <summary>A completion, its eigenvectors and where lower ones lie.</summary>
    private sealed class Point
    {
        private readonly IReadOnlyList<(int Row, int Column)> missing;

        public Point(Matrix<double> matrix, IReadOnlyList<(int Row, int Column)> missing)
        {
            this.missing = missing;
            Matrix = matrix;
            Right = PrincipalEigenvector.Of(matrix);
            var (v, u) = (Right.Vector, PrincipalEigenvector.Of(matrix.Transpose()).Vector);
            Slopes = Vector<double>.Build.Dense(
                missing.Count,
                k => missing[k] is var (i, j) ? 2 * Math.Log(matrix[i, j]) + Math.Log(u[i] * v[j] / (u[j] * v[i])) : 0);
        }

        public Matrix<double> Matrix { get; }

        public PrincipalEigenvector Right { get; }

        public Vector<double> Slopes { get; }

        public Vector<double> NewtonStep()
        {
            var derivatives = Matrix<double>.Build.Dense(missing.Count, missing.Count);
            for (var k = 0; k < missing.Count; k++)
            {
                var moved = Moved(Vector<double>.Build.Dense(missing.Count, other => other == k ? Difference : 0));
                derivatives.SetColumn(k, (moved.Slopes - Slopes) / Difference);
            }

            var newton = derivatives.Solve(-Slopes);
            var longest = newton.AbsoluteMaximum();
            return longest <= LongestStep ? newton : newton * (LongestStep / longest);
        }

        /// <summary>The point a step away, or a half, a quarter of it, that is no higher; null when there is none.</summary>
        public Point? Below(Vector<double> step)
        {
            for (var halving = 0; halving < MostHalvings && step.ForAll(double.IsFinite); halving++)
            {
                var moved = Moved(step);
                if (moved.Right.Value <= Right.Value * (1 + PrincipalEigenvector.Accuracy))
                    return moved;
                step /= 2;
            }

            return null;
        }

        private Point Moved(Vector<double> step)
        {
            var matrix = Matrix.Clone();
            for (var k = 0; k < missing.Count; k++)
            {
                var (i, j) = missing[k];
                matrix[i, j] *= Math.Exp(step[k]);
                matrix[j, i] = 1 / matrix[i, j];
            }

            return new(matrix, missing);
        }
    }
}
