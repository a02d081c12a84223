using System.Collections.Immutable;

namespace Sedz.Analytics.Portfolios;

/// <summary>Which sites to choose under a budget: candidates, money and rules.</summary>
public sealed record PortfolioProblem
{
    /// <summary>Makes a problem.</summary>
    /// <param name="sites">The candidates.</param>
    /// <param name="budgetBaht">The money, in baht, 0 or more.</param>
    /// <param name="rules">The rules of fairness and coverage; none is allowed.</param>
    /// <param name="mostSites">The most sites that may be chosen; null for as many as the budget pays.</param>
    /// <exception cref="ArgumentException">
    /// Two sites have one code or two rules one key, a score is not in 0..1, a cost is negative, a floor names no site of the list, or a
    /// rule asks for more floors than it has.
    /// </exception>
    public PortfolioProblem(
        ImmutableArray<PortfolioSite> sites, long budgetBaht, ImmutableArray<PortfolioRule> rules, int? mostSites = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budgetBaht);
        if (mostSites is { } most)
            ArgumentOutOfRangeException.ThrowIfNegative(most, nameof(mostSites));
        if (sites.FirstOrDefault(site => !(site.Score is >= 0 and <= 1) || site.CostBaht < 0) is { Code: not null } wrong)
            throw new ArgumentException($"{wrong}: a score lies in 0..1 and a cost is not negative.", nameof(sites));
        if (sites.Select(site => site.Code).Distinct(StringComparer.Ordinal).Count() < sites.Length)
            throw new ArgumentException("Two sites have the same code.", nameof(sites));
        if (rules.Select(rule => rule.Key).Distinct(StringComparer.Ordinal).Count() < rules.Length)
            throw new ArgumentException("Two rules have the same key.", nameof(rules));
        if (rules.Any(rule => rule.AtLeastFloors < 0 || rule.AtLeastFloors > rule.Floors.Length))
            throw new ArgumentException("A rule asks for more floors than it has, or for fewer than none.", nameof(rules));
        foreach (var floor in rules.SelectMany(rule => rule.Floors))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(floor.AtLeast, nameof(rules));
            if (floor.Members.Any(member => member < 0 || member >= sites.Length))
                throw new ArgumentException("A floor names a site that is not in the list.", nameof(rules));
        }

        Sites = sites;
        BudgetBaht = budgetBaht;
        Rules = rules;
        MostSites = mostSites;
    }

    /// <summary>The candidates.</summary>
    public ImmutableArray<PortfolioSite> Sites { get; }

    /// <summary>The money, in baht.</summary>
    public long BudgetBaht { get; }

    /// <summary>The rules of fairness and coverage.</summary>
    public ImmutableArray<PortfolioRule> Rules { get; private init; }

    /// <summary>The most sites that may be chosen; null for as many as the budget pays.</summary>
    public int? MostSites { get; }

    /// <summary>The same problem without one rule. What is left of a checked problem needs no check.</summary>
    internal PortfolioProblem Without(PortfolioRule rule) => this with { Rules = Rules.Remove(rule) };
}
