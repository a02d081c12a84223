using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// SMAA-2 (Lahdelma and Salminen 2001) for any alternatives and criteria: how good each alternative is when the weights are not known.
/// The score is Σ w·v. For rankings of sites, where values are in doubt too, see <see cref="RankSimulation"/>.
/// </summary>
public static class Smaa
{
    /// <summary>The most alternatives: a share is kept for every alternative and place.</summary>
    public const int MostAlternatives = 2_000;

    /// <summary>Runs it over all weights, each set as likely as every other.</summary>
    /// <param name="values">Alternatives × criteria, each 0..1.</param>
    /// <param name="draws">1 or more.</param>
    /// <param name="seed">The same seed gives the same result, to the last bit.</param>
    /// <exception cref="ArgumentException">There is no alternative or no criterion, or a value is not in 0..1.</exception>
    public static SmaaResult Run(double[,] values, int draws, int seed)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Run(values, WeightDraws.Uniform(Math.Max(1, values.GetLength(1)), draws, seed));
    }

    /// <summary>Runs it over given weights, such as <see cref="WeightDraws.Around"/> stated ones.</summary>
    /// <param name="values">Alternatives × criteria, each 0..1.</param>
    /// <param name="weights">The weights of each draw.</param>
    /// <exception cref="ArgumentException">
    /// There is no alternative or no criterion, a value is not in 0..1, or the draws are of other criteria.
    /// </exception>
    public static SmaaResult Run(double[,] values, WeightDraws weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var columns = Columns(values);
        if (weights.Criteria != columns.Length)
            throw new ArgumentException(
                $"The weights are of {weights.Criteria} criteria, the values of {columns.Length}.", nameof(weights));

        var alternatives = values.GetLength(0);
        var taken = new int[alternatives, alternatives];
        var central = new double[alternatives, columns.Length];
        var order = new ScoreOrder(alternatives);
        var scores = new double[alternatives];
        var ranks = new int[alternatives];
        for (var draw = 0; draw < weights.Count; draw++)
        {
            WeightedScores.Fill(columns, weights[draw], scores);
            order.Rank(scores, ranks);
            for (var i = 0; i < alternatives; i++)
            {
                taken[i, ranks[i] - 1]++;
                for (var c = 0; c < columns.Length && ranks[i] == 1; c++)
                    central[i, c] += weights[draw][c];
            }
        }

        ImmutableArray<double>?[] centres = [.. Enumerable.Range(0, alternatives).Select(CentreOf)];
        return new(
            [.. Enumerable.Range(0, alternatives).Select(i => Row(i).Select(times => times / (double)weights.Count).ToImmutableArray())],
            [.. centres],
            [.. centres.Select((centre, i) => centre is null ? (double?)null : IsFirst(i, centre.Value) ? 1 : 0)],
            [.. Enumerable.Range(0, alternatives).Select(
                i => Row(i).Select((times, place) => times * (place + 1.0)).Sum() / weights.Count)]);

        IEnumerable<int> Row(int i) => Enumerable.Range(0, alternatives).Select(place => taken[i, place]);

        ImmutableArray<double>? CentreOf(int i) => taken[i, 0] == 0
            ? null
            : [.. Enumerable.Range(0, columns.Length).Select(c => central[i, c] / taken[i, 0])];

        bool IsFirst(int i, ImmutableArray<double> centre)
        {
            WeightedScores.Fill(columns, centre.AsSpan(), scores);
            order.Rank(scores, ranks);
            return ranks[i] == 1;
        }
    }

    private static double[][] Columns(double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var (alternatives, criteria) = (values.GetLength(0), values.GetLength(1));
        if (alternatives is 0 or > MostAlternatives || criteria == 0)
            throw new ArgumentException($"1 to {MostAlternatives} alternatives and 1 criterion or more.", nameof(values));
        var columns = new double[criteria][];
        for (var c = 0; c < criteria; c++)
        {
            columns[c] = new double[alternatives];
            for (var i = 0; i < alternatives; i++)
            {
                if (!(values[i, c] is >= 0 and <= 1))
                    throw new ArgumentException($"The value of alternative {i + 1} on criterion {c + 1} is not in 0..1.", nameof(values));
                columns[c][i] = values[i, c];
            }
        }

        return columns;
    }
}
