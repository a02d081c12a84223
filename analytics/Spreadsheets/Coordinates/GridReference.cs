using System.Globalization;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>
/// Military grid text, as maps and the Royal Gazette give it: two letters for a square of 100 km, then digits, half of them east and half
/// north. The letters of zones 47 and 48 differ, so that a text without a zone still has only one place in Thailand. The position is the
/// south-west corner of the square.
/// </summary>
internal static partial class GridReference
{
    // Columns of 100 km, easting 100,000 to 800,000, and rows that begin again every 2,000 km; I and O are not used. DMA TM 8358.1.
    private const string ColumnsOfZone47 = "JKLMNPQR";
    private const string ColumnsOfZone48 = "STUVWXYZ";
    private const string Rows = "ABCDEFGHJKLMNPQRSTUV";
    private const int SquareSize = 100_000;
    private const int RowCycle = 2_000_000;

    // Rows of even zones begin five letters later.
    private const int RowShiftOfEvenZones = 5;

    // Thailand lies north of 608 km and south of 2,280 km, so that each row letter has one place.
    private const int SmallestNorthing = 600_000;

    // Digits of one axis: 2 are whole kilometres, 5 are metres.
    private const int FewestDigits = 2;
    private const int MostDigits = 5;

    /// <summary>Whether the text has the shape of a grid reference.</summary>
    /// <param name="text">The text in upper case.</param>
    public static bool IsIn(string text) =>
        Shape.Match(text) is { Success: true } match && ZoneOf(match.Groups["column"].Value[0]) is not null;

    /// <summary>Reads a grid reference.</summary>
    /// <param name="text">A text for which <see cref="IsIn"/> holds, without the name of the datum.</param>
    /// <param name="datum">The datum that the cell names; null for none: then WGS84 is assumed, with a warning.</param>
    public static CellReading<GeoPosition> Read(string text, GeodeticDatum? datum)
    {
        var match = Shape.Match(text);
        var column = match.Groups["column"].Value[0];
        var row = Rows.IndexOf(match.Groups["row"].Value, StringComparison.Ordinal);
        var digits = match.Groups["east"].Value + match.Groups["north"].Value;
        var split = match.Groups["north"].Success ? match.Groups["east"].Length : digits.Length / 2;
        if (ZoneOf(column) is not { } zone || row < 0 || digits.Length != 2 * split || split is < FewestDigits or > MostDigits)
            return new(CoordinateErrors.Unreadable);
        if (match.Groups["zone"].Success && int.Parse(match.Groups["zone"].Value, CultureInfo.InvariantCulture) != zone)
            return new(CoordinateErrors.Unreadable);

        if (zone % 2 == 0) row = (row - RowShiftOfEvenZones + Rows.Length) % Rows.Length;
        var easting = ((Columns(zone).IndexOf(column, StringComparison.Ordinal) + 1) * SquareSize) + Metres(digits[..split]);
        var northing = (row * SquareSize) + Metres(digits[split..]);
        if (northing < SmallestNorthing) northing += RowCycle;
        var (latitude, longitude) = Projections.Utm(zone, datum ?? GeodeticDatum.Wgs84, easting, northing);
        if (!GeoBounds.Thailand.Contains(latitude, longitude)) return new(CoordinateErrors.OutOfRange);
        var position = new GeoPosition(latitude, longitude, CoordinateForm.GridReference);
        return datum is null ? new(position, CellWarnings.DatumAssumed) : new(position);
    }

    private static int? ZoneOf(char column) =>
        ColumnsOfZone47.Contains(column, StringComparison.Ordinal) ? 47 :
        ColumnsOfZone48.Contains(column, StringComparison.Ordinal) ? 48 : null;

    private static string Columns(int zone) => zone == 47 ? ColumnsOfZone47 : ColumnsOfZone48;

    private static int Metres(string digits) => int.Parse(digits.PadRight(MostDigits, '0'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:[ก-๙\s.:]*|MGRS\s*:?\s*)(?:(?<zone>\d{1,2})\s*[C-HJ-NP-X]?\s*)?"
        + @"(?<column>[A-HJ-NP-Z])(?<row>[A-HJ-NP-Z])\s*(?<east>\d{1,10})(?:[\s\-]+(?<north>\d{1,5}))?[ก-๙\s.:()]*$")]
    private static partial Regex Shape { get; }
}
