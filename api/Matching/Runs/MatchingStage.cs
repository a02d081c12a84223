using Sedz.Analytics.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>How far a run has come.</summary>
/// <param name="Progress">0 to 1: an estimate that never falls.</param>
/// <param name="Phase">The phase of the auction, from 1; 0 before it, and for policies without one.</param>
/// <param name="Decided">Workers who hold a place or stay out, for now.</param>
/// <param name="Workers">All workers; 0 while they are being read.</param>
/// <param name="Gap">The certified gap after the last phase; null before.</param>
internal readonly record struct MatchingStage(double Progress, int Phase, long Decided, long Workers, double? Gap)
{
    /// <summary>While the register is read.</summary>
    public static MatchingStage Reading { get; } = new(0, 0, 0, 0, null);

    /// <summary>What the estimate gives to reading, and to the writing at the end.</summary>
    private const double Read = 0.2;

    private const double Matched = 0.9;

    /// <summary>When so many workers have been read.</summary>
    public static MatchingStage Begun(long workers) => new(Read, 0, 0, workers, null);

    /// <summary>When the result is being written.</summary>
    public static MatchingStage Writing(long workers) => new(Matched, 0, workers, workers, null);

    /// <summary>
    /// In the middle of an auction. How many phases there will be is not known: each is taken for half of what is left, or less.
    /// </summary>
    public static MatchingStage Of(MatchingProgress auction)
    {
        ArgumentNullException.ThrowIfNull(auction);
        var share = auction.Workers == 0 ? 1 : auction.Decided / (double)auction.Workers;
        return new(
            Read + (Matched - Read) * (1 - 1 / (auction.Phase + share)), auction.Phase, auction.Decided, auction.Workers, auction.Gap);
    }
}
