using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Portfolios;

/// <summary>
/// Chooses the sites whose scores sum highest under a budget and rules of fairness, and says what each rule costs. It supports the
/// committee's decision; the committee decides.
/// </summary>
public static class PortfolioChoice
{
    /// <summary>Chooses.</summary>
    /// <param name="problem">Candidates, budget and rules.</param>
    /// <param name="effort">How hard to search.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="ArgumentOutOfRangeException">The effort is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The token ended the search.</exception>
    public static Portfolio Of(PortfolioProblem problem, SearchEffort effort, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (!(effort.Steps is >= SearchEffort.LeastSteps and <= SearchEffort.MostSteps))
            throw new ArgumentOutOfRangeException(nameof(effort), effort.Steps, "The steps of a search lie in 0.01 to 120.");

        var tooSmall = ShortGroups(problem);
        if (tooSmall.Length > 0)
            return new() { Status = PortfolioStatus.Infeasible, Obstacles = tooSmall, Prices = Unpriced(problem) };
        var kept = PortfolioReduction.Of(problem);
        var best = PortfolioSearch.Best(problem, kept, effort, cancellationToken);
        return best.Value is null
            ? best with { Prices = Unpriced(problem), Obstacles = Obstacles(problem, best.Status, effort, cancellationToken) }
            : best with { Prices = [.. problem.Rules.Select(rule => PriceOf(rule, best, problem, kept, effort, cancellationToken))] };
    }

    private static RulePrice PriceOf(
        PortfolioRule rule, Portfolio best, PortfolioProblem problem, int[] kept, SearchEffort effort, CancellationToken cancellationToken)
    {
        var problemWithout = problem.Without(rule);
        var without = PortfolioSearch.Best(problemWithout, PortfolioReduction.Of(problemWithout, kept), effort, cancellationToken);
        return without.Value is { } value
            ? new(rule, Math.Max(0, value - best.Value!.Value), without.Bound!.Value - value + (best.Bound!.Value - best.Value.Value))
            : new(rule, null, null);
    }

    private static ImmutableArray<RulePrice> Unpriced(PortfolioProblem problem) =>
        [.. problem.Rules.Select(rule => new RulePrice(rule, null, null))];

    /// <summary>The floors that ask for more sites than their group has, and the rules that ask for more floors than can hold.</summary>
    private static ImmutableArray<LocalizedText> ShortGroups(PortfolioProblem problem) =>
    [
        .. from rule in problem.Rules
           let possible = rule.Floors.Count(floor => floor.Members.Length >= floor.AtLeast)
           where possible < rule.AtLeastFloors
           select new LocalizedText(
               $"{rule.Text.Th}: ทำได้มากที่สุด {Number(possible)}",
               $"{rule.Text.En}: at most {Number(possible)} can be had among the candidate sites"),
        .. from rule in problem.Rules
           where rule.AtLeastFloors is null
           from floor in rule.Floors
           where floor.Members.Length < floor.AtLeast
           select new LocalizedText(
               $"{rule.Text.Th}: {floor.Group.Th}มีพื้นที่ที่เลือกได้ {Number(floor.Members.Length)} แห่ง แต่ต้องการ "
               + $"{Number(floor.AtLeast)} แห่ง",
               $"{rule.Text.En}: {floor.Group.En} has {Number(floor.Members.Length)} candidate sites and {Number(floor.AtLeast)} are asked "
               + "for"),
    ];

    private static ImmutableArray<LocalizedText> Obstacles(
        PortfolioProblem problem, PortfolioStatus status, SearchEffort effort, CancellationToken cancellationToken)
    {
        if (status == PortfolioStatus.Unknown)
        {
            return [new(
                "ค้นหายังไม่เสร็จภายในขีดจำกัดที่กำหนด โปรดเพิ่มขีดจำกัดหรือลดเงื่อนไข",
                "The search ended at its limit before a choice was found: raise the limit, or ask for less")];
        }

        return PortfolioSearch.LeastBudget(problem, effort, cancellationToken) is { } least
            ? [new(
                $"งบประมาณไม่พอตามเงื่อนไข ต้องใช้อย่างน้อย {Number(least)} บาท แต่มี {Number(problem.BudgetBaht)} บาท",
                $"The budget does not pay for the rules: they need at least {Number(least)} baht, and there are "
                + $"{Number(problem.BudgetBaht)}")]
            : [new(
                "เงื่อนไขทั้งหมดต้องการพื้นที่มากกว่าจำนวนสูงสุดที่ให้เลือก",
                "The rules together ask for more sites than may be chosen")];
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
