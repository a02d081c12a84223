using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sites;

/// <summary>The area of a row: one cell, or three columns for rai, ngan and square wah.</summary>
internal static partial class AreaColumns
{
    private static readonly CellError BecameADate = new("area_became_date", new(
        "โปรแกรมตารางเปลี่ยนเนื้อที่เป็นวันที่ โปรดพิมพ์เป็นข้อความ เช่น 15 ไร่ 3 งาน 47 ตร.ว.",
        "The spreadsheet turned the area into a date: type it as text, such as 15 ไร่ 3 งาน 47 ตร.ว."));

    /// <summary>Reads the area.</summary>
    public static CellReading<LandArea> Read(RowReading<SiteColumn> row)
    {
        var cell = row.Cell(SiteColumn.Area);
        if (cell is not null && Day.IsMatch(cell)) return new(BecameADate);
        var area = AreaCell.Read(cell);
        return area.IsMissing && Composed(row) is { Length: > 0 } composed ? AreaCell.Read(composed) : area;
    }

    private static string Composed(RowReading<SiteColumn> row) => string.Join(' ', new[]
    {
        (Text: CellText.Normalize(row.Cell(SiteColumn.Rai)), Unit: "ไร่"),
        (Text: CellText.Normalize(row.Cell(SiteColumn.Ngan)), Unit: "งาน"),
        (Text: CellText.Normalize(row.Cell(SiteColumn.SquareWah)), Unit: "ตารางวา"),
    }.Where(part => !MissingMarker.Marks(part.Text)).Select(part => $"{part.Text} {part.Unit}"));

    // 15-3-47 typed into a spreadsheet becomes 15 March 1947, and comes out of it as an ISO day.
    [GeneratedRegex(@"^\s*[12]\d{3}-\d{2}-\d{2}(?:\s|$)")]
    private static partial Regex Day { get; }
}
