using System.Text.RegularExpressions;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>
/// A question that a sheet asks in a column of its own, and how its answer is read: marks, printed forms, waiting and conditions mean the
/// same whatever is asked; only the words of yes and no are the question's.
/// </summary>
/// <param name="Unreadable">What is said of an answer that is none of these, or that contradicts itself.</param>
/// <param name="Yes">Words of the answer yes.</param>
/// <param name="No">Words of the answer no. They may contain words of yes (ไม่ยินยอม), so they are taken out of the text first.</param>
/// <param name="StrayNegation">Words that leave a yes in doubt when they stand outside a word of no.</param>
internal sealed record AnswerQuestion(CellError Unreadable, Regex Yes, Regex No, Regex StrayNegation)
{
    /// <summary>Puts phrases that deny a denial (ไม่ขัดข้อง) into plain words first.</summary>
    public Func<string, string> Plain { get; init; } = text => text;

    /// <summary>Reads an answer.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// <see cref="Answer.Yes"/>, <see cref="Answer.No"/> or <see cref="Answer.Pending"/>; a blank cell is missing; or the error
    /// <see cref="Unreadable"/>.
    /// </returns>
    public CellReading<Answer> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (AnswerWords.Find(text) is { } mark) return new(mark);
        if (MissingMarker.Marks(text)) return default;
        text = AnswerWords.Joined(AnswerWords.Ticked(text));
        if (AnswerWords.Find(text) is { } ticked) return new(ticked);
        if (AnswerWords.IsPending(text)) return new(Answer.Pending);
        return AnswerWords.IsConditional(text) ? new(Unreadable) : InWords(Plain(text));
    }

    private CellReading<Answer> InWords(string text)
    {
        var rest = No.Replace(text, " ");
        return (Yes.IsMatch(rest), No.IsMatch(text), StrayNegation.IsMatch(rest)) switch
        {
            (true, false, false) => new(Answer.Yes),
            (false, true, _) => new(Answer.No),
            _ => new(Unreadable),
        };
    }
}
