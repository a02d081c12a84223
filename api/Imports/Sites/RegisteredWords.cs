using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>What a cell for the day of the registration says when it gives no day: registered, not registered, or under way.</summary>
internal static partial class RegisteredWords
{
    /// <summary>The words that the export writes.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => "จดทะเบียนแล้ว",
        Answer.No => "ยังไม่ได้จดทะเบียน",
        Answer.Pending => "รอจดทะเบียน",
        _ => "",
    };

    /// <summary>The answer in words; nothing when the cell says anything else.</summary>
    public static Answer? Find(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        return Pending.IsMatch(text) ? Answer.Pending : No.IsMatch(text) ? Answer.No : Yes.IsMatch(text) ? Answer.Yes : null;
    }

    [GeneratedRegex(@"^(?:รอ|อยู่ระหว่าง|กำลัง)(?:การ)?(?:ดำเนินการ)?(?:จดทะเบียน)?$|^pending$|^in progress$")]
    private static partial Regex Pending { get; }

    [GeneratedRegex(@"^(?:ยัง)?(?:ไม่|มิ)(?:ได้)?(?:จดทะเบียน|จด)(?:แล้ว)?$|^not (?:yet )?registered$")]
    private static partial Regex No { get; }

    [GeneratedRegex(@"^จดทะเบียนแล้ว$|^registered$")]
    private static partial Regex Yes { get; }
}
