using System.Numerics.Tensors;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// S = Σ w·v for many sites at once: one multiplication and addition for each site and criterion, several sites in one instruction.
/// </summary>
public static class WeightedScores
{
    /// <summary>How many sites at a time: their scores stay in the processor's first cache while the criteria are added.</summary>
    private const int Tile = 1024;

    /// <summary>Scores all sites under one set of weights.</summary>
    /// <param name="columns">For each criterion, the values of all sites; at least one column, all of one length.</param>
    /// <param name="weights">One for each column.</param>
    /// <param name="scores">Gets the scores; of the length of a column.</param>
    public static void Fill(IReadOnlyList<double[]> columns, ReadOnlySpan<double> weights, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(columns);
        for (var from = 0; from < scores.Length; from += Tile)
        {
            var tile = scores.Slice(from, Math.Min(Tile, scores.Length - from));
            TensorPrimitives.Multiply(columns[0].AsSpan(from, tile.Length), weights[0], tile);
            for (var c = 1; c < columns.Count; c++)
                TensorPrimitives.MultiplyAdd(columns[c].AsSpan(from, tile.Length), weights[c], tile, tile);
        }
    }
}
