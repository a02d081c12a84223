using System.Numerics;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Bins of places: each below <see cref="Exact"/> has its own, later ones share a bin of at most 1/32 of their place. A site's draws
/// are counted in few enough numbers that 100,000 sites fit in memory.
/// </summary>
internal static class RankScale
{
    /// <summary>The first place that shares its bin with the next ones.</summary>
    public const int Exact = 128;

    private const int BinsPerDoubling = 32;
    private const int FirstDoubling = 7; // 2⁷ = Exact

    /// <summary>The number of bins that so many places need.</summary>
    public static int Bins(int places) => places == 0 ? 0 : BinOf(places) + 1;

    /// <summary>The bin of a place.</summary>
    /// <param name="rank">From 1.</param>
    public static int BinOf(int rank)
    {
        if (rank < Exact)
            return rank - 1;
        var doubling = BitOperations.Log2((uint)rank);
        var within = (int)(((long)(rank - (1 << doubling)) * BinsPerDoubling) >> doubling);
        return Exact - 1 + (doubling - FirstDoubling) * BinsPerDoubling + within;
    }

    /// <summary>The first place of a bin.</summary>
    public static int FirstOf(int bin)
    {
        if (bin < Exact)
            return bin + 1;
        var (doubling, within) = Math.DivRem(bin - (Exact - 1), BinsPerDoubling);
        doubling += FirstDoubling;
        return (1 << doubling) + (int)(((long)within << doubling) / BinsPerDoubling);
    }
}
