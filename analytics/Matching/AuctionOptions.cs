using System.Numerics;
using Sedz.Analytics.Matching.Auction;

namespace Sedz.Analytics.Matching;

/// <summary>How close to the optimum an auction must come before it ends.</summary>
/// <param name="WantedGap">
/// The certified gap at which it ends, as a share of the cost: default 0.0005 (0.05 %), 0 to 0.1. It may end below: each ε is an eighth of
/// the last. 0 goes on until the cost is proved least, as far as whole numbers of this size can be computed with.
/// </param>
public sealed record AuctionOptions(double WantedGap = AuctionOptions.DefaultWantedGap)
{
    /// <summary>The certified gap that is wanted where nothing is said: half of what a run must reach.</summary>
    public const double DefaultWantedGap = 0.0005;

    /// <summary>The largest gap that may be wanted.</summary>
    public const double LargestWantedGap = 0.1;

    /// <summary>The default options.</summary>
    public static AuctionOptions Default { get; } = new();

    /// <summary>The options of an auction that proves its cost to be the least.</summary>
    public static AuctionOptions Proof { get; } = new(0);

    /// <summary>Refuses what cannot be used.</summary>
    /// <exception cref="InputRefusedException"><c>bad_wanted_gap</c>.</exception>
    public void Check()
    {
        if (!(WantedGap is >= 0 and <= LargestWantedGap))
        {
            throw InputRefusedException.Of(
                "bad_wanted_gap", "wantedGap",
                $"ส่วนต่างที่ต้องการคือ {WantedGap} ต้องอยู่ระหว่าง 0 ถึง {LargestWantedGap}",
                $"The wanted gap is {WantedGap}. It must lie in 0 to {LargestWantedGap}.");
        }
    }

    /// <summary>
    /// By how much costs and prices are multiplied. An auction ends within workers · ε of the optimum, and ε is 1 at the least: multiplied
    /// by this, that is the wanted gap of the cost, or less than one unit of it, which proves it.
    /// </summary>
    /// <exception cref="InputRefusedException"><c>bad_wanted_gap</c>, <c>too_large_to_prove</c>.</exception>
    internal long ScaleFor(MatchingGraph graph)
    {
        Check();

        // No cost is below what everybody's cheapest place costs.
        var wanted = WantedGap * DualBound.Of(graph, scale: 1, new long[graph.Openings]);
        var proof = graph.Workers + 1;
        var scale = wanted * proof > graph.Workers
            ? (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Ceiling(graph.Workers / wanted))
            : proof;
        scale = Math.Min(scale, proof);
        return (Int128)scale * graph.UnplacedCost * Math.Max(graph.Workers, graph.Places) <= MatchingGraph.LargestTotal
            ? scale
            : throw InputRefusedException.Of(
                "too_large_to_prove", "wantedGap",
                "จำนวนคนคูณต้นทุนมากเกินกว่าที่การประมูลจะถึงส่วนต่างที่ต้องการ โปรดเพิ่มส่วนต่าง หรือใช้นโยบาย exact",
                "There are too many workers, at these costs, for the auction to reach the wanted gap. Raise it, or use the policy "
                + "'exact'.");
    }
}
