namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Finds the datum that would separate some sites best: for each thing in doubt, the draws are put into classes by what it is in them, and
/// within a class the order of the sites is guessed anew. What is shared alike by two sites cannot separate them.
/// </summary>
internal static class DatumSearch
{
    /// <summary>How many sites of a group are looked at, the first ones: the work grows with their square.</summary>
    public const int MostSites = 50;

    /// <summary>A datum is not named for less than a hundredth: it would not be worth the asking.</summary>
    private const double LeastGain = 0.01;

    /// <summary>Into how many classes a number that may be anything is put.</summary>
    private const int Classes = 5;

    /// <summary>How many different values are classes by themselves.</summary>
    private const int FewValues = 8;

    /// <summary>Searches.</summary>
    /// <param name="values">What is in doubt.</param>
    /// <param name="draws">Its draws.</param>
    /// <param name="weights">The weights, one for each criterion.</param>
    /// <param name="sites">The sites; of more than <see cref="MostSites"/> the first ones are taken.</param>
    /// <param name="codes">The codes of all sites.</param>
    /// <param name="cancellationToken">Ends the search within the time that one site takes against the others.</param>
    /// <returns>The best datum; null when none gains a hundredth, or there are no two sites.</returns>
    public static SeparatingDatum? Find(
        UncertainValues values,
        ValueDraws draws,
        double[] weights,
        IReadOnlyList<int> sites,
        IReadOnlyList<string> codes,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int[] members = [.. sites.Take(MostSites)];
        if (members.Length < 2)
            return null;
        var wins = new PairwiseWins(Array.ConvertAll(members, site =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scores = new double[draws.Count];
            draws.ScoresOf(site, weights, scores);
            return scores;
        }));
        var now = new double[members.Length, members.Length];
        var every = wins.Every();
        var before = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var j = i + 1; j < members.Length; j++)
                before += now[i, j] = wins.Wrong(i, j, every);
        }

        var (best, least) = (-1, before);
        foreach (var datum in members.SelectMany(site => values.TermsOf(site).ToArray()).Select(term => term.Datum).Distinct().Order())
        {
            var after = After(values, draws, weights, members, wins, now, before, datum, cancellationToken);
            if (after < least)
                (best, least) = (datum, after);
        }

        var all = members.Length * (members.Length - 1) / 2.0 * draws.Count;
        if (best < 0 || (before - least) / all < LeastGain)
            return null;
        var found = values.Data[best];
        return new(
            found.Criterion,
            found.Key,
            found.Label,
            found.IsUnknown,
            [.. sites.Where(site => Part(values, weights, site, best) > 0).Select(site => codes[site]).Order(StringComparer.Ordinal)],
            before / all,
            least / all);
    }

    private static double After(
        UncertainValues values, ValueDraws draws, double[] weights, int[] members, PairwiseWins wins, double[,] now, double before,
        int datum, CancellationToken cancellationToken)
    {
        var classes = ClassesOf(draws, datum);
        var parts = Array.ConvertAll(members, site => Part(values, weights, site, datum));
        var after = before;
        for (var i = 0; i < members.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var j = i + 1; j < members.Length; j++)
            {
                if (parts[i] == parts[j])
                    continue;
                var known = 0.0;
                foreach (var mask in classes)
                    known += wins.Wrong(i, j, mask);
                after += known - now[i, j];
            }
        }

        return after;
    }

    /// <summary>How much of a site's score a datum decides.</summary>
    private static double Part(UncertainValues values, double[] weights, int site, int datum)
    {
        var part = 0.0;
        foreach (var term in values.TermsOf(site))
            part += term.Datum == datum ? weights[term.Column] * term.Share : 0;
        return part;
    }

    private static ulong[][] ClassesOf(ValueDraws draws, int datum)
    {
        double[] drawn = [.. Enumerable.Range(0, draws.Count).Select(draw => draws.At(datum, draw))];
        double[] sorted = [.. drawn.Order()];
        double[] few = [.. sorted.Distinct().Take(FewValues + 1)];
        // The lowest value of each class.
        var starts = few.Length <= FewValues
            ? few
            : Enumerable.Range(0, Classes).Select(i => sorted[i * sorted.Length / Classes]).Distinct().ToArray();
        ulong[][] masks = [.. starts.Select(_ => new ulong[PairwiseWins.WordsFor(draws.Count)])];
        for (var draw = 0; draw < drawn.Length; draw++)
        {
            var at = Array.BinarySearch(starts, drawn[draw]);
            PairwiseWins.Mark(masks[at >= 0 ? at : ~at - 1], draw);
        }

        return masks;
    }
}
