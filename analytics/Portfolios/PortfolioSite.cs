namespace Sedz.Analytics.Portfolios;

/// <summary>A site that may be chosen.</summary>
/// <param name="Code">The site's code; unique in a problem.</param>
/// <param name="Score">What choosing it is worth, 0..1: its score in the ranking.</param>
/// <param name="CostBaht">What it costs, in baht, 0 or more. A site whose cost is not known is no candidate: unknown is not zero.</param>
public readonly record struct PortfolioSite(string Code, double Score, long CostBaht);
