namespace Sedz.Analytics.Portfolios;

/// <summary>
/// A choice at which to begin the search: every floor met with its cheapest members, and the money that is left spent where a baht buys
/// most score. It may break a rule or the budget where floors are hard to meet together; it decides nothing, and a search that is cut
/// short has an answer where an easy one exists.
/// </summary>
internal static class FirstChoice
{
    /// <summary>Positions of the sites chosen.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="among">The sites among which to choose.</param>
    public static HashSet<int> Of(PortfolioProblem problem, int[] among)
    {
        var choice = new HashSet<int>();
        var left = problem.BudgetBaht;
        var open = among.ToHashSet();
        foreach (var floor in problem.Rules.SelectMany(rule => rule.Floors))
        {
            var missing = floor.AtLeast - floor.Members.Count(choice.Contains);
            var cheapest = floor.Members.Where(open.Contains).OrderBy(site => problem.Sites[site].CostBaht)
                .ThenByDescending(site => problem.Sites[site].Score);
            foreach (var site in cheapest.Take(Math.Max(0, missing)).ToArray())
                Take(site);
        }

        foreach (var site in among.Where(open.Contains).OrderByDescending(ScoreForMoney).ToArray())
        {
            if (problem.Sites[site].CostBaht <= left && !(choice.Count >= problem.MostSites))
                Take(site);
        }

        return choice;

        double ScoreForMoney(int site) => problem.Sites[site].Score / Math.Max(1, problem.Sites[site].CostBaht);

        void Take(int site)
        {
            choice.Add(site);
            open.Remove(site);
            left -= problem.Sites[site].CostBaht;
        }
    }
}
