using System.Collections.Immutable;
using System.Globalization;
using Sedz.Analytics.Portfolios;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Partners;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Portfolios;

/// <summary>The sites of a ranking that may be chosen, as a problem, and its solution as clients see it.</summary>
internal sealed class PortfolioCandidates
{
    private const int MostCodesNamed = 20;

    private static readonly Dictionary<string, Cluster> Clusters = ProvinceFacts.Clusters.ToDictionary(cluster => cluster.Code);

    private readonly RankingBoard board;
    private readonly ImmutableArray<RankedSite> sites;
    private readonly ImmutableArray<string> withoutCost;
    private readonly ImmutableArray<string> unusedCosts;

    private PortfolioCandidates(
        RankingBoard board, ImmutableArray<RankedSite> sites, ImmutableArray<string> withoutCost, ImmutableArray<string> unusedCosts,
        PortfolioProblem problem)
    {
        this.board = board;
        this.sites = sites;
        this.withoutCost = withoutCost;
        this.unusedCosts = unusedCosts;
        Problem = problem;
    }

    /// <summary>Which of the sites to choose.</summary>
    public PortfolioProblem Problem { get; }

    /// <summary>The candidates of a board.</summary>
    /// <param name="board">The ranking.</param>
    /// <param name="input">Money, costs and rules, checked before.</param>
    /// <param name="areas">Areas in square metres by the site's number; a site that is not in it has none.</param>
    /// <param name="sectors">Which partner sectors stand engaged at which sites; null when no rule asks.</param>
    public static PortfolioCandidates Of(
        RankingBoard board, PortfolioInput input, IReadOnlyDictionary<int, double> areas, SiteSectors? sectors)
    {
        var listed = (input.Costs ?? []).ToDictionary(cost => cost.SiteCode, cost => cost.Baht);
        var costs = board.Ranking.Sites.Select(site => (Site: site, Cost: CostOf(site, board, input, listed, areas))).ToList();
        ImmutableArray<RankedSite> sites = [.. costs.Where(one => one.Cost is not null).Select(one => one.Site)];
        var problem = new PortfolioProblem(
            [.. costs.Where(one => one.Cost is not null).Select(one => new PortfolioSite(one.Site.Code, one.Site.Score, one.Cost!.Value))],
            (long)decimal.Floor(input.BudgetBaht),
            [.. RulesOf(input, sites), .. sectors is null ? [] : PartnerRules.Of(input, sectors, [.. sites.Select(board.SiteIdOf)])],
            input.MostSites);
        var ranked = board.Ranking.Sites.Select(site => site.Code).ToHashSet();
        return new(
            board,
            sites,
            [.. costs.Where(one => one.Cost is null).Select(one => one.Site.Code)],
            [.. listed.Keys.Where(code => !ranked.Contains(code)).Order(StringComparer.Ordinal)],
            problem);
    }

    /// <summary>A choice as clients see it.</summary>
    public PortfolioAnswer Answer(Portfolio choice) => new(
        [
            .. choice.Chosen.Select(site => new PortfolioSiteAnswer(
                board.SiteIdOf(sites[site]), sites[site].Rank, sites[site].Score, Problem.Sites[site].CostBaht)),
        ],
        choice.Status,
        choice.Value,
        choice.Bound,
        choice.Gap,
        choice.CostBaht,
        Problem.BudgetBaht,
        sites.Length,
        [.. withoutCost.Take(MostCodesNamed)],
        withoutCost.Length,
        [.. unusedCosts.Take(MostCodesNamed)],
        unusedCosts.Length,
        [.. choice.Prices.Select(price => PortfolioWords.Answer(price, choice))],
        choice.Obstacles,
        PortfolioWords.Summary(choice, sites.Length, Problem.BudgetBaht));

    /// <summary>In whole baht, rounded up, so that nothing is chosen that the budget does not pay; null when it is not known.</summary>
    private static long? CostOf(
        RankedSite site, RankingBoard board, PortfolioInput input, Dictionary<string, decimal> listed, IReadOnlyDictionary<int,
        double> areas)
    {
        if (listed.TryGetValue(site.Code, out var cost))
            return (long)decimal.Ceiling(cost);
        if (input.CostPerRaiBaht is not { } perRai)
            return input.CostPerSiteBaht is { } alone ? (long)decimal.Ceiling(alone) : null;
        return areas.TryGetValue(board.SiteIdOf(site), out var squareMetres)
            ? (long)decimal.Ceiling((input.CostPerSiteBaht ?? 0) + perRai * (decimal)squareMetres / LandArea.SquareMetresPerRai)
            : null;
    }

    private static IEnumerable<PortfolioRule> RulesOf(PortfolioInput input, ImmutableArray<RankedSite> sites)
    {
        if (input.AtLeastPerProvince is > 0 and { } perProvince)
        {
            yield return Each(
                "atLeastPerProvince", perProvince, sites, ProvinceOf, code =>
                    new($"จังหวัด{ProvinceFacts.ByCode[code].NameTh}", ProvinceFacts.ByCode[code].NameEn),
                new($"อย่างน้อยจังหวัดละ {perProvince} แห่ง", $"At least {perProvince} a province"));
        }

        if (input.AtLeastPerCluster is > 0 and { } perCluster)
        {
            yield return Each(
                "atLeastPerCluster", perCluster, sites, site => ProvinceFacts.ByCode[ProvinceOf(site)].ClusterCode,
                code => new($"กลุ่มจังหวัด{Clusters[code].NameTh}", $"the province group {Clusters[code].NameEn}"),
                new($"อย่างน้อยกลุ่มจังหวัดละ {perCluster} แห่ง", $"At least {perCluster} a province group"));
        }

        foreach (var cover in input.Hazards ?? [])
        {
            yield return Cover(cover, sites);
        }
    }

    private static PortfolioRule Each(
        string key,
        int atLeast,
        ImmutableArray<RankedSite> sites,
        Func<RankedSite, string?> groupOf,
        Func<string, LocalizedText> nameOf,
        LocalizedText text) => new(
            key,
            text,
            [
                .. Enumerable.Range(0, sites.Length)
                    .Where(site => groupOf(sites[site]) is not null)
                    .GroupBy(site => groupOf(sites[site])!)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new PortfolioFloor(nameOf(group.Key), [.. group], atLeast)),
            ]);

    private static PortfolioRule Cover(HazardCoverInput cover, ImmutableArray<RankedSite> sites)
    {
        var rate = cover.RatePerYear ?? RecurrenceScale.OccasionalRate;
        var hazard = RankingWords.Of(cover.Hazard);
        var often = rate.ToString("0.##", CultureInfo.InvariantCulture);
        var group = new LocalizedText(
            $"พื้นที่ที่มี{hazard.Th}ตั้งแต่ {often} ครั้งต่อปี", $"sites with {hazard.En} {often} times a year or more");
        return new(
            $"hazard.{cover.Hazard.ToString().ToLowerInvariant()}",
            new($"อย่างน้อย {cover.AtLeast} แห่งเป็น{group.Th}", $"At least {cover.AtLeast} {group.En}"),
            [
                new(
                    group,
                    [.. Enumerable.Range(0, sites.Length).Where(
                        site => HazardRecurrenceCriterion.RateOf(sites[site], cover.Hazard) >= rate)],
                    cover.AtLeast),
            ]);
    }

    /// <summary>A site's code begins with that of its province.</summary>
    private static string ProvinceOf(RankedSite site) => site.Code[..2];
}
