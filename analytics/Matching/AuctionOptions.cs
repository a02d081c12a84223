namespace Sedz.Analytics.Matching;

/// <summary>How close to the optimum an auction must come before it ends.</summary>
/// <param name="WantedGap">
/// The certified gap at which it ends, as a share of the cost: default 0.0005 (0.05 %), 0 to 0.1. It may end below: the next ε is an eighth
/// of the last. At the smallest ε it ends whatever the gap is, and says it.
/// </param>
/// <param name="Exact">
/// Goes on until the cost is proved least: costs are multiplied by the number of workers and one, so that ε ends below 1 / workers of a
/// unit, where whole numbers leave no other answer. Default no.
/// </param>
public sealed record AuctionOptions(double WantedGap = AuctionOptions.DefaultWantedGap, bool Exact = false)
{
    /// <summary>The certified gap that is wanted where nothing is said: half of what a run must reach.</summary>
    public const double DefaultWantedGap = 0.0005;

    /// <summary>The largest gap that may be wanted.</summary>
    public const double LargestWantedGap = 0.1;

    /// <summary>The default options.</summary>
    public static AuctionOptions Default { get; } = new();

    /// <summary>By how much costs and prices are multiplied.</summary>
    internal long ScaleFor(MatchingGraph graph)
    {
        if (!(WantedGap is >= 0 and <= LargestWantedGap))
        {
            throw InputRefusedException.Of(
                "bad_wanted_gap", "wantedGap",
                $"ส่วนต่างที่ต้องการคือ {WantedGap} ต้องอยู่ระหว่าง 0 ถึง {LargestWantedGap}",
                $"The wanted gap is {WantedGap}. It must lie in 0 to {LargestWantedGap}.");
        }

        if (!Exact)
            return 1;
        var scale = graph.Workers + 1;
        return (Int128)scale * graph.UnplacedCost * Math.Max(graph.Workers, graph.Places) <= MatchingGraph.LargestTotal
            ? scale
            : throw InputRefusedException.Of(
                "too_large_to_prove", "exact",
                "จำนวนคนคูณต้นทุนมากเกินกว่าที่การประมูลจะพิสูจน์ว่าต่ำสุดได้ โปรดใช้นโยบาย exact",
                "There are too many workers, at these costs, for the auction to prove the least cost. Use the policy 'exact'.");
    }
}
