using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// The main source of water. ไม่มี is the answer that there is none; words that are not known make <see cref="WaterSource.Other"/>.
/// </summary>
public static partial class WaterSourceCell
{
    private static readonly WordTable<WaterSource> Words = new(
        (WaterSource.GroundWater,
        [
            "บ่อบาดาล", "บาดาล", "น้ำใต้ดิน", "บ่อน้ำตื้น", "บ่อตอก", "บ่อเจาะ", "ground water", "groundwater", "well", "borehole",
        ]),
        (WaterSource.Pond, ["สระน้ำ", "สระ", "บ่อน้ำ", "บ่อ", "หนองน้ำ", "หนอง", "บึง", "ขุดสระ", "แก้มลิง", "pond", "basin"]),
        (WaterSource.Stream,
        [
            "ลำห้วย", "ห้วย", "แม่น้ำ", "ลำน้ำ", "ลำธาร", "คลอง", "คลองธรรมชาติ", "น้ำตก", "ลำคลอง", "แหล่งน้ำธรรมชาติ", "stream", "river",
            "canal", "creek",
        ]),
        (WaterSource.Irrigation,
        [
            "ชลประทาน", "คลองชลประทาน", "คลองส่งน้ำ", "อ่างเก็บน้ำ", "อ่าง", "ฝาย", "เขื่อน", "ฝายกั้นน้ำ", "irrigation",
            "irrigation canal", "reservoir", "weir", "dam",
        ]),
        (WaterSource.Piped,
        [
            "ประปา", "น้ำประปา", "ประปาหมู่บ้าน", "ประปาบาดาล", "ประปาภูเขา", "piped", "piped water", "tap water", "waterworks",
        ]),
        (WaterSource.Rain, ["น้ำฝน", "ฝน", "rain", "rainwater", "rainfed"]));

    /// <summary>Reads a source of water.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The source that the cell names first, with <see cref="CellWarnings.Multiple"/> where it names several kinds. No cell is refused.
    /// </returns>
    public static CellReading<WaterSource> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (NoWater.IsMatch(text)) return new(WaterSource.None);
        if (MissingMarker.Marks(text)) return default;
        if (Negated.IsMatch(text)) return new(WaterSource.Other);
        return Words.Find(text) switch
        {
            [] => new(WaterSource.Other),
            [var only] => new(only),
            [var first, ..] => new(first, CellWarnings.Multiple),
        };
    }

    [GeneratedRegex(@"^(?:ไม่มี(?:แหล่ง)?(?:น้ำ)?(?:ใน(?:พื้นที่|แปลง))?(?:เลย)?|none|no water)\.?$")]
    private static partial Regex NoWater { get; }

    // "No pond, but …" says more than a first word can hold.
    [GeneratedRegex(@"^(?:ไม่มี|ขาด|no )")]
    private static partial Regex Negated { get; }
}
