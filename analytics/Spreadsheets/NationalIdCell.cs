using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// National and juristic identification numbers, with or without the printed grouping 1-4-5-2-1. No error quotes a digit.
/// </summary>
public static partial class NationalIdCell
{
    private static readonly CellError WrongLength = new("length",
        $"เลขประจำตัวต้องมี {NationalId.Length} หลัก โปรดตรวจ (เลขนิติบุคคลขึ้นต้นด้วย 0)",
        $"An identification number has {NationalId.Length} digits: check it (that of a juristic person begins with 0)");

    private static readonly CellError WrongCheckDigit = new("check_digit",
        "เลขประจำตัวไม่ผ่านการตรวจหลักสุดท้าย โปรดตรวจกับบัตรหรือหนังสือรับรอง",
        "The last digit does not fit the others: check the number against the card or the certificate");

    private static readonly CellError PrecisionLost = new("precision_lost",
        "โปรแกรมตารางแปลงเลขประจำตัวเป็นรูปยกกำลังและตัวเลขหายไป โปรดตั้งช่องเป็นข้อความแล้วกรอกใหม่",
        "The spreadsheet turned the number into powers of ten and lost digits: format the cell as text and type it again");

    private static readonly CellError Unreadable = new("invalid_national_id",
        $"ช่องนี้ไม่ใช่เลขประจำตัว โปรดกรอกตัวเลข {NationalId.Length} หลัก",
        $"This is not an identification number: give its {NationalId.Length} digits");

    /// <summary>Reads an identification number.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The number; or the errors <c>length</c>, <c>check_digit</c>, <c>precision_lost</c> and <c>invalid_national_id</c>.
    /// </returns>
    public static CellReading<NationalId> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        if (Scientific.IsMatch(text)) return new(PrecisionLost);
        var match = Digits.Match(text);
        if (!match.Success) return new(Unreadable);
        var digits = string.Concat(match.Groups["digits"].Value.Where(char.IsAsciiDigit));
        if (digits.Length != NationalId.Length) return new(WrongLength);
        return NationalId.TryCreate(digits, out var id) ? new(id) : new(WrongCheckDigit);
    }

    [GeneratedRegex(@"^\d(?:\.\d+)?\s?[eE]\s?\+?\s?\d{1,2}$")]
    private static partial Regex Scientific { get; }

    // A label may come first; a number that a spreadsheet kept as a quantity ends in .0.
    [GeneratedRegex(
        @"^(?:เลข[ก-๙]*|id|tax id|no)?[\s.:'""]*(?<digits>\d[\d\s\-.,_]*?)(?:\.0+)?['""\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }
}
