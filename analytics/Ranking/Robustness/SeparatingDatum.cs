using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>The one thing, of all that is in doubt about some sites, whose knowledge would tell most about their order.</summary>
/// <param name="Criterion">The criterion that it is part of.</param>
/// <param name="Key">The indicator's stable name.</param>
/// <param name="Label">What it is.</param>
/// <param name="IsUnknown">True for a fact that nobody has stated; false for a number whose interval closer records would narrow.</param>
/// <param name="Codes">The sites that it is about: one, or those that share the evidence.</param>
/// <param name="DoubtBefore">
/// How often the better guess at the order of two of the sites is wrong now: the mean over all pairs, 0 to ½, where ½ is a coin's toss.
/// </param>
/// <param name="DoubtAfter">The same, expected, once the datum is known.</param>
public sealed record SeparatingDatum(
    Criterion Criterion,
    string Key,
    LocalizedText Label,
    bool IsUnknown,
    ImmutableArray<string> Codes,
    double DoubtBefore,
    double DoubtAfter)
{
    private const int MostCodesNamed = 3;

    /// <summary>What is said where no single datum would tell.</summary>
    public static LocalizedText None { get; } = new(
        "ไม่มีข้อมูลรายการใดเพียงรายการเดียวที่จะช่วยแยกได้ จึงเป็นดุลพินิจของคณะกรรมการ",
        "No single datum would separate them: it is for the committee to judge.");

    /// <summary>The datum in words.</summary>
    public LocalizedText Text
    {
        get
        {
            var codes = string.Join(", ", Codes.Take(MostCodesNamed));
            var more = Codes.Length - MostCodesNamed;
            return new(
                $"ข้อมูลที่จะช่วยแยกได้ดีที่สุดคือ{Label.Th}ของ {codes}{(more > 0 ? $" และอีก {more} แห่ง" : "")} "
                + $"ซึ่งจะลดโอกาสเรียงลำดับคู่ใดคู่หนึ่งผิดจาก {Percent(DoubtBefore)} เหลือ {Percent(DoubtAfter)}",
                $"The datum that would separate them best is the {InSentence(Label.En)} of {codes}{(more > 0 ? $" and {more} more" : "")}: "
                + $"the chance of putting a pair in the wrong order would fall from {Percent(DoubtBefore)} to {Percent(DoubtAfter)}.");
        }
    }

    private static string InSentence(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);
}
