namespace Sedz.Analytics.Matching.Auction;

/// <summary>What a class finds when it looks at the openings in reach at their prices; costs and prices scaled.</summary>
/// <param name="Opening">The one with the least cost and price together; −1 where staying unplaced costs no more. Ties: the first.</param>
/// <param name="Cost">The cost of its arc.</param>
/// <param name="Best">The least cost and price together, at most U.</param>
/// <param name="Next">The same for the next best opening, or U where there is none below it.</param>
internal readonly record struct BestChoice(int Opening, long Cost, long Best, long Next)
{
    /// <summary>Looks at the arcs of a class once.</summary>
    public static BestChoice Of(MatchingGraph graph, int workerClass, long scale, long[] prices)
    {
        var limit = graph.UnplacedCost * scale;
        var (best, next) = (limit, limit);
        var (opening, cost) = (-1, 0L);
        foreach (var arc in graph.ArcsOf(workerClass))
        {
            var own = arc.Cost * scale;
            var value = own + prices[arc.Opening];
            if (value >= next)
                continue;
            if (value < best)
            {
                (next, best) = (best, value);
                (opening, cost) = (arc.Opening, own);
            }
            else
            {
                next = value;
            }
        }

        return new(opening, cost, best, next);
    }
}
