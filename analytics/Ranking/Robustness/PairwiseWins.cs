using System.Numerics;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>For each pair of a few sites, the draws in which the one or the other has the higher score; a bit for each draw.</summary>
internal sealed class PairwiseWins
{
    private const int WordBits = 64;

    /// <summary>
    /// Every other draw: one half of the draws decides which site of a pair is the better one, the other half tells how often that is
    /// wrong.
    /// </summary>
    private const ulong EvenDraws = 0x5555_5555_5555_5555;

    private readonly int sites;
    private readonly int words;
    private readonly ulong[] wins;

    /// <summary>Compares all pairs.</summary>
    /// <param name="scores">For each site, its score in every draw; one list at least.</param>
    public PairwiseWins(double[][] scores)
    {
        sites = scores.Length;
        Draws = scores[0].Length;
        words = WordsFor(Draws);
        wins = new ulong[sites * sites * words];
        for (var i = 0; i < sites; i++)
        {
            for (var j = 0; j < sites; j++)
            {
                for (var draw = 0; draw < Draws && i != j; draw++)
                {
                    if (scores[i][draw] > scores[j][draw] + SiteRanking.TieTolerance)
                        wins[(i * sites + j) * words + draw / WordBits] |= 1UL << (draw % WordBits);
                }
            }
        }
    }

    /// <summary>The number of draws.</summary>
    public int Draws { get; }

    /// <summary>The number of sites.</summary>
    public int Sites => sites;

    /// <summary>The words that hold a bit for each draw.</summary>
    public static int WordsFor(int draws) => (draws + WordBits - 1) / WordBits;

    /// <summary>Marks a draw.</summary>
    public static void Mark(Span<ulong> mask, int draw) => mask[draw / WordBits] |= 1UL << (draw % WordBits);

    /// <summary>A mask of all draws.</summary>
    public ulong[] Every()
    {
        var mask = new ulong[words];
        for (var draw = 0; draw < Draws; draw++)
            Mark(mask, draw);
        return mask;
    }

    /// <summary>The share of draws in which a site is above another.</summary>
    public double Share(int site, int other)
    {
        var count = 0;
        foreach (var word in Wins(site, other))
            count += BitOperations.PopCount(word);
        return count / (double)Draws;
    }

    /// <summary>
    /// How many of the draws of a mask contradict the better guess at the order of two sites; a tie is half a contradiction. The guess is
    /// made from the draws of the other half, so that chance alone never looks like knowledge.
    /// </summary>
    public double Wrong(int site, int other, ReadOnlySpan<ulong> mask)
    {
        Span<int> above = stackalloc int[2];
        Span<int> below = stackalloc int[2];
        Span<int> all = stackalloc int[2];
        var up = Wins(site, other);
        var down = Wins(other, site);
        for (var word = 0; word < words; word++)
        {
            for (var half = 0; half < 2; half++)
            {
                var draws = mask[word] & (half == 0 ? EvenDraws : ~EvenDraws);
                above[half] += BitOperations.PopCount(up[word] & draws);
                below[half] += BitOperations.PopCount(down[word] & draws);
                all[half] += BitOperations.PopCount(draws);
            }
        }

        var wrong = 0.0;
        for (var half = 0; half < 2; half++)
        {
            var ties = (all[half] - above[half] - below[half]) / 2.0;
            var guess = above[1 - half].CompareTo(below[1 - half]);
            wrong += guess == 0 ? all[half] / 2.0 : (guess > 0 ? below[half] : above[half]) + ties;
        }

        return wrong;
    }

    private ReadOnlySpan<ulong> Wins(int site, int other) => wins.AsSpan((site * sites + other) * words, words);
}
