using System.Text.RegularExpressions;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Whether a holder is an organisation, whose name may be shown, or a person. Only a word that says so at the start of the name makes an
/// organisation; a personal title anywhere makes a person, and so does everything that does not say. A temple taken for a person is a
/// pity; a person taken for a temple is a leak.
/// </summary>
public static partial class HolderCell
{
    private static readonly CellError Masked = new("masked_value",
        "ชื่อผู้ถือครองถูกปิดบังไว้ (xxx) โปรดกรอกชื่อจริง หรือเว้นว่าง",
        "The holder's name is masked (xxx): write the name itself, or leave the cell blank");

    /// <summary>Reads the name of a holder.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The holder; or the error <c>masked_value</c> for a mask, which would take the place of a name.</returns>
    public static CellReading<LandHolder> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        var organisation = !PersonalDataMask.NamesPerson(text) && (Organisation.IsMatch(text) || CompanyInEnglish.IsMatch(text));
        if (Mask.IsMatch(text)) return new(Masked);
        return new(organisation
            ? new LandHolder(HolderKind.Organisation, text, Public(text))
            : new LandHolder(HolderKind.Person, text, null));
    }

    /// <summary>What of an organisation's cell may be shown: who speaks for it and how to reach them stay behind.</summary>
    private static string Public(string text)
    {
        var name = Bracketed.Replace(text, match => OfTheName.IsMatch(match.Groups["inner"].Value) ? match.Value : "");
        name = Besides.Replace(name, "");
        var masked = PersonalDataMask.Read(name);
        return masked.HasValue ? masked.Value.Trim() : name.Trim();
    }

    [GeneratedRegex(@"^(?:นาย|นางสาว|นาง|น\.\s?ส\.|คุณ|mr\.?|mrs\.?|ms\.?|miss)?\s?x{3,}$", RegexOptions.IgnoreCase)]
    private static partial Regex Mask { get; }

    [GeneratedRegex(@"\s*[(\[](?<inner>[^)\]]*)[)\]]?")]
    private static partial Regex Bracketed { get; }

    // What belongs to a name in brackets: the form of a company, a branch, an abbreviation, another organisation.
    [GeneratedRegex(@"^\s*(?:มหาชน|ประเทศไทย|ไทยแลนด์|สำนักงานใหญ่|ส่วนกลาง|สาขา|ใน|แห่งประเทศไทย|ส่วนหน้า|(?:[ก-ฮ]{1,4}\.){1,4}"
        + @"|[ก-ฮ]{2,4}\s*$|[A-Z. ]{2,12}\s*$|public|thailand|head office"
        + @"|กรม|กระทรวง|เทศบาล|อบต|อบจ|วัด|โรงเรียน|มูลนิธิ|สมาคม|สหกรณ์|วิสาหกิจ|บริษัท"
        + @"|หมู่|ม\.\s?\d|ตำบล|ต\.|อำเภอ|อ\.|จังหวัด|จ\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTheName { get; }

    [GeneratedRegex(@"\s*[,;/\-]?\s*(?:(?:นำ)?โดย|ผู้แทน|ตัวแทน|ผู้ประสานงาน|ติดต่อ|ประธาน|กรรมการผู้จัดการ|ผู้จัดการ|เจ้าของคือ|\bc/o\b"
        + @"|\bcontact\b|โทร\.?|เบอร์|\btel\b).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Besides { get; }

    [GeneratedRegex(
        @"^(?:บริษัท|บจก\.?|บมจ\.?|หจก\.?|ห้างหุ้นส่วน|สหกรณ์|วิสาหกิจ|กลุ่ม(?:เกษตรกร|แม่บ้าน|ออมทรัพย์|อาชีพ|ผู้|วิสาหกิจ|องค์กร|ชุมชน)"
        + @"|มูลนิธิ|สมาคม|สมาพันธ์|ชมรม|หอการค้า|สภา(?:เกษตรกร|อุตสาหกรรม|องค์กร|ตำบล|วัฒนธรรม)"
        + @"|องค์การ|องค์กร|อบต\.?|อบจ\.?|อปท\.?|เทศบาล|ทต\.|ทม\.|ทน\.|สำนักงาน|สำนัก(?:สงฆ์|ปฏิบัติธรรม|งาน)|สนง\.?|ที่ว่าการ|ที่ทำการ"
        + @"|ศาลา(?:กลาง|ว่าการ)|กระทรวง"
        + @"|กรม(?:การ|ที่ดิน|ป่าไม้|ธนารักษ์|ทางหลวง|ชล|พัฒนา|ส่งเสริม|อุทยาน|ปศุสัตว์|ประมง|วิชาการ|ทรัพยากร|ราชทัณฑ์|โยธา|เจ้าท่า"
        + @"|ศิลปากร|หม่อนไหม|ทหาร|สวัสดิการ|กิจการ)|กอง(?:ทัพ|พล|พัน|ทุน|บังคับ|กำกับ|บิน|การ)"
        + @"|มณฑลทหาร|มทบ\.?|ค่าย|หน่วย(?:งาน|พัฒนา|ทหาร|บัญชาการ|ป้องกัน)|โรงเรียน|รร\.|วิทยาลัย|มหาวิทยาลัย|ม\.ราชภัฏ|สถาบัน"
        + @"|สถาน(?:ศึกษา|ีตำรวจ|ีอนามัย|ีพัฒนา|ีวิจัย|ีทดลอง|สงเคราะห์|พินิจ)|ศูนย์|วัด|ที่พักสงฆ์|มัสยิด|สุเหร่า|โบสถ์|คริสตจักร"
        + @"|คณะ(?:สงฆ์|กรรมการ|กรรมาธิการ)"
        + @"|จังหวัด|อำเภอ|ตำบล|การ(?:ไฟฟ้า|ประปา|รถไฟ|ทางพิเศษ|เคหะ|นิคม|ยาง|ท่าเรือ)|ธนาคาร|ธกส\.?|ธ\.ก\.ส\.?|โรงพยาบาล|รพ\."
        + @"|นิคม(?:สร้าง|สหกรณ์|อุตสาหกรรม)|ธนารักษ์|ราชพัสดุ|ส่วนราชการ|ศาล(?:จังหวัด|แขวง|ปกครอง)|เรือนจำ|ทัณฑสถาน"
        + @"|โครงการ|เครือข่าย|พิพิธภัณฑ์|ชุมชน|หมู่บ้าน)")]
    private static partial Regex Organisation { get; }

    [GeneratedRegex(
        @"\b(?:company|co\.,? ?ltd|ltd\.?|limited|plc|corporation|foundation|association|cooperative|co-operative|university|college"
        + @"|school|institute|temple|mosque|church|ministry|department|municipality|hospital|authority)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CompanyInEnglish { get; }
}
