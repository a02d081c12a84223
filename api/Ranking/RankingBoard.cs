using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Ranking;

/// <summary>The ranking of a set of sites under one set of weights, with the sites of the set that are not in it.</summary>
public sealed class RankingBoard
{
    private readonly Dictionary<string, SiteStanding> ranked;
    private readonly IReadOnlyList<SiteStanding> notRanked;

    private RankingBoard(
        SiteRanking ranking,
        CriterionWeights weights,
        Dictionary<string, SiteStanding> ranked,
        IReadOnlyList<SiteStanding> notRanked)
    {
        Ranking = ranking;
        Robustness = new(ranking);
        Weights = weights;
        this.ranked = ranked;
        this.notRanked = notRanked;
    }

    /// <summary>The eligible sites in order.</summary>
    public SiteRanking Ranking { get; }

    /// <summary>The weights that were asked for, before criteria without data were left out.</summary>
    public CriterionWeights Weights { get; }

    /// <summary>How many sites of the set are not in the ranking.</summary>
    public int NotYetRankedCount => notRanked.Count;

    /// <summary>Ranks the eligible sites of a set.</summary>
    public static RankingBoard Of(IEnumerable<SiteStanding> standings, CriterionWeights weights)
    {
        var groups = standings.ToLookup(standing => standing.Status == EligibilityStatus.Eligible);
        RankingCandidate[] candidates = [.. groups[true].Select(standing => standing.Candidate)];
        return new(
            SiteRanking.Of(candidates, weights),
            weights,
            groups[true].ToDictionary(standing => standing.Candidate.Code),
            [.. groups[false]]);
    }

    /// <summary>How firm the ranking is, computed as far as it is asked for.</summary>
    public BoardRobustness Robustness { get; }

    /// <summary>The sites that are not in the ranking as clients see them, made when they are first asked for.</summary>
    public NotYetRankedAnswer NotYetRankedAnswer => field ??= new([.. NotYetRanked()]);

    /// <summary>Number of a ranked site.</summary>
    public int SiteIdOf(RankedSite site) => ranked[site.Code].SiteId;

    /// <summary>What is to be checked of a ranked site; it decides nothing.</summary>
    public IReadOnlyList<LocalizedText> NotesOn(RankedSite site) => [.. PlaceNotes.For(ranked[site.Code].Facts)];

    /// <summary>The sites that are not in the ranking: first those not yet known, then those not eligible, each by code.</summary>
    public IEnumerable<NotYetRankedSite> NotYetRanked() => notRanked
        .OrderBy(standing => standing.Status)
        .ThenBy(standing => standing.Candidate.Code, StringComparer.Ordinal)
        .Select(standing => new NotYetRankedSite(
            standing.SiteId,
            standing.Candidate.Code,
            standing.Status,
            EligibilityRules.Judge(standing.Facts).Findings,
            [.. PlaceNotes.For(standing.Facts)],
            Ranking.RankIfCured(standing.Candidate),
            standing.SitesDeadline));
}
