using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Portfolios;
using Sedz.Schema;

namespace Sedz.Analytics.Tests.Portfolios;

public sealed class PortfolioChoiceTests
{
    private const double Tolerance = 1e-5;

    private static readonly LocalizedText AnyText = new("กลุ่ม", "group");

    /// <summary>Martello and Toth's knapsack example (1990, p. 70): profits 70 20 39 37 7 5 10, weights 31 10 20 19 4 3 6, capacity 50.</summary>
    [Fact]
    public void Choice_OfThePublishedKnapsack_IsItsOptimum()
    {
        long[] profits = [70, 20, 39, 37, 7, 5, 10];
        long[] weights = [31, 10, 20, 19, 4, 3, 6];
        var sites = profits.Zip(weights, (profit, weight) => (Profit: profit, Weight: weight))
            .Select((item, i) => new PortfolioSite($"67-{i:0000}", item.Profit / 100.0, item.Weight))
            .ToImmutableArray();

        var choice = PortfolioChoice.Of(new(sites, 50, []), SearchEffort.Default);

        Assert.Equal(PortfolioStatus.Optimal, choice.Status);
        Assert.Equal(1.07, choice.Value!.Value, Tolerance);
        Assert.Equal([0, 3], choice.Chosen.ToArray());
        Assert.Equal(50, choice.CostBaht);
        Assert.Equal(0, choice.Gap);
    }

    [Property(MaxTest = 60)]
    public Property Choice_OfAnySmallProblem_IsTheBestOfAllChoices() => Prop.ForAll(Problems(), problem =>
    {
        var best = BestByTrial(problem);
        var choice = PortfolioChoice.Of(problem, SearchEffort.Default);
        return best is null
            ? choice is { Status: PortfolioStatus.Infeasible, Value: null, Obstacles.IsEmpty: false }
            : choice.Status == PortfolioStatus.Optimal && Math.Abs(choice.Value!.Value - best.Value) < Tolerance
                && choice.CostBaht <= problem.BudgetBaht;
    });

    [Property(MaxTest = 40)]
    public Property Price_OfEveryRule_IsWhatTheBestChoiceWithoutItIsWorthMore() => Prop.ForAll(Problems(), problem =>
    {
        var choice = PortfolioChoice.Of(problem, SearchEffort.Default);
        return choice.Prices.All(price =>
        {
            var without = BestByTrial(new(
                problem.Sites, problem.BudgetBaht, problem.Rules.Remove(price.Rule), problem.MostSites));
            return choice.Value is null || without is null
                ? price.Price is null
                : price.Uncertainty == 0 && Math.Abs(price.Price!.Value - (without.Value - choice.Value.Value)) < Tolerance;
        });
    });

    [Fact]
    public void Choice_MadeTwice_IsTheSame()
    {
        var problem = Large(sites: 1_000, provinces: 20, budget: 40_000_000);

        var (one, other) = (PortfolioChoice.Of(problem, SearchEffort.Default), PortfolioChoice.Of(problem, SearchEffort.Default));

        Assert.Equal(one.Chosen.ToArray(), other.Chosen.ToArray());
        Assert.Equal(one.Prices.Select(price => price.Price), other.Prices.Select(price => price.Price));
    }

    [Fact]
    public void Choice_OfManySitesWithAFloorForEachProvince_MeetsTheFloorsAndStatesItsGap()
    {
        var problem = Large(sites: 5_000, provinces: 76, budget: 200_000_000);

        var choice = PortfolioChoice.Of(problem, new(Steps: 1));

        Assert.NotNull(choice.Value);
        Assert.InRange(choice.Gap!.Value, 0, 0.001);
        Assert.InRange(choice.CostBaht, 1, problem.BudgetBaht);
        Assert.All(problem.Rules.Single().Floors, floor => Assert.True(floor.Members.Intersect(choice.Chosen).Count() >= floor.AtLeast));
    }

    [Fact]
    public void Floor_OfMoreThanTheGroupHas_IsNamed()
    {
        ImmutableArray<PortfolioSite> sites = [new("67-0001", 0.5, 10)];
        var rule = new PortfolioRule("atLeastPerProvince", AnyText, [new(new("เพชรบูรณ์", "Phetchabun"), [0], 2)]);

        var choice = PortfolioChoice.Of(new(sites, 100, [rule]), SearchEffort.Default);

        Assert.Equal(PortfolioStatus.Infeasible, choice.Status);
        Assert.Contains("Phetchabun has 1", Assert.Single(choice.Obstacles).En, StringComparison.Ordinal);
        Assert.Null(Assert.Single(choice.Prices).Price);
    }

    [Fact]
    public void Budget_ThatDoesNotPayForTheFloors_SaysWhatTheyNeed()
    {
        ImmutableArray<PortfolioSite> sites = [new("67-0001", 0.5, 700), new("67-0002", 0.9, 900), new("67-0003", 0.4, 400)];
        var rule = new PortfolioRule("atLeastPerProvince", AnyText, [new(AnyText, [0, 1], 1), new(AnyText, [2], 1)]);

        var choice = PortfolioChoice.Of(new(sites, 1_000, [rule]), SearchEffort.Default);

        Assert.Equal(PortfolioStatus.Infeasible, choice.Status);
        Assert.Contains("1,100", Assert.Single(choice.Obstacles).Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Budget_OfNothing_ChoosesOnlyWhatCostsNothing()
    {
        ImmutableArray<PortfolioSite> sites = [new("67-0001", 0.5, 0), new("67-0002", 0.9, 1)];

        var choice = PortfolioChoice.Of(new(sites, 0, []), SearchEffort.Default);

        Assert.Equal([0], choice.Chosen.ToArray());
        Assert.Equal(PortfolioStatus.Optimal, choice.Status);
    }

    [Fact]
    public void Problem_WithoutSites_ChoosesNothing()
    {
        var choice = PortfolioChoice.Of(new([], 100, []), SearchEffort.Default);

        Assert.Equal(PortfolioStatus.Optimal, choice.Status);
        Assert.Empty(choice.Chosen);
        Assert.Equal(0, choice.Gap);
    }

    [Fact]
    public void Problem_ThatContradictsItself_IsRefused()
    {
        var site = new PortfolioSite("67-0001", 0.5, 1);

        Assert.Throws<ArgumentException>(() => new PortfolioProblem([site, site], 1, []));
        Assert.Throws<ArgumentException>(() => new PortfolioProblem([site with { Score = double.NaN }], 1, []));
        Assert.Throws<ArgumentException>(() => new PortfolioProblem([site with { CostBaht = -1 }], 1, []));
        Assert.Throws<ArgumentException>(() => new PortfolioProblem([site], 1, [new("a", AnyText, [new(AnyText, [1], 1)])]));
        Assert.Throws<ArgumentException>(() => new PortfolioProblem([site], 1, [new("a", AnyText, [new(AnyText, [0], 1)], AtLeastFloors: 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioProblem([site], -1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortfolioChoice.Of(new([site], 1, []), new(Steps: 0)));
    }

    private static PortfolioProblem Large(int sites, int provinces, long budget)
    {
        var random = new Random(7);
        var list = Enumerable.Range(0, sites)
            .Select(i => new PortfolioSite($"{i % provinces:00}-{i:00000}", random.NextDouble(), random.Next(200_000, 3_000_000)))
            .ToImmutableArray();
        var floors = Enumerable.Range(0, provinces)
            .Select(province => new PortfolioFloor(AnyText, [.. Enumerable.Range(0, sites).Where(i => i % provinces == province)], 2));
        return new(list, budget, [new("atLeastPerProvince", AnyText, [.. floors])]);
    }

    /// <summary>Up to nine sites, two rules of two floors that may overlap, a budget, sometimes a limit on the number, and sometimes
    /// a rule that asks for some of its floors only.</summary>
    private static Arbitrary<PortfolioProblem> Problems() => Arb.From(
        from count in Gen.Choose(1, 9)
        from scores in Gen.Choose(0, 20).ArrayOf(count)
        from costs in Gen.Choose(0, 12).ArrayOf(count)
        from budget in Gen.Choose(0, 60)
        from floors in Gen.Choose(0, (1 << count) - 1).ArrayOf(4)
        from least in Gen.Choose(0, 2).ArrayOf(4)
        from most in Gen.Choose(0, 9)
        from fewestFloors in Gen.Choose(-1, 2)
        select new PortfolioProblem(
            [.. scores.Select((score, i) => new PortfolioSite($"67-{i:0000}", score / 20.0, costs[i]))],
            budget,
            [RuleOf("a", count, floors[..2], least[..2]), RuleOf("b", count, floors[2..], least[2..]) with { AtLeastFloors = fewestFloors < 0 ? null : fewestFloors }],
            most < 5 ? null : most));

    private static PortfolioRule RuleOf(string key, int count, int[] groups, int[] least) => new(
        key,
        AnyText,
        [.. groups.Zip(least, (group, fewest) =>
            new PortfolioFloor(AnyText, [.. Enumerable.Range(0, count).Where(i => (group >> i & 1) == 1)], fewest))]);

    private static double? BestByTrial(PortfolioProblem problem)
    {
        double? best = null;
        for (var choice = 0; choice < 1 << problem.Sites.Length; choice++)
        {
            var picked = Enumerable.Range(0, problem.Sites.Length).Where(i => (choice >> i & 1) == 1).ToList();
            var allowed = picked.Sum(i => problem.Sites[i].CostBaht) <= problem.BudgetBaht
                && picked.Count <= (problem.MostSites ?? int.MaxValue)
                && problem.Rules.All(rule => rule.Floors.Count(floor => floor.Members.Count(picked.Contains) >= floor.AtLeast)
                    >= (rule.AtLeastFloors ?? rule.Floors.Length));
            if (allowed && !(picked.Sum(i => problem.Sites[i].Score) <= best))
                best = picked.Sum(i => problem.Sites[i].Score);
        }

        return best;
    }
}
