using Sedz.Analytics.Spreadsheets.Coordinates;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Positions in every form that a Thai sheet holds: latitude and longitude, links to web maps, UTM in zones 47 and 48, grid text. All
/// become WGS84.
/// </summary>
public static class CoordinateCell
{
    /// <summary>Reads a position.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="expected">
    /// Where the point should lie, such as the box around its province; null for anywhere in Thailand. It only chooses between UTM zones
    /// where the cell names none; a point that lies elsewhere is not refused here.
    /// </param>
    /// <returns>
    /// The position, with <see cref="CellWarnings.Swapped"/> where the order of the two numbers had to be turned and
    /// <see cref="CellWarnings.DatumAssumed"/> for UTM and grid text that name no datum; or the errors <c>incomplete_coordinate</c>,
    /// <c>invalid_coordinate</c>, <c>ambiguous_zone</c>, and <c>out_of_range</c> for a point outside <see cref="GeoBounds.Thailand"/>.
    /// </returns>
    public static CellReading<GeoPosition> Read(string? cell, GeoBounds? expected = null)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        if (MapLink.IsIn(text)) return MapLink.Read(text);
        text = text.ToUpperInvariant();
        var datum = DatumWords.Take(ref text);
        text = text.Trim(' ', ',', ';', '(', ')');
        if (GridReference.IsIn(text)) return GridReference.Read(text, datum);
        return UtmText.IsIn(text) ? UtmText.Read(text, datum, expected) : AngleText.Read(text, datum);
    }
}
