using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>Why one site stands above another, or does not.</summary>
/// <param name="Code">Code of the site.</param>
/// <param name="Other">Code of the site that it is compared with.</param>
/// <param name="Difference">Its score minus the other's; below 0 where it stands below.</param>
/// <param name="Criteria">What each criterion adds to the difference; they sum to it.</param>
/// <param name="WinProbability">
/// The probability that it has the higher score at these weights, when all that is in doubt moves as far as is not known better.
/// </param>
/// <param name="TieProbability">The probability that the scores are equal.</param>
/// <param name="Datum">The one datum whose knowledge would tell most about their order; null when none would.</param>
/// <param name="Swaps">The changes of a weight at which the lower of the two draws level, the smallest first.</param>
/// <param name="Text">The same in words.</param>
public sealed record SiteComparisonAnswer(
    string Code,
    string Other,
    double Difference,
    IReadOnlyList<CriterionDifferenceAnswer> Criteria,
    double WinProbability,
    double TieProbability,
    SeparatingDatumAnswer? Datum,
    IReadOnlyList<WeightSwapAnswer> Swaps,
    LocalizedText Text)
{
    /// <summary>A comparison as clients see it.</summary>
    public static SiteComparisonAnswer Of(SiteComparison comparison) => new(
        comparison.Code,
        comparison.Other,
        comparison.Difference,
        [.. comparison.Criteria.Select(part => new CriterionDifferenceAnswer(
            part.Criterion, part.Weight, part.Value, part.OtherValue, part.Difference))],
        comparison.Wins,
        comparison.Ties,
        SeparatingDatumAnswer.Of(comparison.Datum),
        [.. comparison.Swaps.Select(swap => WeightSwapAnswer.Of(swap, comparison.Difference >= 0 ? comparison.Other : comparison.Code))],
        comparison.Text);
}

/// <summary>What one criterion adds to the difference of two scores.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight, 0 to 1.</param>
/// <param name="Value">The value of the site; null when no listed site has data.</param>
/// <param name="OtherValue">The value of the other; null with it.</param>
/// <param name="Difference">Weight × (value − other value).</param>
public sealed record CriterionDifferenceAnswer(Criterion Criterion, double Weight, double? Value, double? OtherValue, double Difference);

/// <summary>The smallest change of one weight at which a site draws level with one above it; beyond it they swap.</summary>
/// <param name="Code">Code of the site that comes up.</param>
/// <param name="Criterion">The criterion whose weight changes.</param>
/// <param name="Change">What is added to the weight before all are scaled to sum to 1 again; below 0 for less.</param>
/// <param name="Weights">The weights at which the two are level.</param>
/// <param name="Text">The same in words.</param>
public sealed record WeightSwapAnswer(string Code, Criterion Criterion, double Change, CriterionWeightsAnswer Weights, LocalizedText Text)
{
    /// <summary>A change as clients see it.</summary>
    public static WeightSwapAnswer Of(WeightSwap swap, string code) =>
        new(code, swap.Criterion, swap.Change, CriterionWeightsAnswer.Of(swap.After.Of), swap.Text);
}
