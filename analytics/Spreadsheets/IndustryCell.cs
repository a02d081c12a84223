using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Former industries: a section's letter or digits of ISIC or TSIC, or words that name one section.</summary>
public static partial class IndustryCell
{
    private static readonly WordTable<char> Words = new(
        ('A', ["เกษตร", "ประมง", "ป่าไม้", "agriculture", "farming", "fishing", "forestry"]),
        ('B', ["เหมืองแร่", "เหมือง", "mining", "quarrying"]),
        ('C', ["อุตสาหกรรมการผลิต", "การผลิต", "โรงงาน", "manufacturing", "factory"]),
        ('D', ["ผลิตไฟฟ้า", "โรงไฟฟ้า", "electricity supply", "power plant"]),
        ('E', ["จัดหาน้ำ", "จัดการของเสีย", "water supply", "waste management"]),
        ('F', ["ก่อสร้าง", "รับเหมา", "construction"]),
        ('G', ["ขายส่ง", "ขายปลีก", "ค้าปลีก", "ค้าส่ง", "ซ่อมรถ", "retail", "wholesale", "trade"]),
        ('H', ["ขนส่ง", "โลจิสติกส์", "คลังสินค้า", "transport", "logistics", "storage"]),
        ('I', ["โรงแรม", "ร้านอาหาร", "ที่พัก", "ท่องเที่ยว", "hotel", "hotels", "restaurant", "restaurants", "tourism", "accommodation"]),
        ('J', ["สารสนเทศ", "สื่อสาร", "ซอฟต์แวร์", "information technology", "software", "telecommunications"]),
        ('K', ["การเงิน", "ธนาคาร", "ประกันภัย", "finance", "bank", "banking", "insurance"]),
        ('L', ["อสังหาริมทรัพย์", "real estate"]),
        ('P', ["การศึกษา", "โรงเรียน", "education", "school"]),
        ('Q', ["สาธารณสุข", "โรงพยาบาล", "สุขภาพ", "hospital", "health"]),
        ('R', ["บันเทิง", "ศิลปะ", "entertainment", "recreation"]),
        ('T', ["รับใช้ในบ้าน", "ครัวเรือนส่วนบุคคล", "domestic work"]));

    private static readonly CellError Unknown = new("unknown_industry",
        "ไม่มีรหัสอุตสาหกรรมนี้ใน ISIC/TSIC โปรดใช้อักษร A ถึง U หรือตัวเลข 2 ถึง 5 หลัก หรือเขียนเป็นคำ",
        "ISIC and TSIC have no such code: give a letter A to U, 2 to 5 digits, or words");

    /// <summary>Reads an industry.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>A letter or digits; empty for words that name no section, or more than one; or the error <c>unknown_industry</c>.</returns>
    public static CellReading<string> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        if (Code.Match(text) is { Success: true } match)
        {
            var code = match.Groups["code"].Value.ToUpperInvariant();
            return IndustryCodes.Exists(code) ? new(code) : new(Unknown);
        }

        return new(Words.Find(text.ToLowerInvariant()) is [var section] ? section.ToString() : "");
    }

    [GeneratedRegex(@"^(?:isic|tsic|รหัส|หมวด)?[\s:.]*(?<code>[A-Za-z](?![A-Za-z])|\d{1,6})(?:\.0+)?(?:$|[\s:\-(].*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
