using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// The ways in which a cell says that nothing is known: blank, dashes, "not known", a spreadsheet's error. "ไม่มี" (none) is not among
/// them: it is an answer, and only where a cell can hold nothing else, as with a telephone number, does it come to the same.
/// </summary>
public static partial class MissingMarker
{
    /// <summary>"None" as an answer.</summary>
    public const string None = "ไม่มี";

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "ไม่ทราบ", "ไม่ทราบข้อมูล", "ไม่ทราบแน่ชัด", "ยังไม่ทราบ", "ไม่รู้", "ไม่แน่ใจ", "ไม่แน่ชัด",
        "ไม่ระบุ", "ไม่ได้ระบุ", "ยังไม่ระบุ", "ยังไม่ได้ระบุ", "ไม่ระบุข้อมูล", "ไม่ปรากฏ", "ไม่ปรากฏข้อมูล", "ไม่พบข้อมูล",
        "ไม่มีข้อมูล", "ยังไม่มีข้อมูล", "รอข้อมูล", "รอระบุ", "ว่าง", "ไม่ได้กรอก", "ไม่กรอก",
        "n/a", "na", "n.a.", "n.a", "nan", "null", "nil", "(null)", "(blank)", "blank", "unknown", "not known", "not available",
        "not specified",
        "unspecified", "no data", "not stated", "missing", "tbd", "tba", "?",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoneWords =
        FrozenSet.ToFrozenSet([None, "ไม่มีเลย", "ไม่มีครับ", "ไม่มีค่ะ", "none"], StringComparer.Ordinal);

    /// <summary>Whether a text in the spelling of <see cref="CellText.Normalize"/> says that nothing is known.</summary>
    /// <param name="normalized">The text; letter case does not matter.</param>
    public static bool Marks(string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return OnlyFiller.IsMatch(normalized) || Words.Contains(Bare(normalized))
            || SpreadsheetError.Marks(normalized) || NotKnown.IsMatch(normalized);
    }

    /// <summary>Whether a text in the spelling of <see cref="CellText.Normalize"/> answers "none".</summary>
    /// <param name="normalized">The text; letter case does not matter.</param>
    public static bool MarksNone(string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return NoneWords.Contains(Bare(normalized));
    }

    /// <summary>Whether the cell holds nothing, be it because nothing is known or because there is none.</summary>
    internal static bool MarksNothing(string normalized) => Marks(normalized) || MarksNone(normalized);

    private static string Bare(string text)
    {
        var bare = text.Trim('(', ')', '[', ']', '"', '\'', ' ');
        if (bare.StartsWith('-') || bare.EndsWith('-')) bare = bare.Trim('-', ' ');
        return (bare.EndsWith('.') && !bare.EndsWith(".a.", StringComparison.OrdinalIgnoreCase) ? bare[..^1] : bare).ToLowerInvariant();
    }

    // Not known, with the name of what is not.
    [GeneratedRegex(@"^(?:(?:ยัง)?ไม่(?:ได้)?(?:ทราบ|ระบุ|รู้|ปรากฏ)|(?:ยัง)?ไม่มี(?=พิกัด|เบอร์|หมายเลข|โทรศัพท์))"
        + @"\s?(?:ค่า)?(?:พิกัด|เนื้อที่|พื้นที่|ขนาด|จำนวน|วันที่|วัน|ระยะเวลา|เลขที่|เลข|หมายเลข|เบอร์|โทรศัพท์|ชื่อ|ที่อยู่"
        + @"|แน่นอน)[ก-๙]{0,12}$")]
    private static partial Regex NotKnown { get; }

    [GeneratedRegex(@"^[-_.…=~*/\s]*$")]
    private static partial Regex OnlyFiller { get; }
}
