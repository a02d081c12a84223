using Sedz.Analytics.Portfolios;
using Sedz.Schema;

namespace Sedz.Api.Portfolios;

/// <summary>A choice of sites under a budget. It supports the decision; the committee decides.</summary>
/// <param name="Sites">The chosen sites, the highest score first.</param>
/// <param name="Status">How good the choice is known to be.</param>
/// <param name="Value">Sum of the chosen sites' scores; null without a choice.</param>
/// <param name="Bound">No choice is worth more than this; null without a choice.</param>
/// <param name="Gap">How far the value may lie below the best, as a part of the bound; 0 when proved best, null without a choice.</param>
/// <param name="CostBaht">What the chosen sites cost together, in baht.</param>
/// <param name="BudgetBaht">The money, in baht.</param>
/// <param name="Candidates">How many sites could be chosen.</param>
/// <param name="WithoutCost">Codes of ranked sites that no cost was said of, the first 20; they could not be chosen.</param>
/// <param name="WithoutCostCount">How many ranked sites no cost was said of.</param>
/// <param name="UnusedCosts">Site codes that a cost was said of and that are none of the ranked sites, the first 20: check how they are written.</param>
/// <param name="UnusedCostCount">How many costs were said of codes that are none of the ranked sites.</param>
/// <param name="Rules">The rules of fairness and coverage, with the price of each.</param>
/// <param name="Obstacles">What stands in the way when no choice meets every rule.</param>
/// <param name="Summary">The same in a sentence.</param>
public sealed record PortfolioAnswer(
    IReadOnlyList<PortfolioSiteAnswer> Sites,
    PortfolioStatus Status,
    double? Value,
    double? Bound,
    double? Gap,
    decimal CostBaht,
    decimal BudgetBaht,
    int Candidates,
    IReadOnlyList<string> WithoutCost,
    int WithoutCostCount,
    IReadOnlyList<string> UnusedCosts,
    int UnusedCostCount,
    IReadOnlyList<PortfolioRuleAnswer> Rules,
    IReadOnlyList<LocalizedText> Obstacles,
    LocalizedText Summary);

/// <summary>A chosen site.</summary>
/// <param name="SiteId">Number of the site.</param>
/// <param name="Rank">Its place in the ranking.</param>
/// <param name="Score">Its score, 0 to 1.</param>
/// <param name="CostBaht">What it costs, in baht.</param>
public sealed record PortfolioSiteAnswer(int SiteId, int Rank, double Score, decimal CostBaht);

/// <summary>A rule of a choice and what it costs.</summary>
/// <param name="Key">A stable name.</param>
/// <param name="Text">What the rule asks.</param>
/// <param name="Floors">How many groups it asks sites of.</param>
/// <param name="Price">
/// The value given up for it: how much higher the sum of scores would be without it, all other rules kept. Null when no choice was found
/// with or without it.
/// </param>
/// <param name="PriceUncertainty">How far the price may be off; 0 when both choices are proved best.</param>
/// <param name="PriceText">The price in words.</param>
public sealed record PortfolioRuleAnswer(
    string Key, LocalizedText Text, int Floors, double? Price, double? PriceUncertainty, LocalizedText PriceText);
