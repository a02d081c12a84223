using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>Why one site stands above another, or does not: the difference of their scores, taken apart.</summary>
/// <param name="Code">The site.</param>
/// <param name="Other">The site that it is compared with.</param>
/// <param name="Difference">Its score minus the other's; below 0 where it stands below.</param>
/// <param name="Criteria">What each criterion adds to the difference; they sum to it.</param>
/// <param name="Wins">The share of draws of values, at the weights of the ranking, in which it has the higher score.</param>
/// <param name="Ties">The share of draws in which the two are equal.</param>
/// <param name="Datum">The one datum whose knowledge would tell most about their order; null when none would tell.</param>
/// <param name="Swaps">The changes of a weight at which the lower of the two draws level, the smallest first; none where none does.</param>
public sealed record SiteComparison(
    string Code,
    string Other,
    double Difference,
    ImmutableArray<CriterionDifference> Criteria,
    double Wins,
    double Ties,
    SeparatingDatum? Datum,
    ImmutableArray<WeightSwap> Swaps)
{
    private const string Signed = "+0.00;−0.00;0.00";
    private const string Plain = "0.00";

    /// <summary>The sentence: the difference, what it is made of, how sure it is, and what would change it.</summary>
    public LocalizedText Text
    {
        get
        {
            // Printed hundredths that add up to the printed difference.
            var printed = PrintedScore.Of([.. Criteria.Select(criterion => criterion.Difference)]);
            var parts = Criteria.Zip(printed.Contributions).Where(pair => pair.First.Value is not null)
                .Select(pair => PartOf(pair.First, pair.Second)).ToArray();
            var head = Math.Abs(Difference) <= SiteRanking.TieTolerance
                ? new LocalizedText($"{Code} และ {Other} ได้คะแนนเท่ากัน", $"{Code} and {Other} have equal scores")
                : Difference > 0
                    ? new(
                        $"{Code} ได้คะแนนสูงกว่า {Other} อยู่ {Text2(printed.Score)}",
                        $"{Code} scores {Text2(printed.Score)} more than {Other}")
                    : new(
                        $"{Code} ได้คะแนนต่ำกว่า {Other} อยู่ {Text2(-printed.Score)}",
                        $"{Code} scores {Text2(-printed.Score)} less than {Other}");
            var sure = Wins.ToString("0 %", CultureInfo.InvariantCulture);
            return new(
                $"{head.Th} ได้แก่ {string.Join(" ", parts.Select(part => part.Th))} "
                + $"เมื่อคำนึงถึงสิ่งที่ยังไม่แน่นอน {Code} ได้คะแนนสูงกว่าใน {sure} ของกรณี"
                + (Datum is null ? "" : $" {Datum.Text.Th}"),
                $"{head.En}: {string.Join(", ", parts.Select(part => part.En))}. "
                + $"With what is uncertain taken into account, {Code} scores higher in {sure} of cases."
                + (Datum is null ? "" : $" {Datum.Text.En}"));
        }
    }

    private static LocalizedText PartOf(CriterionDifference part, double printed)
    {
        var name = RankingWords.Of(part.Criterion);
        var (own, other) = (Text2(part.Value!.Value), Text2(part.OtherValue!.Value));
        var number = printed.ToString(Signed, CultureInfo.InvariantCulture);
        return new($"{name.Th} {number} ({own} เทียบกับ {other})", $"{name.En} {number} ({own} against {other})");
    }

    private static string Text2(double number) => number.ToString(Plain, CultureInfo.InvariantCulture);
}
