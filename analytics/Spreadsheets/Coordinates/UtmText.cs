using System.Globalization;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>
/// Easting and northing in UTM zone 47 or 48, with or without the zone, the letters E and N, X and Y, commas and decimals.
/// </summary>
internal static partial class UtmText
{
    // No easting of a zone is smaller, nor is any reading of one: it keeps a mistyped latitude from being read as metres.
    private const double SmallestEasting = 100_000;
    private const double LargestEasting = 1_000_000;

    // Northings of Thailand lie from 608,000 to 2,280,000 m.
    private const double SmallestNorthing = 600_000;
    private const double LargestNorthing = 2_300_000;

    /// <summary>Whether the text holds a number that only metres of a projection can be.</summary>
    public static bool IsIn(string text) => Metres.IsMatch(text);

    /// <summary>Reads a position in UTM.</summary>
    /// <param name="text">The text in upper case, without the name of the datum.</param>
    /// <param name="datum">The datum that the cell names; null for none: then WGS84 is assumed, with a warning.</param>
    /// <param name="expected">
    /// Where the point should lie; null for anywhere in Thailand. It decides between the zones where no zone is named.
    /// </param>
    public static CellReading<GeoPosition> Read(string text, GeodeticDatum? datum, GeoBounds? expected)
    {
        var zone = TakeZone(ref text);
        if (zone is not null && !Projections.Zones.Contains(zone.Value)) return new(CoordinateErrors.OutOfRange);
        var numbers = Number.Matches(text).Select(m => Parse(m.Value)).ToList();
        if (zone is null && numbers.Count == 3) zone = TakeZone(numbers);
        if (numbers.Count == 1) return new(CoordinateErrors.Incomplete);
        if (numbers.Count != 2) return new(CoordinateErrors.Unreadable);

        var (easting, northing) = AxisLabels.EastFirst(text) is false ? (numbers[1], numbers[0]) : (numbers[0], numbers[1]);
        var swapped = !IsUtm(easting, northing);
        if (swapped) (easting, northing) = (northing, easting);
        if (!IsUtm(easting, northing)) return new(CoordinateErrors.OutOfRange);

        var warnings = new List<string>();
        if (swapped) warnings.Add(CellWarnings.Swapped);
        if (datum is null) warnings.Add(CellWarnings.DatumAssumed);
        return Place(zone, datum ?? GeodeticDatum.Wgs84, easting, northing, expected, warnings);
    }

    private static CellReading<GeoPosition> Place(
        int? zone, GeodeticDatum datum, double easting, double northing, GeoBounds? expected, List<string> warnings)
    {
        var candidates = (zone is { } named ? [named] : Projections.Zones)
            .Select(z => Projections.Utm(z, datum, easting, northing))
            .Where(p => GeoBounds.Thailand.Contains(p.Latitude, p.Longitude))
            .ToList();
        if (candidates.Count > 1) candidates = Likelier(candidates, expected);
        return candidates switch
        {
            [] => new(CoordinateErrors.OutOfRange),
            [var (latitude, longitude)] => new(new GeoPosition(latitude, longitude, CoordinateForm.Utm), warnings),
            _ => new(CoordinateErrors.AmbiguousZone),
        };
    }

    /// <summary>
    /// Of two readings six degrees apart: the one where the point is expected, else the one in Thailand; both, if that cannot tell.
    /// </summary>
    private static List<(double Latitude, double Longitude)> Likelier(
        List<(double Latitude, double Longitude)> candidates, GeoBounds? expected)
    {
        if (expected is { } bounds && candidates.Where(p => bounds.Contains(p.Latitude, p.Longitude)).ToList() is [var there])
            return [there];
        return candidates.Where(p => ThailandOutline.Contains(p.Latitude, p.Longitude)).ToList();
    }

    /// <summary>Takes a named zone out of the text.</summary>
    private static int? TakeZone(ref string text)
    {
        if (Zone.Match(text) is not { Success: true } match) return null;
        text = text.Remove(match.Index, match.Length).Insert(match.Index, " ");
        return int.Parse(match.Groups["zone"].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Of three numbers, 47 or 48 before or after the other two is the zone.</summary>
    private static int? TakeZone(List<double> numbers)
    {
        foreach (var index in (ReadOnlySpan<int>)[0, 2])
        {
            if (numbers[index] is not (47 or 48)) continue;
            var zone = (int)numbers[index];
            numbers.RemoveAt(index);
            return zone;
        }

        return null;
    }

    private static bool IsUtm(double easting, double northing) =>
        easting is >= SmallestEasting and < LargestEasting && northing is >= SmallestNorthing and <= LargestNorthing;

    private static double Parse(string text) =>
        double.Parse(text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,2}|0{0,2}[1-9]\d{5,6})(?![\d])")]
    private static partial Regex Metres { get; }

    [GeneratedRegex(CellNumber.Pattern)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?:(?:UTM\s*)?(?:ZONE|โซน|Z\.)\s*:?\s*|UTM\s*)(?<zone>\d{1,2})(?!\d)\s?-?(?:[C-HJ-NP-X](?![A-Z])|เหนือ)?"
        + @"|(?<![\d.,])(?<zone>[1-6]?\d)\s?[C-HJ-NP-X](?![A-Z])")]
    private static partial Regex Zone { get; }
}
