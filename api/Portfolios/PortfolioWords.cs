using System.Globalization;
using Sedz.Analytics.Portfolios;
using Sedz.Schema;

namespace Sedz.Api.Portfolios;

/// <summary>A choice in sentences, made from its numbers.</summary>
internal static class PortfolioWords
{
    /// <summary>What a rule costs.</summary>
    public static PortfolioRuleAnswer Answer(RulePrice price, Portfolio choice) => new(
        price.Rule.Key, price.Rule.Text, price.Rule.Floors.Length, price.Price, price.Uncertainty, PriceText(price, choice));

    /// <summary>The choice in a sentence.</summary>
    public static LocalizedText Summary(Portfolio choice, int candidates, long budget) => choice switch
    {
        { Value: { } value, Status: PortfolioStatus.Optimal } => new(
            $"{Chosen(choice, candidates, budget).Th} คะแนนรวม {Text(value)} พิสูจน์แล้วว่าไม่มีชุดใดที่คะแนนรวมสูงกว่านี้",
            $"{Chosen(choice, candidates, budget).En}; their scores sum to {Text(value)}, and no choice sums higher: proved."),
        { Value: { } value } => new(
            $"{Chosen(choice, candidates, budget).Th} คะแนนรวม {Text(value)} ยังไม่พิสูจน์ว่าดีที่สุด ชุดอื่นดีกว่าได้ไม่เกิน "
            + $"{Percent(choice.Gap!.Value)} %",
            $"{Chosen(choice, candidates, budget).En}; their scores sum to {Text(value)}, not proved best: another choice is better by at "
            + "most "
            + $"{Percent(choice.Gap!.Value)} %."),
        { Status: PortfolioStatus.Infeasible } => new(
            "ไม่มีชุดพื้นที่ใดเป็นไปตามเงื่อนไขทุกข้อ", "No choice of sites meets every rule."),
        _ => new("ค้นหายังไม่พบชุดพื้นที่ภายในขีดจำกัดที่กำหนด", "No choice was found within the limit of the search."),
    };

    private static LocalizedText Chosen(Portfolio choice, int candidates, long budget) => new(
        $"เลือก {Count(choice.Chosen.Length)} แห่งจาก {Count(candidates)} แห่ง ใช้เงิน {Count(choice.CostBaht)} บาทจาก {Count(budget)} บาท",
        $"{Count(choice.Chosen.Length)} of {Count(candidates)} sites for {Count(choice.CostBaht)} of {Count(budget)} baht");

    private static LocalizedText PriceText(RulePrice price, Portfolio choice)
    {
        if (price.Price is not { } given)
        {
            return new("ยังบอกไม่ได้ว่าเงื่อนไขนี้ทำให้คะแนนรวมลดลงเท่าใด", "What this rule costs is not known.");
        }

        if (given == 0 && price.Uncertainty == 0)
        {
            return new("เงื่อนไขนี้ไม่ทำให้คะแนนรวมลดลง", "This rule costs nothing.");
        }

        var share = Percent(given / (choice.Value!.Value + given));
        var doubt = price.Uncertainty > 0 ? Text(price.Uncertainty.Value) : null;
        return new(
            $"เงื่อนไขนี้ทำให้คะแนนรวมลดลง {Text(given)} ({share} %)" + (doubt is null ? "" : $" คลาดเคลื่อนได้ไม่เกิน {doubt}"),
            $"This rule costs {Text(given)} of the sum of scores ({share} %)" + (doubt is null ? "." : $", give or take {doubt}."));
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
