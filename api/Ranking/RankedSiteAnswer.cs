using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>A site in its place in a ranking.</summary>
/// <param name="SiteId">Number of the site.</param>
/// <param name="Ranked">The place and what it is made of.</param>
/// <param name="Index">Its index into the ranking.</param>
/// <param name="Insight">What can be said of it beyond its score.</param>
public sealed record RankedSiteAnswer(int SiteId, RankedSite Ranked, int Index, RankingInsight Insight);

/// <summary>What one criterion adds to a site's score.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">The value, 0 to 1; null when no listed site has data.</param>
/// <param name="Weight">The weight after criteria without data are left out, 0 to 1.</param>
/// <param name="Contribution">Weight × value; the contributions of a site sum to its score.</param>
/// <param name="Low">The lower end of what the value may be.</param>
/// <param name="High">The upper end of what the value may be.</param>
/// <param name="EvidenceLevel">The loosest evidence in the value; null when it rests on no record of a hazard.</param>
/// <param name="Indicators">What the value is made of.</param>
/// <param name="Notes">What a reader must know of the value.</param>
public sealed record ComponentAnswer(
    Criterion Criterion,
    double? Value,
    double Weight,
    double Contribution,
    double? Low,
    double? High,
    EvidenceLevel? EvidenceLevel,
    IReadOnlyList<IndicatorAnswer> Indicators,
    IReadOnlyList<LocalizedText> Notes)
{
    /// <summary>A component as clients see it.</summary>
    public static ComponentAnswer Of(RankComponent component) => new(
        component.Criterion, component.Value, component.Weight, component.Contribution, component.Low, component.High,
        component.EvidenceLevel,
        [.. component.Indicators.Select(IndicatorAnswer.Of)], component.Notes);
}

/// <summary>One thing known, or not known, of a site, and what it adds to its criterion.</summary>
/// <param name="Key">A stable name.</param>
/// <param name="Th">What it is, in Thai.</param>
/// <param name="En">What it is, in English.</param>
/// <param name="Value">The number; null when it is not known.</param>
/// <param name="Low">The lower end of its range (of a rate: 5 %).</param>
/// <param name="High">The upper end of its range (of a rate: 95 %).</param>
/// <param name="Unit">The unit of the numbers.</param>
/// <param name="Share">Its part of the criterion, 0 to 1; 0 marks a detail, such as one source by itself.</param>
/// <param name="OnScale">Its value on the scale of 0 to 1, after the published cut-offs.</param>
/// <param name="Unknown">Whether it is not known, wholly or in part: it then counts at the middle of what it may be.</param>
/// <param name="Source">Where it comes from: ids of sources; null when nobody has said.</param>
/// <param name="Period">The years (CE) or the day it speaks of.</param>
/// <param name="EvidenceLevel">How close to the site its evidence is.</param>
public sealed record IndicatorAnswer(
    string Key,
    string Th,
    string En,
    double? Value,
    double? Low,
    double? High,
    IndicatorUnit Unit,
    double Share,
    double OnScale,
    bool Unknown,
    string? Source,
    string? Period,
    EvidenceLevel? EvidenceLevel)
{
    /// <summary>An indicator as clients see it.</summary>
    public static IndicatorAnswer Of(Indicator indicator) => new(
        indicator.Key, indicator.Label.Th, indicator.Label.En, indicator.Value, indicator.Low, indicator.High, indicator.Unit,
        indicator.Share,
        indicator.OnScale.Value, indicator.IsUnknown, indicator.Source, indicator.Period, indicator.EvidenceLevel);
}
