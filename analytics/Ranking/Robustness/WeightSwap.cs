using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// The smallest change of one weight at which a site draws level with one above it; beyond it they swap. Δ = (S_a − S_b) / (v_b − v_a) on
/// the criterion, and all weights are then rescaled to sum to 1, which changes no order.
/// </summary>
/// <param name="Criterion">The criterion whose weight changes.</param>
/// <param name="Change">Δ: what is added to the weight before rescaling; below 0 for less.</param>
/// <param name="After">The weights at which the two are level.</param>
/// <param name="Text">The same in words.</param>
public sealed record WeightSwap(Criterion Criterion, double Change, CriterionWeights After, LocalizedText Text)
{
    /// <summary>
    /// The changes that swap two sites, the smallest first; of equal ones, in the order of the criteria. None where no single weight can do
    /// it: the site below is nowhere better, or only where a weight would have to fall below 0. None for sites with equal scores, which are
    /// level already.
    /// </summary>
    /// <param name="above">A site of a ranking.</param>
    /// <param name="below">A site of the same ranking with a lower score.</param>
    public static ImmutableArray<WeightSwap> Between(RankedSite above, RankedSite below)
    {
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(below);
        var difference = above.Score - below.Score;
        if (difference <= SiteRanking.TieTolerance)
            return [];
        var swaps = new List<WeightSwap>();
        for (var i = 0; i < above.Components.Length; i++)
        {
            var gain = (below.Components[i].Value ?? 0) - (above.Components[i].Value ?? 0);
            if (Math.Abs(gain) <= SiteRanking.TieTolerance)
                continue;
            var change = difference / gain;
            var weights = above.Components.Select(component => component.Weight).ToArray();
            weights[i] += change;
            // A sum that is 0 but for a rounding is one criterion with its whole weight taken away.
            if (weights[i] < 0 || weights.Sum() <= SiteRanking.TieTolerance)
                continue;
            var after = CriterionWeights.Of(weights[0], weights[1], weights[2]);
            swaps.Add(new(above.Components[i].Criterion, change, after, TextOf(above, below, above.Components[i], after)));
        }

        return [.. swaps.OrderBy(swap => Math.Abs(swap.Change))];
    }

    private static LocalizedText TextOf(RankedSite above, RankedSite below, RankComponent component, CriterionWeights after)
    {
        var name = RankingWords.Of(component.Criterion);
        var (from, to) = (Number(component.Weight), Number(after.Of(component.Criterion)));
        return new(
            $"หากน้ำหนักของ{name.Th}เปลี่ยนจาก {from} เป็น {to} โดยด้านอื่นคงสัดส่วนเดิม {below.Code} จะมีคะแนนเท่ากับ {above.Code}",
            $"With a weight of {name.En} of {to} in place of {from}, the others in their proportion, {below.Code} draws level with "
            + $"{above.Code}.");
    }

    private static string Number(double weight) => weight.ToString("0.00", CultureInfo.InvariantCulture);
}
