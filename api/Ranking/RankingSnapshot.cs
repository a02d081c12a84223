using Sedz.Analytics.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>A province's ranking at a moment, to be compared with a later one.</summary>
public sealed class RankingSnapshot
{
    private readonly Dictionary<string, RankedSite> _sites;
    private readonly int _notYetRanked;

    private RankingSnapshot(RankingBoard board)
    {
        _sites = board.Ranking.Sites.ToDictionary(site => site.Code);
        _notYetRanked = board.NotYetRankedCount;
    }

    /// <summary>Ranks the sites of a province under equal weights.</summary>
    public static RankingSnapshot Of(IEnumerable<SiteStanding> standings) => new(RankingBoard.Of(standings, CriterionWeights.Equal));

    /// <summary>How the ranking stands, and what is different from an earlier one.</summary>
    public RankingChange Since(RankingSnapshot before, string provinceCode)
    {
        ArgumentNullException.ThrowIfNull(before);
        var both = _sites.Values.Where(site => before._sites.ContainsKey(site.Code))
            .Select(site => (Now: site, Then: before._sites[site.Code])).ToList();
        return new(
            provinceCode,
            _sites.Count,
            _notYetRanked,
            _sites.Count - both.Count,
            before._sites.Count - both.Count,
            both.Count(pair => pair.Now.Rank != pair.Then.Rank),
            both.Count(pair => pair.Now.Score.CompareTo(pair.Then.Score) != 0));
    }
}
