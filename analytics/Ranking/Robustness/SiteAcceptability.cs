namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>How firm the place of a site is.</summary>
/// <param name="TopK">The share of draws in which it is among the first K, 0..1.</param>
/// <param name="Places">Its places in the draws; null when only the first K were looked for.</param>
public sealed record SiteAcceptability(double TopK, SitePlaces? Places);
