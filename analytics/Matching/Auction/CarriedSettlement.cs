namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// What is left of a placement after a change. Whoever is still inside ε of the best in reach keeps the place, as far as the class still
/// has the workers and the opening the headcount; in doubt the first in order stay. A new opening begins at U, where nobody wants it and
/// nobody has to move; its offers then bring the price down.
/// </summary>
internal static class CarriedSettlement
{
    public static Settlement Of(MatchingChange change, long scale, long epsilon)
    {
        var graph = change.After;
        var prices = Prices(change, scale);
        var flow = new int[graph.Arcs.Length];
        var empty = graph.Capacities.ToArray();
        for (var i = 0; i < graph.Classes; i++)
        {
            if (change.ClassBefore[i] is not (>= 0 and var before))
                continue;
            var left = graph.Counts[i];
            var most = BestChoice.Of(graph, i, scale, prices).Best + epsilon;
            for (var arc = graph.Starts[i]; arc < graph.Starts[i + 1]; arc++)
            {
                var (opening, cost) = graph.Arcs[arc];
                if (cost * scale + prices[opening] > most || change.OpeningBefore[opening] is not (>= 0 and var openingBefore))
                    continue;
                flow[arc] = Math.Min(Held(change, before, openingBefore), Math.Min(left, empty[opening]));
                left -= flow[arc];
                empty[opening] -= flow[arc];
            }
        }

        return Settlement.Of(graph, flow, prices);
    }

    private static long[] Prices(MatchingChange change, long scale)
    {
        var graph = change.After;
        var prices = new long[graph.Openings];
        for (var opening = 0; opening < prices.Length; opening++)
        {
            prices[opening] = change.OpeningBefore[opening] is >= 0 and var before
                ? (long)((Int128)change.State.Prices[before] * scale / change.State.Scale)
                : graph.UnplacedCost * scale;
        }

        return prices;
    }

    private static int Held(MatchingChange change, int classBefore, int openingBefore)
    {
        var graph = change.Before;
        for (var arc = graph.Starts[classBefore]; arc < graph.Starts[classBefore + 1]; arc++)
        {
            if (graph.Arcs[arc].Opening == openingBefore)
                return change.State.Flow[arc];
        }

        return 0;
    }
}
