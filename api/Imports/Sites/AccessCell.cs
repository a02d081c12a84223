using System.Collections.Frozen;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Answers to "does a road, or electricity, reach the site?": there is one (มี), there is none (ไม่มี), or the marks of any answer.
/// </summary>
internal static class AccessCell
{
    private static readonly FrozenDictionary<string, Answer> Words = new Dictionary<string, Answer>
    {
        ["มี"] = Answer.Yes,
        ["มีแล้ว"] = Answer.Yes,
        ["ถึง"] = Answer.Yes,
        ["เข้าถึง"] = Answer.Yes,
        ["เข้าถึงได้"] = Answer.Yes,
        ["สะดวก"] = Answer.Yes,
        ["ไม่มี"] = Answer.No,
        ["ยังไม่มี"] = Answer.No,
        ["ไม่ถึง"] = Answer.No,
        ["เข้าไม่ถึง"] = Answer.No,
        ["ไม่สะดวก"] = Answer.No,
        ["none"] = Answer.No,
    }.ToFrozenDictionary();

    /// <summary>Reads the answer.</summary>
    public static CellReading<Answer> Read(string? cell) =>
        Words.TryGetValue(CellText.Normalize(cell).ToLowerInvariant(), out var answer) ? new(answer) : ConsentCell.Read(cell);
}
