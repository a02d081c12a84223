using System.Globalization;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>
/// Latitude and longitude in decimal degrees, degrees and minutes, or degrees, minutes and seconds, with signs, words, colons or spaces.
/// </summary>
internal static partial class AngleText
{
    /// <summary>Reads a pair of angles.</summary>
    /// <param name="text">The text in upper case, without the name of the datum.</param>
    /// <param name="datum">
    /// The datum that the cell names; null for none. Latitude and longitude without a datum are WGS84 and need no warning.
    /// </param>
    public static CellReading<GeoPosition> Read(string text, GeodeticDatum? datum)
    {
        text = WithSigns(text);
        var numbers = Number.Matches(text);
        if (numbers.Count == 0) return new(CoordinateErrors.Unreadable);
        if (AngleCount(numbers) is not { } count) return new(CoordinateErrors.Unreadable);
        if (count == 1) return new(CoordinateErrors.Incomplete);
        var split = SecondAngle(numbers);
        if (Degrees(numbers, 0, split) is not { } first || Degrees(numbers, split, numbers.Count) is not { } second)
            return new(CoordinateErrors.Unreadable);
        if (AxisLabels.SouthOrWest(text)) return new(CoordinateErrors.OutOfRange);
        var form = Math.Max(split, numbers.Count - split) switch
        {
            1 => CoordinateForm.DecimalDegrees,
            2 => CoordinateForm.DegreesMinutes,
            _ => CoordinateForm.DegreesMinutesSeconds,
        };
        return AxisLabels.EastFirst(text) is true ? InThailand(second, first, form, datum) : InThailand(first, second, form, datum);
    }

    /// <summary>
    /// A position from a latitude and a longitude that may stand in the other order. Thailand's latitudes and longitudes do not overlap,
    /// so that only one order can be meant.
    /// </summary>
    public static CellReading<GeoPosition> InThailand(double latitude, double longitude, CoordinateForm form, GeodeticDatum? datum)
    {
        var swapped = !GeoBounds.Thailand.Contains(latitude, longitude);
        if (swapped) (latitude, longitude) = (longitude, latitude);
        if (!GeoBounds.Thailand.Contains(latitude, longitude)) return new(CoordinateErrors.OutOfRange);
        (latitude, longitude) = Projections.Geographic(datum ?? GeodeticDatum.Wgs84, latitude, longitude);
        var position = new GeoPosition(latitude, longitude, form);
        return swapped ? new(position, CellWarnings.Swapped) : new(position);
    }

    /// <summary>How many angles the numbers make: 1, 2, or null when they make neither.</summary>
    private static int? AngleCount(MatchCollection numbers)
    {
        var degreeSigns = numbers.Count(n => n.Groups["sign"].Value == "°");
        return (numbers.Count, degreeSigns) switch
        {
            ( <= 6, 2) => 2,
            (1, _) => 1,
            (3, 1) => 1,
            (2, 1) when numbers[1].Groups["sign"].Value == "'" => 1,
            (3, 0) when Degrees(numbers, 0, 3) is not null => 1,
            (2 or 4 or 6, 0 or 1) => 2,
            _ => null,
        };
    }

    /// <summary>Index of the first number of the second angle: the second degree sign, or the middle.</summary>
    private static int SecondAngle(MatchCollection numbers)
    {
        var signed = numbers.Index().Where(n => n.Item.Groups["sign"].Value == "°").Select(n => n.Index).ToList();
        return signed is [0, var second] ? second : numbers.Count / 2;
    }

    /// <summary>
    /// Degrees of the numbers from one index up to another; null where minutes or seconds reach 60, or a larger unit has decimals.
    /// </summary>
    private static double? Degrees(MatchCollection numbers, int start, int end)
    {
        if (end - start is < 1 or > 3) return null;
        double degrees = 0;
        double unit = 1;
        var negative = false;
        for (var i = start; i < end; i++)
        {
            var text = numbers[i].Groups["number"].Value;
            var value = double.Parse(text, CultureInfo.InvariantCulture);
            if (i == start) negative = value < 0;
            else if (value is < 0 or >= 60) return null;
            if (i < end - 1 && text.Contains('.', StringComparison.Ordinal) && value != Math.Truncate(value)) return null;
            degrees += Math.Abs(value) / unit;
            unit *= 60;
        }

        return negative ? -degrees : degrees;
    }

    /// <summary>Degree, minute and second signs in place of words, letters and doubled quotes.</summary>
    private static string WithSigns(string text)
    {
        text = DottedAngle.Replace(text, "$1 $2 $3");
        text = DecimalCommas.Replace(text, "$1.$2 $3.$4");
        text = SecondWord.Replace(text, "\"");
        text = MinuteWord.Replace(text, "'");
        return DegreeWord.Replace(text, "°");
    }

    // A dash between two numbers separates them; at the start of a number that stands by itself it is a sign.
    [GeneratedRegex(@"(?<number>(?:(?<=^|[\s,;:(])-)?\d{1,9}(?:\.\d{1,20})?)(?!\d)\s?(?<sign>[°'""])?")]
    private static partial Regex Number { get; }

    // 16.25.56 cannot be one number.
    [GeneratedRegex(@"(?<![\d.])(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:\.\d{1,9})?)(?![\d.])")]
    private static partial Regex DottedAngle { get; }

    // Decimal commas, where they cannot be groups of three and something else parts the two numbers.
    [GeneratedRegex(@"^(\d{1,3}),(\d{4,9})[\s;]+(\d{1,3}),(\d{4,9})$")]
    private static partial Regex DecimalCommas { get; }

    [GeneratedRegex(@"''|[ฟพว]ิลิปดา|[ฟพว]ิลิบดา|วินาที|SEC(?:ONDS?)?\.?|(?<=[\d\s'][\d.]{1,9}\s?)S(?=\s?[NE,])|(?<=M\s?[\d.]{1,9}\s?)S")]
    private static partial Regex SecondWord { get; }

    [GeneratedRegex(@"ลิปดา|ลิบดา|นาที|MIN(?:UTES?)?\.?|(?<=\d\s?)M(?=\s?\d)")]
    private static partial Regex MinuteWord { get; }

    [GeneratedRegex(@"องศา|DEG(?:REES?)?\.?|(?<=\d\s?)D(?=\s?\d)|(?<=\d)\s?\*(?=\s?\d)")]
    private static partial Regex DegreeWord { get; }
}
