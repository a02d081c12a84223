using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>The six land types (R2.2.1) by the words of forms and sheets. A cell that names two types names none.</summary>
public static partial class LandTypeCell
{
    private static readonly WordTable<LandType> Words = new(
        (LandType.Government,
        [
            "ที่ดินของส่วนราชการ", "ส่วนราชการ", "หน่วยงานราชการ", "หน่วยงานของรัฐ", "หน่วยงานรัฐ", "ราชการ", "ภาครัฐ", "ที่ดินของรัฐ",
            "ที่ดินรัฐ", "รัฐวิสาหกิจ",
            "ที่ราชพัสดุ", "ราชพัสดุ", "ราชพัศดุ",
            "องค์กรปกครองส่วนท้องถิ่น", "องค์การบริหารส่วนจังหวัด",
            "องค์การบริหารส่วนตำบล", "ที่ดินของจังหวัด", "ที่ดินจังหวัด", "พื้นที่ของจังหวัด", "อปท", "เทศบาล", "อบต", "อบจ",
            "หน่วยงานความมั่นคง", "ทหาร",
            "กองทัพ",
            "government", "state land", "state agency", "treasury land", "state enterprise", "local administration",
        ]),
        (LandType.PublicBenefit,
        [
            "สาธารณประโยชน์", "สาธารณะประโยชน์", "สาธารณประโยชน", "ที่สาธารณะ", "ที่ดินสาธารณะ", "พื้นที่สาธารณะ", "สาธารณสมบัติ",
            "ทำเลเลี้ยงสัตว์",
            "public benefit", "public_benefit", "public-benefit", "publicbenefit", "public land", "common land",
        ]),
        (LandType.Private, ["ภาคเอกชน", "เอกชน", "บริษัท", "ภาคธุรกิจ", "private", "private sector", "company"]),
        (LandType.Academic,
        [
            "สถาบันการศึกษา", "สถานศึกษา", "ภาควิชาการ", "ภาคการศึกษา", "วิชาการ", "โรงเรียน", "โรงเรียนเอกชน", "วิทยาลัย", "มหาวิทยาลัย",
            "มหาวิทยาลัยเอกชน",
            "academic", "education", "educational institution", "school", "college", "university",
        ]),
        (LandType.Religious,
        [
            "องค์กรศาสนา", "องค์การศาสนา", "ภาคศาสนา", "ศาสนา", "ศาสนสถาน", "ผู้นำศาสนา", "วัด", "ธรณีสงฆ์", "มัสยิด", "โบสถ์", "คริสตจักร",
            "religious", "religious organisation", "religious organization", "temple", "mosque", "church",
        ]),
        (LandType.People,
        [
            "ภาคประชาชน", "ประชาชน", "ประชาชนทั่วไป", "ราษฎร", "เกษตรกร", "ส่วนบุคคล", "บุคคลทั่วไป", "ครัวเรือน", "ชาวบ้าน",
            "people", "people's", "citizen", "citizens", "individual", "farmer", "household",
        ]));

    private static readonly CellError Unknown = new("unknown_land_type",
        "ไม่รู้จักประเภทพื้นที่ โปรดเลือกหนึ่งใน: ที่ดินของส่วนราชการ พื้นที่สาธารณประโยชน์ ภาคเอกชน สถาบันการศึกษา องค์กรศาสนา ภาคประชาชน",
        "The land type is not known: choose one of government, public benefit, private, academic, religious, people");

    /// <summary>Reads a land type.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The type; or the error <c>unknown_land_type</c>, also for a cell that names several. Land for the public's use stays that,
    /// whichever office looks after it.
    /// </returns>
    public static CellReading<LandType> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        return Words.Find(ListNumber.Replace(text, "")) switch
        {
            [var only] => new(only),
            [LandType.PublicBenefit, LandType.Government] or [LandType.Government, LandType.PublicBenefit] => new(LandType.PublicBenefit),
            _ => new(Unknown),
        };
    }

    [GeneratedRegex(@"^\d{1,2}\s?[.)]\s?")]
    private static partial Regex ListNumber { get; }
}
