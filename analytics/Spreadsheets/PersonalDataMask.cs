using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Finds personal data in free text, where nobody asked for it: identification numbers, whether or not their check digit is right,
/// telephone numbers, names after a title. What is found is masked; a name without a title cannot be told from other words and stays.
/// </summary>
public static partial class PersonalDataMask
{
    /// <summary>What stands in the place of a name, or of another value of which nothing is shown.</summary>
    public const string Hidden = "xxx";

    /// <summary>Reads a free text.</summary>
    /// <param name="text">The text as the sheet holds it.</param>
    /// <returns>
    /// The text as it was written, trimmed, where it holds none; else the text in the one spelling with personal data masked, and
    /// <see cref="CellWarnings.PersonalDataMasked"/>.
    /// </returns>
    public static CellReading<string> Read(string? text)
    {
        var plain = CellText.Normalize(text);
        if (MissingMarker.Marks(plain)) return default;
        var masked = IdCandidate.Replace(plain, match => MaskedId(match.Value));
        masked = PhoneCandidate.Replace(masked, match =>
            PhoneCell.Read(match.Value) is { HasValue: true } phone ? phone.Value.ToString() : match.Value);
        masked = TitledName.Replace(masked, match =>
            match.Groups["title"].Value + (match.Groups["space"].Value.Length > 0 ? " " : "") + Hidden);
        return masked == plain ? new(text!.Trim()) : new(masked, CellWarnings.PersonalDataMasked);
    }

    /// <summary>A free text as it is kept: masked, and null where it says nothing.</summary>
    /// <param name="text">The text as it was given.</param>
    public static string? Masked(string? text) => Read(text) is { HasValue: true } read ? read.Value : null;

    /// <summary>
    /// A number written as ids are, in one piece or in their groups, is one although a digit was mistyped; in other groups, as two numbers
    /// of a grid position stand, only the check digit tells.
    /// </summary>
    private static string MaskedId(string candidate)
    {
        var digits = string.Concat(candidate.Where(char.IsAsciiDigit));
        return IdGroups.IsMatch(candidate) || NationalId.TryCreate(digits, out _) ? NationalId.Mask(digits) : candidate;
    }

    /// <summary>A person's name without the title before it.</summary>
    /// <param name="name">A name in the one spelling.</param>
    public static string WithoutTitle(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TitledName.Match(name) is { Success: true, Index: 0 } titled ? name[titled.Groups["name"].Index..] : name;
    }

    /// <summary>Whether a text holds a name with a personal title.</summary>
    internal static bool NamesPerson(string normalized) => TitledName.IsMatch(normalized);

    [GeneratedRegex(@"(?<![\d\-])\d(?:[ \-]?\d){12}(?![\d])")]
    private static partial Regex IdCandidate { get; }

    [GeneratedRegex(@"^\d(?:\d{12}|[ \-]\d{4}[ \-]\d{5}[ \-]\d{2}[ \-]\d)$")]
    private static partial Regex IdGroups { get; }

    // Nine or ten digits from a zero, or a Thai country code; grouped as people group them. After a dash or a stroke only where what stands
    // before that is a word, or a telephone number itself: 12/0812345678 is the number of a paper.
    [GeneratedRegex(@"(?<!\d|\d\.|(?<!(?:[\dx][ \-]?){7})\d[\-/])(?:\+\s?66[ \-]?(?:\(0\))?|0)\d?(?:[ \-.]?\d){7,8}(?!\d)")]
    private static partial Regex PhoneCandidate { get; }

    // A title counts at the start of a word, or after one of the words that come before a name, since Thai writes no spaces. An office,
    // as in นายก or นายอำเภอ, is no title, and neither is นาง in a place name.
    [GeneratedRegex(
        @"(?:(?<![ก-๙A-Za-z])|(?<=โดย|ของ|คือ|ชื่อ|และ|กับ|ติดต่อ|เจ้าของ|ผู้ใหญ่บ้าน|กำนัน|แปลง|ที่ดิน))(?<title>นางสาว|นาง(?!รอง|พญา"
        + @"|ฟ้า|แล|เลิ้ง|บวช)|นาย(?!ก(?:องค์|เทศ|สภา|สมาคม|ฯ|\s|$|อบต|อบจ|รัฐ)|อำเภอ|ช่าง|จ้าง|ทะเบียน|หน้า|ทุน|ทหาร|ตำรวจ|ตรวจ"
        + @"|ประกัน|ท่า|ด่าน|สถานี)"
        + @"|น\.\s?ส\.(?!\s?\d)|ด\.\s?ช\.|ด\.\s?ญ\.|เด็กชาย|เด็กหญิง|คุณ(?!ภาพ|ค่า|ธรรม|สมบัติ|ประโยชน์|ลักษณะ|วุฒิ|หญิง\s?$)"
        + @"|หม่อมราชวงศ์|หม่อมหลวง|ม\.\s?ร\.\s?ว\.|ม\.\s?ล\.|พระครู|พระมหา|พระอธิการ|พระปลัด|พระสมุห์|พระใบฎีกา|หลวงพ่อ|หลวงปู่"
        + @"|ว่าที่\s?(?:ร้อยตรี|ร\.ต\.)|(?:พล|พัน|ร้อย|จ่าสิบ|สิบ)(?:ตำรวจ)?(?:เอก|โท|ตรี)|(?:พล|พ|ร|จ\.ส|ส)\.(?:ต\.)?(?:อ|ท|ต)\."
        + @"|ดาบตำรวจ|ด\.ต\.|ผศ\.|รศ\.|ศ\.|ดร\.|นพ\.|พญ\.|\b(?:Mr|Mrs|Ms|Miss|Dr)\b\.?)"
        + @"(?<space>\s?)(?<name>[ก-๙A-Za-z][ก-๙A-Za-z.\-]*(?:\s(?!(?:โทร|เลข|หมู่|ต\.|อ\.|จ\.|และ|กับ|เป็น|อายุ|ที่อยู่|บ้าน|ติดต่อ|หรือ"
        + @"|tel\b|and\b|of\b))[ก-๙A-Za-z][ก-๙A-Za-z.\-]*)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitledName { get; }
}
