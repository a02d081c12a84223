using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The seven partner sectors by the words of forms and sheets. A cell that names two names none, and there is no eighth.</summary>
public static partial class PartnerSectorCell
{
    private static readonly WordTable<PartnerSector> Words = new(
        (PartnerSector.Government,
        [
            "ภาครัฐ", "ภาคราชการ", "ภาครัฐบาล", "ส่วนราชการ", "หน่วยงานราชการ", "หน่วยงานของรัฐ", "หน่วยงานรัฐ", "ราชการ", "รัฐวิสาหกิจ", "ท้องถิ่น",
            "government", "public sector", "state",
        ]),
        (PartnerSector.Academia,
        [
            "ภาควิชาการ", "วิชาการ", "ภาคการศึกษา", "สถาบันการศึกษา", "สถานศึกษา", "academia", "academic", "education",
        ]),
        (PartnerSector.Private, ["ภาคเอกชน", "เอกชน", "ภาคธุรกิจ", "private", "private sector", "business"]),
        (PartnerSector.People, ["ภาคประชาชน", "ประชาชน", "ภาคชุมชน", "people", "people's sector", "community"]),
        (PartnerSector.CivilSociety,
        [
            "ภาคประชาสังคม", "ประชาสังคม", "civil society", "civil_society", "civil-society", "civilsociety", "ngo",
        ]),
        (PartnerSector.Religious,
        [
            "ภาคผู้นำศาสนา", "ผู้นำศาสนา", "ภาคศาสนา", "องค์กรศาสนา", "องค์การศาสนา", "ศาสนา", "religious", "religion", "religious sector",
        ]),
        (PartnerSector.Media, ["ภาคสื่อสารมวลชน", "สื่อสารมวลชน", "สื่อมวลชน", "ภาคสื่อมวลชน", "ภาคสื่อ", "สื่อ", "media", "press"]));

    private static readonly CellError Unknown = new("unknown_sector",
        $"ไม่ใช่หนึ่งใน ๗ ภาคี โปรดเลือกหนึ่งใน: {PartnerSectors.List.Th}",
        $"This is not one of the seven sectors: choose one of {PartnerSectors.List.En}");

    /// <summary>Reads a sector.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The sector; or the error <c>unknown_sector</c>, which lists the seven, also for a cell that names several.</returns>
    public static CellReading<PartnerSector> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return Words.Find(ListNumber.Replace(text, "")) is [var only] ? new(only) : new(Unknown);
    }

    [GeneratedRegex(@"^\d{1,2}\s?[.)]\s?")]
    private static partial Regex ListNumber { get; }
}
