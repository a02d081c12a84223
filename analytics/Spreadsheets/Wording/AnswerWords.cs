using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>
/// Answers that need no word of their own question: yes and no, ticks and crosses, and a printed form with one box ticked.
/// </summary>
internal static partial class AnswerWords
{
    // ü and û are the tick and the cross of a symbol font that lost its font; a stroke is how a tick is typed.
    private static readonly FrozenDictionary<string, Answer> Marks = new Dictionary<string, Answer>
    {
        ["✓"] = Answer.Yes, ["✔"] = Answer.Yes, ["☑"] = Answer.Yes, ["✅"] = Answer.Yes, ["√"] = Answer.Yes, ["🗸"] = Answer.Yes,
        ["🗹"] = Answer.Yes, ["ü"] = Answer.Yes, ["/"] = Answer.Yes,
        ["✗"] = Answer.No, ["✘"] = Answer.No, ["✕"] = Answer.No, ["✖"] = Answer.No, ["❌"] = Answer.No, ["×"] = Answer.No,
        ["x"] = Answer.No, ["û"] = Answer.No,
        ["yes"] = Answer.Yes, ["y"] = Answer.Yes, ["true"] = Answer.Yes, ["t"] = Answer.Yes, ["ok"] = Answer.Yes,
        ["1"] = Answer.Yes, ["1.0"] = Answer.Yes,
        ["no"] = Answer.No, ["n"] = Answer.No, ["false"] = Answer.No, ["f"] = Answer.No, ["0"] = Answer.No, ["0.0"] = Answer.No,
        ["ใช่"] = Answer.Yes, ["จริง"] = Answer.Yes, ["ได้"] = Answer.Yes, ["มี"] = Answer.Yes, ["ถูกต้อง"] = Answer.Yes,
        ["ไม่ใช่"] = Answer.No, ["เท็จ"] = Answer.No, ["ไม่"] = Answer.No, ["ไม่ได้"] = Answer.No, ["ไม่มี"] = Answer.No,
        ["รอ"] = Answer.Pending, ["pending"] = Answer.Pending, ["awaiting"] = Answer.Pending, ["in progress"] = Answer.Pending,
        ["under consideration"] = Answer.Pending,
    }.ToFrozenDictionary();

    /// <summary>The answer of such a mark; null for anything else.</summary>
    /// <param name="text">A text in lower case.</param>
    public static Answer? Find(string text) => Marks.TryGetValue(text.Trim('(', ')', '[', ']', '.', ' '), out var answer) ? answer : null;

    /// <summary>
    /// The words beside the one ticked box of a form, as in "☑ ยินยอม ☐ ไม่ยินยอม"; the text itself where it is no form; empty where no
    /// box or more than one is ticked.
    /// </summary>
    public static string Ticked(string text)
    {
        var boxes = Box.Matches(text);
        if (boxes.Count < 2 && !boxes.Any(b => b.Groups["ticked"].Success)) return text;
        var ticked = boxes.Index().Where(b => b.Item.Groups["ticked"].Success).ToList();
        if (ticked is not [var (index, box)]) return "";
        var start = box.Index + box.Length;
        var words = text[start..(index + 1 < boxes.Count ? boxes[index + 1].Index : text.Length)].Trim();
        return words.Length > 0 ? words : box.Value;
    }

    /// <summary>The text without spaces between Thai letters, where they mean nothing: ไม่ ยินยอม is ไม่ยินยอม.</summary>
    public static string Joined(string text) => SpaceInThai.Replace(text, "");

    /// <summary>Whether a decision is still being made: the answer begins with a word of waiting.</summary>
    public static bool IsPending(string text) => Pending.IsMatch(text);

    /// <summary>Whether the answer is given under a condition or in part, which is neither yes nor no.</summary>
    public static bool IsConditional(string text) => Conditional.IsMatch(Unconditional.Replace(text, ""));

    [GeneratedRegex(@"(?<ticked>[☑☒✓✔✅√]|[(\[]\s?[/✓✔√x]\s?[)\]])|[☐□○]|[(\[]\s?[)\]]")]
    private static partial Regex Box { get; }

    [GeneratedRegex(@"(?<=[ก-๙])\s(?=[ก-๙])")]
    private static partial Regex SpaceInThai { get; }

    [GeneratedRegex(@"^(?:รอ|ขอเวลา|ขอพิจารณา|อยู่(?:ใน)?(?:ระหว่าง|ขั้นตอน)|ระหว่าง|กำลัง|ยังไม่(?:ได้)?(?:ตัดสินใจ|พิจารณา|แจ้ง|ตอบ"
        + @"|ได้รับ|สรุป|ทราบผล|ขอ|ยื่น|แน่ใจ)|ขอปรึกษา|ขอคิด|pending|awaiting)")]
    private static partial Regex Pending { get; }

    [GeneratedRegex(@"แต่|เงื่อนไข|บางส่วน|บางแปลง|ยกเว้น|ถ้า|หาก|เว้นแต่|\bif\b|\bpartly\b|\bconditional")]
    private static partial Regex Conditional { get; }

    [GeneratedRegex(@"(?:โดย)?(?:ไม่มี|ปราศจาก)เงื่อนไข|ตั้งแต่")]
    private static partial Regex Unconditional { get; }
}
