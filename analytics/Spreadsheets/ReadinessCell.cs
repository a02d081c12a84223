using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Answers to "can work start at once when the budget is allocated?" (R2.2.2). Not yet ready is not ready.</summary>
public static partial class ReadinessCell
{
    private static readonly AnswerQuestion Question = new(
        new("invalid_answer",
            "อ่านคำตอบเรื่องความพร้อมไม่ได้ โปรดกรอก พร้อม หรือ ไม่พร้อม",
            "The answer about readiness cannot be read: write พร้อม (ready) or ไม่พร้อม (not ready)"),
        Ready, NotReady, StrayNegation);

    /// <summary>Reads an answer about readiness.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/>, <see cref="Answer.No"/> or <see cref="Answer.Pending"/>; a blank cell is missing; or the error
    /// <c>invalid_answer</c>.
    /// </returns>
    public static CellReading<Answer> Read(string? cell) => Question.Read(cell);

    [GeneratedRegex(@"(?:ไม่|มิ)(?:ได้|มี|สามารถ)?(?:ความ)?(?:พร้อม|ดำเนินการได้|ดำเนินการ)|ขาดความพร้อม|\bnot (?:yet )?ready\b"
        + @"|\bunready\b")]
    private static partial Regex NotReady { get; }

    [GeneratedRegex(@"พร้อม|ดำเนินการได้|เริ่มได้|\bready\b")]
    private static partial Regex Ready { get; }

    [GeneratedRegex(@"ไม่|มิได้|\bnot\b|\?")]
    private static partial Regex StrayNegation { get; }
}
