namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Draws of all that is in doubt. Draw d of a datum depends on the seed, d and the datum's name alone. Safe for several threads.
/// </summary>
internal sealed class ValueDraws
{
    private readonly UncertainValues values;
    private readonly CountedRandom[] streams;

    /// <summary>
    /// For each source, its trust in each draw: of the sources that cover a site, the one with the least number is right.
    /// </summary>
    private readonly double[][] trust;

    /// <summary>Prepares draws.</summary>
    /// <param name="values">What is in doubt.</param>
    /// <param name="draws">The number of draws, 1 or more.</param>
    /// <param name="seed">Any number.</param>
    public ValueDraws(UncertainValues values, int draws, int seed)
    {
        this.values = values;
        Count = draws;
        streams = Array.ConvertAll(values.Choices, choice => new CountedRandom(seed, choice.Stream));
        trust =
        [
            .. values.Trust.Select(stream => new CountedRandom(seed, stream))
                .Select(random => Enumerable.Range(0, draws).Select(random.At).ToArray()),
        ];
    }

    /// <summary>The number of draws.</summary>
    public int Count { get; }

    /// <summary>The value of a datum in a draw, on the scale of 0..1.</summary>
    public double At(int datum, int draw)
    {
        var (first, count) = (values.Data[datum].First, values.Data[datum].Count);
        var right = first;
        for (var i = first + 1; i < first + count; i++)
        {
            if (trust[values.Choices[i].Source][draw] < trust[values.Choices[right].Source][draw])
                right = i;
        }

        var likely = values.Choices[right].Values;
        return likely[(int)(streams[right].At(draw) * likely.Length)];
    }

    /// <summary>The scores of all sites in a draw.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="weights">One for each criterion.</param>
    /// <param name="drawn">Memory for a number for each datum.</param>
    /// <param name="scores">Gets the scores.</param>
    public void Score(int draw, ReadOnlySpan<double> weights, Span<double> drawn, Span<double> scores)
    {
        if (values.Criteria.Count == 0)
        {
            scores.Clear();
            return;
        }

        WeightedScores.Fill(values.Certain, weights, scores);
        for (var datum = 0; datum < values.Data.Length; datum++)
            drawn[datum] = At(datum, draw);
        if (values.Data.Length == 0)
            return;
        for (var site = 0; site < scores.Length; site++)
        {
            foreach (var term in values.TermsOf(site))
                scores[site] += weights[term.Column] * term.Share * drawn[term.Datum];
        }
    }

    /// <summary>The value of a site on a criterion in every draw.</summary>
    /// <param name="site">The site.</param>
    /// <param name="column">The criterion, by number.</param>
    /// <param name="drawn">Gets the values; of the length <see cref="Count"/>.</param>
    public void ValuesOf(int site, int column, Span<double> drawn)
    {
        drawn.Fill(values.Certain[column][site]);
        foreach (var term in values.TermsOf(site))
        {
            for (var draw = 0; draw < drawn.Length && term.Column == column; draw++)
                drawn[draw] += term.Share * At(term.Datum, draw);
        }
    }

    /// <summary>The score of a site in every draw, under weights that are the same in all.</summary>
    /// <param name="site">The site.</param>
    /// <param name="weights">One for each criterion.</param>
    /// <param name="scores">Gets the scores; of the length <see cref="Count"/>.</param>
    public void ScoresOf(int site, ReadOnlySpan<double> weights, Span<double> scores)
    {
        var certain = 0.0;
        for (var column = 0; column < weights.Length; column++)
            certain += weights[column] * values.Certain[column][site];
        scores.Fill(certain);
        foreach (var term in values.TermsOf(site))
        {
            var part = weights[term.Column] * term.Share;
            for (var draw = 0; draw < scores.Length; draw++)
                scores[draw] += part * At(term.Datum, draw);
        }
    }
}
