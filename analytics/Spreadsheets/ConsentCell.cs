using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Answers to "is the use of the land consented to, or permitted?". A refusal contains the word of consent (ไม่ยินยอม), and so does
/// waiting for it; consent under a condition is refused as unreadable, because it is not consent yet.
/// </summary>
public static partial class ConsentCell
{
    private static readonly AnswerQuestion Question = new(
        new("invalid_answer",
            "อ่านคำตอบเรื่องความยินยอมไม่ได้ โปรดกรอก ยินยอม ไม่ยินยอม หรือ รอพิจารณา",
            "The answer about consent cannot be read: write ยินยอม (yes), ไม่ยินยอม (no) or รอพิจารณา (pending)"),
        Agreement, Refusal, StrayNegation)
    {
        Plain = text => NoObjection.Replace(Bound.Replace(text, ""), "ยินยอม"),
    };

    /// <summary>Reads an answer about consent or permission.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/>, <see cref="Answer.No"/> or <see cref="Answer.Pending"/>; a blank cell is missing; or the error
    /// <c>invalid_answer</c>.
    /// </returns>
    public static CellReading<Answer> Read(string? cell) => Question.Read(cell);

    // "Not less than five years" denies nothing.
    [GeneratedRegex(@"ไม่(?:น้อยกว่า|ต่ำกว่า|เกิน|มากกว่า)")]
    private static partial Regex Bound { get; }

    [GeneratedRegex(@"ไม่(?:มีข้อ)?ขัดข้อง|ไม่(?:มีผู้)?คัดค้าน|ไม่ปฏิเสธ|ไม่มีปัญหา|(?:โดย)?ไม่มีเงื่อนไข|\bno objections?\b")]
    private static partial Regex NoObjection { get; }

    [GeneratedRegex(@"(?:ไม่|มิ)(?:ได้|สามารถ|ประสงค์|ประสงค์จะ|ต้องการ)?(?:รับ|ให้|มี)?(?:การ|ความ|หนังสือ)?(?:ยินยอม|อนุญาต|อนุมัติ"
        + @"|ตกลง|เห็นชอบ|เห็นด้วย|ยินดี|สมัครใจ|เต็มใจ|ใช้|สะดวก|พร้อม|เข้าร่วม)(?:ให้ใช้)?"
        + @"|ไม่(?:ประสงค์|ต้องการ|ให้)|ปฏิเสธ|คัดค้าน|(?:ถอน|ยกเลิก|เพิกถอน)(?:การ|ความ|คำ)?(?:ยินยอม|อนุญาต)|\b(?:not|no|never|without"
        + @"|refused? (?:to )?)\s?(?:yet )?(?:consent(?:ed)?|agreed?|permit(?:ted|sion)?|allow(?:ed)?|approv(?:ed|al))\b"
        + @"|\b(?:disagreed?|refused?|denied|declined|rejected|withdrawn)\b")]
    private static partial Regex Refusal { get; }

    [GeneratedRegex(@"ยินยอม|อนุญาต|อนุมัติ|ตกลง|เห็นชอบ|เห็นด้วย|ยินดี|เต็มใจ|สมัครใจ|ให้ใช้|\b(?:consent(?:ed|s)?|agreed?"
        + @"|permit(?:ted)?|allow(?:ed)?|approved|granted)\b")]
    private static partial Regex Agreement { get; }

    [GeneratedRegex(@"ไม่|มิได้|เคย|\bnot\b|\bno\b|\?")]
    private static partial Regex StrayNegation { get; }
}
