using MathNet.Numerics.LinearAlgebra;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// Weights from pairwise judgements (T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill, 1980): the principal eigenvector of the
/// matrix of judgements, with how far the judgements agree.
/// </summary>
public static class Ahp
{
    /// <summary>Saaty's bound: a consistency ratio above it is too much contradiction for a decision.</summary>
    public const double MostInconsistent = 0.10;

    /// <summary>The upper end of Saaty's scale: one thing matters absolutely more than the other.</summary>
    public const double ScaleEnd = 9;

    /// <summary>The largest judgement that is read at all. Beyond it a slip of the pen is likelier than a comparison.</summary>
    public const double LargestJudgement = 1000;

    /// <summary>Contradiction below this is rounding.</summary>
    private const double Consistent = 1e-9;

    /// <summary>Weighs things by Saaty's random index.</summary>
    /// <inheritdoc cref="Weights(double[,], RandomIndex)"/>
    public static AhpWeights Weights(double[,] matrix) => Weights(matrix, RandomIndex.Saaty);

    /// <summary>
    /// Weighs things. λ_max is accurate to 1e-12 and completed judgements to 1e-9, relatively. The judgement that hurts most is found by
    /// trying each, so the time is O(n⁵), and more for a matrix with gaps; a tenth of a second for ten things.
    /// </summary>
    /// <param name="matrix">
    /// Row i, column j: how many times i matters as much as j; 1 on the diagonal, reciprocals across it. NaN where nobody judged: such
    /// judgements are completed. One of a pair is enough, and a reciprocal rounded to two decimals is read as the exact one.
    /// </param>
    /// <param name="randomIndex">The table for the consistency ratio; its length bounds n.</param>
    /// <exception cref="InputRefusedException">
    /// <c>not_square</c>, <c>too_many_things</c>, <c>not_a_judgement</c> (0, negative, infinite, beyond <see cref="LargestJudgement"/>),
    /// <c>diagonal_not_one</c>, <c>not_reciprocal</c>, <c>not_connected</c>.
    /// </exception>
    public static AhpWeights Weights(double[,] matrix, RandomIndex randomIndex)
    {
        ArgumentNullException.ThrowIfNull(randomIndex);
        return Weights(PairwiseMatrix.Read(matrix, randomIndex.LargestSize), randomIndex);
    }

    internal static AhpWeights Weights(PairwiseMatrix judgements, RandomIndex randomIndex)
    {
        var (matrix, principal) = MatrixCompletion.Complete(MatrixCompletion.Guess(judgements), judgements.Missing);
        var (index, ratio) = Consistency(principal.Value, judgements.Size, randomIndex);
        return new()
        {
            Weights = [.. principal.Vector],
            LambdaMax = principal.Value,
            ConsistencyIndex = index,
            ConsistencyRatio = ratio,
            RandomIndex = randomIndex,
            WorstJudgement = Worst(judgements, matrix, ratio, randomIndex),
            Completed = [.. judgements.Missing.Select(pair => At(matrix, pair))],
            OutsideScale = [.. judgements.Given.Where(IsOutside).Select(pair => At(matrix, pair))],
        };

        bool IsOutside((int Row, int Column) pair) =>
            judgements[pair.Row, pair.Column] is > ScaleEnd + Consistent or < 1 / ScaleEnd - Consistent;
    }

    private static (double Index, double Ratio) Consistency(double lambdaMax, int size, RandomIndex randomIndex)
    {
        // λ_max is never below n; rounding may put it there.
        var index = size == 1 ? 0 : Math.Max(0, (lambdaMax - size) / (size - 1));
        var random = randomIndex.Of(size);
        return random == 0 ? (0, 0) : (index, index / random);
    }

    private static AhpWorstJudgement? Worst(PairwiseMatrix judgements, Matrix<double> matrix, double ratio, RandomIndex randomIndex)
    {
        if (ratio <= Consistent)
            return null;
        AhpWorstJudgement? worst = null;
        foreach (var pair in judgements.Given.Where(pair => judgements.IsConnected(without: pair)))
        {
            var (changed, principal) = MatrixCompletion.Complete(matrix, [.. judgements.Missing, pair]);
            var after = Consistency(principal.Value, judgements.Size, randomIndex).Ratio;
            if (worst is null || after < worst.ConsistencyRatioAfter - Consistent)
                worst = new(At(matrix, pair), changed[pair.Row, pair.Column], after);
        }

        return worst;
    }

    private static AhpJudgement At(Matrix<double> matrix, (int Row, int Column) pair) =>
        new(pair.Row + 1, pair.Column + 1, matrix[pair.Row, pair.Column]);
}
