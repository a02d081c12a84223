using System.Globalization;
using Sedz.Schema;

namespace Sedz.Api.Matching;

/// <summary>The reasons for a match: what its cost is made of.</summary>
internal static class MatchTerms
{
    private const double MetresInKilometre = 1000;

    private static readonly LocalizedText Skill = new(
        "อาชีพเดิมและทักษะที่ตำแหน่งงานอยากได้ ยิ่งตรงยิ่งต่ำ", "Former occupation and wished skills: the closer, the lower");

    private static readonly LocalizedText Wage = new(
        "ส่วนของค่าจ้างที่ต้องการซึ่งตำแหน่งงานให้ไม่ถึง", "The part of the wage wish that the wage does not reach");

    private static readonly LocalizedText Inside = new("ทำงานในจังหวัดบ้านเกิด", "In the home province");

    private static readonly LocalizedText Outside = new("ทำงานนอกจังหวัดบ้านเกิด", "Outside the home province");

    /// <summary>The terms, the largest share first; terms of equal share in the order distance, skill, wage, province.</summary>
    public static IReadOnlyList<MatchTermAnswer> Of(double metres, int distance, int skill, int wage, int province)
    {
        var km = (metres / MetresInKilometre).ToString("0.0", CultureInfo.InvariantCulture);
        MatchTermAnswer[] terms =
        [
            new("distance", distance, new($"ระยะทาง {km} กม. จากตำบลที่อยู่", $"{km} km from the home sub-district")),
            new("skill", skill, Skill),
            new("wage", wage, Wage),
            new("province", province, province == 0 ? Inside : Outside),
        ];
        return [.. terms.OrderByDescending(term => term.Cost)];
    }
}
