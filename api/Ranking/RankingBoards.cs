using System.Collections.Immutable;
using Sedz.Analytics.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>
/// The boards that were made last, so that the pages of a ranking and the same question asked again cost no ranking. A board depends on
/// nothing
/// but its sites and weights: the same sites, object by object, under the same weights have the same board, whoever asks and however they
/// were chosen. A change of the database makes new objects, so an old board is not found again. Safe for use by several threads.
/// </summary>
public sealed class RankingBoards
{
    /// <summary>How many are kept: the usual weights, and a few that a meeting tries out. One of 100,000 sites takes about 30 MB.</summary>
    public const int Kept = 4;

    private readonly Lock turn = new();
    private readonly List<Entry> latest = [];

    /// <summary>The board of a set of sites, made where it is not kept.</summary>
    /// <param name="standings">The sites, in an order that is the same each time.</param>
    /// <param name="weights">How much each criterion counts.</param>
    public RankingBoard Of(ImmutableArray<SiteStanding> standings, CriterionWeights weights)
    {
        lock (turn)
        {
            if (latest.FindIndex(entry => entry.IsOf(standings, weights)) is >= 0 and var found)
            {
                var entry = latest[found];
                latest.RemoveAt(found);
                latest.Add(entry);
                return entry.Board;
            }
        }

        var board = RankingBoard.Of(standings, weights);
        lock (turn)
        {
            if (latest.Count == Kept)
            {
                latest.RemoveAt(0);
            }

            latest.Add(new(standings, board));
        }

        return board;
    }

    private sealed record Entry(ImmutableArray<SiteStanding> Standings, RankingBoard Board)
    {
        /// <summary>
        /// Objects are compared, not their values: what was read again counts as changed. The same array, which everyone has who asks for
        /// all that they may see, needs no look at its objects.
        /// </summary>
        public bool IsOf(ImmutableArray<SiteStanding> standings, CriterionWeights weights)
        {
            if (standings.Length != Standings.Length || weights != Board.Weights)
            {
                return false;
            }

            if (standings == Standings)
            {
                return true;
            }

            for (var i = 0; i < standings.Length; i++)
            {
                if (!ReferenceEquals(standings[i], Standings[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
