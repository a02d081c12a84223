using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Answers to "does a road, or electricity, reach the site?": there is one (มี) or there is none (ไม่มี). A road for part of the year, or
/// of part of the way, is neither.
/// </summary>
public static partial class AccessCell
{
    private static readonly AnswerQuestion Question = new(
        new("invalid_answer",
            "อ่านคำตอบเรื่องถนนหรือไฟฟ้าไม่ได้ โปรดกรอก มี หรือ ไม่มี",
            "The answer about road or electricity cannot be read: write มี (yes) or ไม่มี (no)"),
        Reached, NotReached, Nothing);

    /// <summary>Reads an answer about access.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/>, <see cref="Answer.No"/> or <see cref="Answer.Pending"/>; a blank cell is missing; or the error
    /// <c>invalid_answer</c>.
    /// </returns>
    public static CellReading<Answer> Read(string? cell) => Question.Read(cell);

    [GeneratedRegex("^(?:มีแล้ว|(?:เข้า)?ถึง|เข้าถึงได้|สะดวก)$")]
    private static partial Regex Reached { get; }

    [GeneratedRegex("^(?:ยังไม่มี|ไม่ถึง|เข้าไม่ถึง|ไม่สะดวก|none)$")]
    private static partial Regex NotReached { get; }

    // The words above are whole answers: nothing can stand beside them.
    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing { get; }
}
