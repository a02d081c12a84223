namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// Places of scores. Scores are first rounded to a step of <see cref="SiteRanking.TieTolerance"/>, so that sums which differ by a rounding
/// only are equal; numbers that people gave in a few decimals lie in the middle of a step. An instance holds the memory for one
/// thread.
/// </summary>
/// <param name="sites">The number of scores, 0 or more.</param>
internal sealed class ScoreOrder(int sites)
{
    private const int Steps = 1_000_000_000;
    private const int DigitBits = 10;
    private const int Digits = 3; // of 10 bits: 2³⁰ > Steps
    private const int Buckets = 1 << DigitBits;
    private const int FewSites = 48; // below, comparing all pairs is faster than emptying the buckets

    private readonly uint[] keys = new uint[sites];
    private readonly uint[] sortedKeys = new uint[sites];
    private readonly uint[] spareKeys = new uint[sites];
    private readonly int[] order = new int[sites];
    private readonly int[] spareOrder = new int[sites];
    private readonly int[] counts = new int[Digits * Buckets];

    /// <summary>The place of each score: one more than the number of higher scores, so that equal ones share it. Time is linear.</summary>
    /// <param name="scores">0..1, but for roundings.</param>
    /// <param name="ranks">Gets the places, from 1.</param>
    public void Rank(ReadOnlySpan<double> scores, Span<int> ranks)
    {
        ReadKeys(scores);
        if (sites <= FewSites)
            RankByPairs(ranks);
        else
            RankBySorting(ranks);
    }

    /// <summary>
    /// Marks the scores that share the first <paramref name="top"/> places: those not below the score in place <paramref name="top"/>. No
    /// sort: the highest digit decides for nearly all scores, and the next ones are looked at in one bucket only.
    /// </summary>
    /// <param name="scores">0..1, but for roundings.</param>
    /// <param name="top">1 or more; from the number of scores on, all are marked.</param>
    /// <param name="times">Counts one more for each score that is in.</param>
    public void CountTop(ReadOnlySpan<double> scores, int top, Span<int> times)
    {
        ReadKeys(scores);
        var threshold = top >= sites ? uint.MaxValue : SmallestKeys(top);
        for (var i = 0; i < sites; i++)
            times[i] += keys[i] <= threshold ? 1 : 0;
    }

    /// <summary>Keys rise as scores fall, so that the first place has the smallest.</summary>
    private void ReadKeys(ReadOnlySpan<double> scores)
    {
        for (var i = 0; i < scores.Length; i++)
            keys[i] = (uint)(Steps - (int)(Math.Clamp(scores[i], 0, 1) * Steps + 0.5));
    }

    private void RankByPairs(Span<int> ranks)
    {
        for (var i = 0; i < sites; i++)
        {
            var rank = 1;
            foreach (var other in keys)
                rank += other < keys[i] ? 1 : 0;
            ranks[i] = rank;
        }
    }

    private void RankBySorting(Span<int> ranks)
    {
        Array.Clear(counts);
        foreach (var key in keys)
        {
            for (var digit = 0; digit < Digits; digit++)
                counts[digit * Buckets + Digit(key, digit)]++;
        }

        for (var i = 0; i < sites; i++)
            order[i] = i;
        keys.CopyTo(sortedKeys, 0);
        var (fromKeys, toKeys, from, to) = (sortedKeys, spareKeys, order, spareOrder);
        for (var digit = 0; digit < Digits; digit++)
        {
            var starts = counts.AsSpan(digit * Buckets, Buckets);
            for (int bucket = 0, start = 0; bucket < Buckets; bucket++)
                (starts[bucket], start) = (start, start + starts[bucket]);
            for (var i = 0; i < sites; i++)
            {
                var at = starts[Digit(fromKeys[i], digit)]++;
                toKeys[at] = fromKeys[i];
                to[at] = from[i];
            }

            (fromKeys, toKeys, from, to) = (toKeys, fromKeys, to, from);
        }

        for (int place = 0, rank = 1; place < sites; place++)
        {
            if (place > 0 && fromKeys[place] != fromKeys[place - 1])
                rank = place + 1;
            ranks[from[place]] = rank;
        }
    }

    /// <summary>The key in a place.</summary>
    private uint SmallestKeys(int top)
    {
        uint prefix = 0;
        var histogram = counts.AsSpan(0, Buckets);
        for (var digit = Digits - 1; digit >= 0; digit--)
        {
            histogram.Clear();
            var above = (digit + 1) * DigitBits;
            foreach (var key in keys)
            {
                if (key >> above == prefix)
                    histogram[Digit(key, digit)]++;
            }

            var bucket = 0;
            for (; top > histogram[bucket]; bucket++)
                top -= histogram[bucket];
            prefix = (prefix << DigitBits) | (uint)bucket;
        }

        return prefix;
    }

    private static int Digit(uint key, int digit) => (int)(key >> (digit * DigitBits)) & (Buckets - 1);
}
