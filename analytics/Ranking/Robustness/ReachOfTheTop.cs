namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Which sites can be among the first K at all, whatever the weights. A site that K others are certain to beat cannot: sites whose least
/// value is not below its greatest on every criterion, and above it on one. With values that are certain these are the K-skyband.
/// </summary>
internal static class ReachOfTheTop
{
    /// <summary>
    /// How many of the strongest others a site is held against. Leaving a site in costs time and changes no answer, so the search need
    /// not be complete.
    /// </summary>
    private const int MostRivals = 4096;

    /// <summary>The sites that can be, in their order. Weights are taken to be above 0, as drawn ones are.</summary>
    /// <param name="values">The values.</param>
    /// <param name="top">K, 1 or more.</param>
    public static int[] Of(UncertainValues values, int top)
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
        Parallel.For(0, values.Sites, site => canReach[site] = CanReach(strongest, high, site, top));
        return [.. Enumerable.Range(0, values.Sites).Where(site => canReach[site])];
    }

    private static bool CanReach(double[][] rivals, double[][] high, int site, int top)
    {
        for (int rival = 0, beaten = 0; rival < rivals[0].Length; rival++)
        {
            var (isBeaten, isClear) = (true, false);
            for (var column = 0; column < rivals.Length && isBeaten; column++)
            {
                isBeaten = rivals[column][rival] >= high[column][site];
                isClear |= rivals[column][rival] > high[column][site] + SiteRanking.TieTolerance;
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
