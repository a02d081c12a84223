namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Which sites can be among the first K at all, whatever the weights. A site that K others are certain to beat cannot: sites whose least
/// value is not below its greatest on every criterion, and clearly above it on one that counts. With values that are certain these are
/// the K-skyband.
/// </summary>
internal static class ReachOfTheTop
{
    /// <summary>
    /// How many of the strongest others a site is held against. Leaving a site in costs time and changes no answer, so the search need
    /// not be complete.
    /// </summary>
    private const int MostRivals = 4096;

    /// <summary>The least weight of a criterion that counts: under a smaller one, a site that is better there alone may share a place.</summary>
    public const double LeastWeight = 1e-6;

    /// <summary>A lead on a criterion that counts which makes scores differ by two steps of a tie.</summary>
    private const double ClearLead = 2 * SiteRanking.TieTolerance / LeastWeight;

    /// <summary>The sites that can be, in their order.</summary>
    /// <param name="values">The values.</param>
    /// <param name="counts">For each criterion, whether its weight is <see cref="LeastWeight"/> or more.</param>
    /// <param name="top">K, 1 or more.</param>
    public static int[] Of(UncertainValues values, bool[] counts, int top)
    {
        var (low, high) = Bounds(values);
        if (top >= values.Sites || values.Criteria.Count == 0)
            return [.. Enumerable.Range(0, values.Sites)];

        // A site that is certain to beat another has a greater sum, so the strongest sums are where rivals are found first.
        var rivals = Enumerable.Range(0, values.Sites)
            .OrderByDescending(site => low.Sum(column => column[site]))
            .Take(Math.Max(MostRivals, top))
            .ToArray();
        double[][] strongest = [.. low.Select(column => Array.ConvertAll(rivals, site => column[site]))];
        var canReach = new bool[values.Sites];
        Parallel.For(0, values.Sites, site => canReach[site] = CanReach(strongest, high, counts, site, top));
        return [.. Enumerable.Range(0, values.Sites).Where(site => canReach[site])];
    }

    private static bool CanReach(double[][] rivals, double[][] high, bool[] counts, int site, int top)
    {
        for (int rival = 0, beaten = 0; rival < rivals[0].Length; rival++)
        {
            var (isBeaten, isClear) = (true, false);
            for (var column = 0; column < rivals.Length && isBeaten; column++)
            {
                var lead = rivals[column][rival] - high[column][site];
                isBeaten = lead >= 0;
                isClear |= counts[column] && lead > ClearLead;
            }

            if (isBeaten && isClear && ++beaten == top)
                return false;
        }

        return true;
    }

    /// <summary>The least and the greatest value of each site on each criterion.</summary>
    private static (double[][] Low, double[][] High) Bounds(UncertainValues values)
    {
        double[][] low = [.. values.Certain.Select(column => (double[])column.Clone())];
        double[][] high = [.. values.Certain.Select(column => (double[])column.Clone())];
        for (var site = 0; site < values.Sites; site++)
        {
            foreach (var term in values.TermsOf(site))
            {
                var datum = values.Data[term.Datum];
                var choices = values.Choices.AsSpan(datum.First, datum.Count);
                var (least, greatest) = (1.0, 0.0);
                foreach (var choice in choices)
                {
                    least = Math.Min(least, choice.Values[0]);
                    greatest = Math.Max(greatest, choice.Values[^1]);
                }

                low[term.Column][site] += term.Share * least;
                high[term.Column][site] += term.Share * greatest;
            }
        }

        return (low, high);
    }
}
