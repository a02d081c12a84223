using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>How much there is of something: one number, with its unit or without. Any unit is taken, known or not.</summary>
public static partial class QuantityCell
{
    private static readonly CellError Unreadable = new("invalid_quantity",
        "ช่องนี้ไม่ใช่ปริมาณ โปรดกรอกตัวเลขหนึ่งค่า จะมีหน่วยต่อท้ายก็ได้ เช่น 1,200 กก.",
        "This is no quantity: give one number, with its unit behind it or without, such as 1,200 kg");

    private static readonly CellError PrecisionLost = new("precision_lost",
        "โปรแกรมตารางแปลงตัวเลขเป็นรูปยกกำลังและตัวเลขหายไป โปรดกรอกใหม่ให้ครบทุกหลัก",
        "The spreadsheet turned the number into powers of ten and lost digits: type it again in full");

    /// <summary>Reads a quantity.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The quantity, "none" being 0, and negative after a minus or in the brackets of accountants; perhaps with
    /// <see cref="CellWarnings.Approximate"/>. Nothing for a blank cell; or the errors <c>invalid_quantity</c> and <c>precision_lost</c>.
    /// </returns>
    public static CellReading<MeasuredQuantity> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNone(text)) return new(new MeasuredQuantity(0, null));
        if (MissingMarker.Marks(text)) return default;
        if (Scientific.IsMatch(text)) return new(PrecisionLost);
        var approximate = Approximation.Strip(text, out text);
        if (NumberAndUnit.Match(text) is not { Success: true } match || !CellNumber.TryRead(match.Groups["number"].Value, out var number))
            return new(Unreadable);
        var amount = CellNumber.WithoutTrailingZeros(match.Groups["negative"].Success ? -number : number);
        var unit = match.Groups["unit"].Value.Trim();
        var reading = new CellReading<MeasuredQuantity>(
            new MeasuredQuantity(amount, unit.Length == 0 ? null : PersonalDataMask.Masked(unit) ?? unit));
        return approximate ? reading.WarnedFirst(CellWarnings.Approximate) : reading;
    }

    [GeneratedRegex(@"^-?\d(?:\.\d+)?\s?e\s?[+-]?\s?\d{1,2}$")]
    private static partial Regex Scientific { get; }

    // Of digits a unit has at most the power at its end, as m2 and m3: two numbers in one cell are no quantity.
    [GeneratedRegex(
        "^(?:(?<negative>-)\\s?(?<number>" + CellNumber.Pattern + ")|(?<negative>\\()\\s?(?<number>" + CellNumber.Pattern + ")\\s?\\)|"
        + "(?<number>" + CellNumber.Pattern + @"))\s?(?<unit>\p{L}\D{0,40}(?:(?<=m)[23])?)?$")]
    private static partial Regex NumberAndUnit { get; }
}
