namespace Sedz.Analytics.Tests.Ranking.Weighting;

/// <summary>Makes matrices of judgements.</summary>
internal static class Judgements
{
    /// <summary>A matrix from the judgements above its diagonal, row by row; NaN where there is none.</summary>
    public static double[,] Above(int size, params double[] values)
    {
        var matrix = new double[size, size];
        var next = 0;
        for (var row = 0; row < size; row++)
        {
            matrix[row, row] = 1;
            for (var column = row + 1; column < size; column++)
            {
                matrix[row, column] = values[next++];
                matrix[column, row] = 1 / matrix[row, column];
            }
        }

        return matrix;
    }

    /// <summary>Judgements that agree with weights without contradiction.</summary>
    public static double[,] Of(params double[] weights)
    {
        var matrix = new double[weights.Length, weights.Length];
        for (var row = 0; row < weights.Length; row++)
        {
            for (var column = 0; column < weights.Length; column++)
                matrix[row, column] = weights[row] / weights[column];
        }

        return matrix;
    }

    /// <summary>Judgements of Saaty's scale, any for any pair, from numbers.</summary>
    public static double[,] Any(int size, int seed)
    {
        var random = new Random(seed);
        return Above(
            size,
            [.. Enumerable.Range(0, size * (size - 1) / 2).Select(_ => Math.Pow(random.Next(1, 10), random.Next(2) == 0 ? 1 : -1))]);
    }
}
