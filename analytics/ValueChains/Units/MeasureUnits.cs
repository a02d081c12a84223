using System.Collections.Frozen;
using System.Text;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;
using static Sedz.Analytics.ValueChains.Units.MeasureDimension;

namespace Sedz.Analytics.ValueChains.Units;

/// <summary>
/// The units that are understood. A kwian (เกวียน) is 2,000 litres and a thang (ถัง) 20, as the Weights and Measures Act has them: measures
/// of volume, which say a weight only of a material whose weight by volume is stated (<see cref="TradeWeights"/>).
/// </summary>
public static class MeasureUnits
{
    /// <summary>The kilogram, in which masses are summed.</summary>
    public static MeasureUnit Kilogram { get; } =
        new("kg", Mass, "kg", 1, new("กิโลกรัม", "kilogram"), ["กก", "กิโล", "โล", "kilo", "kgs"]);

    /// <summary>Every unit.</summary>
    public static IReadOnlyList<MeasureUnit> All { get; } =
    [
        Kilogram,
        new("g", Mass, "kg", 0.001m, new("กรัม", "gram"), ["ก"]),
        new("khit", Mass, "kg", 0.1m, new("ขีด", "khit (100 g)"), []),
        new("hap", Mass, "kg", 60, new("หาบ", "hap (60 kg)"), []),
        new("t", Mass, "kg", 1_000, new("ตัน", "tonne"), ["tons", "ton", "tonnes", "เมตริกตัน"]),
        new("l", Volume, "l", 1, new("ลิตร", "litre"), ["ล", "liter", "litres", "liters"]),
        new("ml", Volume, "l", 0.001m, new("มิลลิลิตร", "millilitre"), ["มล", "ซีซี", "cc"]),
        new("m3", Volume, "l", 1_000, new("ลูกบาศก์เมตร", "cubic metre"), ["ลบม", "คิว", "m³"]),
        new("thang", Volume, "l", 20, new("ถัง", "thang (20 l)"), []),
        new("kwian", Volume, "l", 2_000, new("เกวียน", "kwian (2,000 l)"), []),
        new("m", Length, "m", 1, new("เมตร", "metre"), ["ม", "metres", "meter"]),
        new("cm", Length, "m", 0.01m, new("เซนติเมตร", "centimetre"), ["ซม"]),
        new("km", Length, "m", 1_000, new("กิโลเมตร", "kilometre"), ["กม"]),
        new("wa", Length, "m", 2, new("วา", "wa (2 m)"), []),
        new("yard", Length, "m", 0.9144m, new("หลา", "yard"), ["yards"]),
        new("m2", Area, "m2", 1, new("ตารางเมตร", "square metre"), ["ตรม", "m²"]),
        new("sqwah", Area, "m2", LandArea.SquareMetresPerSquareWah, new("ตารางวา", "square wah"), ["ตรว"]),
        new("ngan", Area, "m2", LandArea.SquareMetresPerSquareWah * LandArea.SquareWahPerNgan, new("งาน", "ngan"), []),
        new("rai", Area, "m2", LandArea.SquareMetresPerRai, new("ไร่", "rai"), []),
        Counted("piece", "ชิ้น", "piece", ["อัน", "หน่วย", "pieces", "pcs", "unit"]),
        new("dozen", Count, "piece", 12, new("โหล", "dozen"), []),
        Counted("cloth", "ผืน", "length of cloth", []),
        Counted("head", "ตัว", "head", []),
        Counted("fruit", "ลูก", "fruit", ["ผล"]),
        Counted("egg", "ฟอง", "egg", ["eggs"]),
        Counted("bottle", "ขวด", "bottle", ["bottles"]),
        Counted("bag", "ถุง", "bag", ["bags"]),
        Counted("sack", "กระสอบ", "sack", ["sacks"]),
        Counted("box", "กล่อง", "box", ["boxes"]),
        Counted("bundle", "มัด", "bundle", ["bundles"]),
        Counted("person", "คน", "person", ["persons", "people"]),
    ];

    private static readonly FrozenDictionary<string, MeasureUnit> BySpelling = All
        .SelectMany(unit => unit.Spellings.Append(unit.Code).Append(unit.Label.Th).Append(unit.Label.En), (unit, name) => (unit, name))
        .DistinctBy(at => Plain(at.name))
        .ToFrozenDictionary(at => Plain(at.name), at => at.unit, StringComparer.Ordinal);

    /// <summary>The unit that somebody wrote; null where the table has none.</summary>
    public static MeasureUnit? Find(string? written) => written is null ? null : BySpelling.GetValueOrDefault(Plain(written));

    private static MeasureUnit Counted(string code, string th, string en, string[] spellings) =>
        new(code, Count, code, 1, new(th, en), [.. spellings]);

    private static string Plain(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var letter in ThaiSpelling.Unify(written).Normalize())
        {
            if (letter != '.' && !char.IsWhiteSpace(letter))
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }
}
