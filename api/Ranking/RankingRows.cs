using System.Collections;

namespace Sedz.Api.Ranking;

/// <summary>The rows of a board, each made when it is shown: a page of a long ranking makes a page of rows.</summary>
internal sealed class RankingRows(RankingBoard board, RankingInsight insight) : IReadOnlyList<RankedSiteAnswer>
{
    /// <inheritdoc/>
    public int Count => board.Ranking.Sites.Count;

    /// <inheritdoc/>
    public RankedSiteAnswer this[int index]
    {
        get
        {
            var site = board.Ranking.Sites[index];
            return new(board.SiteIdOf(site), site, index, insight);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RankedSiteAnswer> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
