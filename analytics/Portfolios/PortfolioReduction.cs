namespace Sedz.Analytics.Portfolios;

/// <summary>
/// Leaves out the sites that some best choice does without. A site is like another when both stand in the same groups of the same floors.
/// Of m sites at most in a choice, one that at least m like it beat (none dearer, none of lower score) can be exchanged for one of them
/// that is not chosen: nothing costs more, no score is lost and no floor notices. Time is n log n.
/// <para>
/// What stays under all rules is enough where a rule is taken away: groups of likes then only grow together, and whoever was beaten in a
/// part is beaten in the whole, by sites that stayed. So the problem without a rule is reduced from what stayed, and leaves the same sites
/// as from all.
/// </para>
/// </summary>
internal static class PortfolioReduction
{
    /// <summary>Positions of the sites that stay, rising.</summary>
    public static int[] Of(PortfolioProblem problem) => Of(problem, [.. Enumerable.Range(0, problem.Sites.Length)]);

    /// <summary>Positions of the sites that stay, rising.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="among">The sites that stayed under the same rules and more, rising.</param>
    public static int[] Of(PortfolioProblem problem, int[] among)
    {
        var most = MostChosen(problem, among);
        return [.. Alike(problem, among).SelectMany(group => Unbeaten(problem, group, most)).Order()];
    }

    /// <summary>No choice has more sites: the budget spent on the cheapest, or the limit on their number.</summary>
    private static int MostChosen(PortfolioProblem problem, int[] among)
    {
        var (count, left) = (0, problem.BudgetBaht);
        foreach (var cost in among.Select(site => problem.Sites[site].CostBaht).Order())
        {
            if (cost > left)
                break;
            left -= cost;
            count++;
        }

        return Math.Min(count, problem.MostSites ?? count);
    }

    private static IEnumerable<int[]> Alike(PortfolioProblem problem, int[] among)
    {
        var floors = new List<int>[problem.Sites.Length];
        var number = 0;
        foreach (var floor in problem.Rules.SelectMany(rule => rule.Floors))
        {
            foreach (var member in floor.Members)
                (floors[member] ??= []).Add(number);
            number++;
        }

        return among.GroupBy(site => floors[site] is { } of ? string.Join(',', of) : "", StringComparer.Ordinal)
            .Select(group => group.ToArray());
    }

    /// <summary>The members with fewer than <paramref name="most"/> others that beat them. Equal sites beat each other by code.</summary>
    private static IEnumerable<int> Unbeaten(PortfolioProblem problem, int[] group, int most)
    {
        var byCost = group.OrderBy(site => problem.Sites[site].CostBaht)
            .ThenByDescending(site => problem.Sites[site].Score)
            .ThenBy(site => problem.Sites[site].Code, StringComparer.Ordinal)
            .ToArray();
        var scores = group.Select(site => problem.Sites[site].Score).Distinct().OrderDescending().ToArray();
        var seen = new RunningCounts(scores.Length);
        foreach (var site in byCost)
        {
            var place = Array.BinarySearch(scores, problem.Sites[site].Score, Descending);
            if (problem.Sites[site].CostBaht <= problem.BudgetBaht && seen.UpTo(place) < most)
                yield return site;
            seen.Add(place);
        }
    }

    private static Comparer<double> Descending { get; } = Comparer<double>.Create((one, other) => other.CompareTo(one));

    /// <summary>Counts by place whose sums up to a place take log n (a binary indexed tree).</summary>
    private sealed class RunningCounts(int places)
    {
        private readonly int[] counts = new int[places + 1];

        public void Add(int place)
        {
            for (var i = place + 1; i < counts.Length; i += i & -i)
                counts[i]++;
        }

        public int UpTo(int place)
        {
            var sum = 0;
            for (var i = place + 1; i > 0; i -= i & -i)
                sum += counts[i];
            return sum;
        }
    }
}
