using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking;

/// <summary>One sentence that says, from the numbers, why a site stands where it does.</summary>
public static class RankingReason
{
    private const string TwoDecimals = "0.00";
    private const string OneDecimal = "0.0";

    /// <summary>
    /// The sentence: the score and the criterion that carries most of it, each rate that counts with its return period (the reciprocal of
    /// the mean rate), its 90 % interval and its evidence, and what is not known of this site. A criterion that the whole ranking is made
    /// without is not repeated here.
    /// </summary>
    /// <param name="site">A site of a ranking.</param>
    public static LocalizedText Of(RankedSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        List<LocalizedText> parts = [Carried(site)];
        foreach (var indicator in Counted(site).Where(indicator => indicator is { Unit: IndicatorUnit.PerYear, Value: not null }))
            parts.Add(RateOf(indicator));
        if (Unknown(site) is { } unknown)
            parts.Add(unknown);
        return new(string.Join(" ", parts.Select(part => part.Th)), string.Join("; ", parts.Select(part => part.En)) + ".");
    }

    private static LocalizedText Carried(RankedSite site)
    {
        var printed = PrintedScore.Of(site);
        var score = Text(printed.Score, TwoDecimals);
        var carrier = site.Components.MaxBy(component => component.Contribution)!;
        if (carrier.Contribution <= 0)
            return new($"{site.Code} ได้คะแนน {score} ไม่มีด้านใดเพิ่มคะแนน", $"{site.Code} scores {score}, and no criterion adds to it");
        var name = RankingWords.Of(carrier.Criterion);
        var contribution = Text(printed.Contributions[site.Components.IndexOf(carrier)], TwoDecimals);
        return new(
            $"{site.Code} ได้คะแนน {score} โดยได้จาก{name.Th}มากที่สุด ({contribution})",
            $"{site.Code} scores {score}, most of it from {name.En} ({contribution})");
    }

    private static LocalizedText RateOf(Indicator indicator)
    {
        var rate = indicator.Value!.Value;
        var (low, high) = (Text(indicator.Low!.Value, TwoDecimals), Text(indicator.High!.Value, TwoDecimals));
        var every = Text(1 / rate, OneDecimal);
        var evidence = indicator.EvidenceLevel is { } level ? RankingWords.Of(level) : new("ไม่ระบุหลักฐาน", "evidence not stated");
        return new(
            $"{indicator.Label.Th} {Text(rate, TwoDecimals)} ครั้งต่อปี หรือประมาณ {every} ปีต่อครั้ง "
            + $"(ช่วง 90 % {low} ถึง {high}; {evidence.Th})",
            $"{InSentence(indicator.Label.En)} {Text(rate, TwoDecimals)} a year, about once in {every} years "
            + $"(90 % interval {low} to {high}; {evidence.En})");
    }

    private static LocalizedText? Unknown(RankedSite site)
    {
        var names = Counted(site).Where(indicator => indicator.IsUnknown)
            .Select(indicator => new LocalizedText(indicator.Label.Th, InSentence(indicator.Label.En)))
            .Concat(site.Components.Where(component => component is { IsUnknown: true, Value: not null })
                .Select(component => RankingWords.Of(component.Criterion)))
            .ToArray();
        return names.Length == 0
            ? null
            : new(
                $"ยังไม่ทราบ: {string.Join(" ", names.Select(name => name.Th))}",
                $"not known: {string.Join(", ", names.Select(name => name.En))}");
    }

    private static IEnumerable<Indicator> Counted(RankedSite site) =>
        site.Components.SelectMany(component => component.Indicators).Where(indicator => indicator.Share > 0);

    private static string InSentence(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
