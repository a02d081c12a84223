using System.Collections.Frozen;
using Sedz.Schema.Partners;
using static Sedz.Schema.Partners.ContributionUnit;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// The units of contributions: their words, which fit what kind of contribution, and which are so many of another. What does not convert is never
/// added up.
/// </summary>
public static class ContributionUnits
{
    private const decimal LitresPerCubicMetre = 1000;
    private const decimal KilogramsPerTonne = 1000;

    private static readonly FrozenDictionary<string, ContributionUnit> Words = new Dictionary<ContributionUnit, string[]>
    {
        [Baht] = ["บาท", "baht", "thb", "฿"],
        [SquareMetre] = ["ตารางเมตร", "ตร.ม.", "ตรม", "ตร.ม", "m2", "sqm", "square metres", "square metre", "square meters"],
        [Rai] = ["ไร่", "rai"],
        [Ngan] = ["งาน", "ngan"],
        [SquareWah] = ["ตารางวา", "ตร.ว.", "ตรว", "square wah", "sq wah"],
        [PersonDay] = ["คน-วัน", "คนวัน", "วันคน", "person-days", "person-day", "person days", "person day", "man-days", "man days"],
        [PersonHour] = ["คน-ชั่วโมง", "คนชั่วโมง", "person-hours", "person-hour", "person hours", "person hour"],
        [PersonMonth] = ["คน-เดือน", "คนเดือน", "person-months", "person-month", "person months", "person month"],
        [Kilogram] = ["กิโลกรัม", "กก.", "กก", "กิโล", "kg", "kilograms", "kilogram"],
        [Tonne] = ["ตัน", "t", "tonnes", "tonne", "tons", "ton"],
        [Litre] = ["ลิตร", "l", "litres", "litre", "liters", "liter"],
        [CubicMetre] = ["ลูกบาศก์เมตร", "ลบ.ม.", "ลบม", "ลบ.ม", "คิว", "m3", "cubic metres", "cubic metre", "cubic meters"],
        [Piece] = ["ชิ้น", "อัน", "ตัว", "เครื่อง", "ต้น", "ชุด", "piece", "pieces", "pcs", "units", "unit", "sets", "set"],
        [Person] = ["คน", "ราย", "persons", "person", "people", "trainees"],
        [Course] = ["ครั้ง", "หลักสูตร", "รุ่น", "courses", "course", "times", "sessions"],
        [Hour] = ["ชั่วโมง", "ชม.", "ชม", "hours", "hour", "h"],
        [Day] = ["วัน", "days", "day"],
    }.SelectMany(row => row.Value.Select(word => (Word: word, row.Key))).ToFrozenDictionary(row => row.Word, row => row.Key);

    /// <summary>The unit that a text names as a whole; <see cref="Other"/> for words that are not on the list; null for none.</summary>
    /// <param name="text">The text as it was written.</param>
    public static ContributionUnit? Named(string? text)
    {
        var word = CellText.Normalize(text).ToLowerInvariant();
        return word.Length == 0 || MissingMarker.Marks(word) ? null : Words.TryGetValue(word, out var unit) ? unit : Other;
    }

    /// <summary>Whether a contribution of a kind can be counted in a unit: money in baht, land in measures of area, the others in what fits them.</summary>
    public static bool Fits(ContributionKind kind, ContributionUnit unit) => kind switch
    {
        ContributionKind.Money => unit == Baht,
        ContributionKind.Land => BaseOf(unit).Unit == SquareMetre,
        _ => true,
    };

    /// <summary>
    /// The unit into which a unit converts, and how many of those one of it is: rai into square metres. A unit that converts into nothing is its own.
    /// </summary>
    public static (ContributionUnit Unit, decimal Factor) BaseOf(ContributionUnit unit) => unit switch
    {
        Rai => (SquareMetre, LandArea.SquareMetresPerRai),
        Ngan => (SquareMetre, LandArea.SquareWahPerNgan * LandArea.SquareMetresPerSquareWah),
        SquareWah => (SquareMetre, LandArea.SquareMetresPerSquareWah),
        Tonne => (Kilogram, KilogramsPerTonne),
        CubicMetre => (Litre, LitresPerCubicMetre),
        _ => (unit, 1),
    };
}
