using System.Globalization;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>
/// A link to a web map that holds its position in itself. The marked place is preferred to the place searched for, and that to the middle
/// of the screen. A short link holds no position.
/// </summary>
internal static partial class MapLink
{
    /// <summary>Whether the text is or holds a link.</summary>
    public static bool IsIn(string text) => Link.IsMatch(text);

    /// <summary>Reads the position of a link.</summary>
    /// <param name="text">The text with its letter case as written.</param>
    public static CellReading<GeoPosition> Read(string text)
    {
        var address = Uri.UnescapeDataString(text.Replace('+', ' '));
        foreach (var form in (ReadOnlySpan<Regex>)[Marker, Query, Path, SeparateQuery, Hash, Screen])
        {
            if (form.Match(address) is { Success: true } match)
            {
                return AngleText.InThailand(
                    double.Parse(match.Groups["latitude"].Value, CultureInfo.InvariantCulture),
                    double.Parse(match.Groups["longitude"].Value, CultureInfo.InvariantCulture),
                    CoordinateForm.MapLink,
                    GeodeticDatum.Wgs84);
            }
        }

        return new(CoordinateErrors.LinkWithoutPosition);
    }

    private const string Pair = @"(?<latitude>-?\d{1,3}(?:\.\d{1,20})?)\s*,\s*(?<longitude>-?\d{1,3}(?:\.\d{1,20})?)";

    [GeneratedRegex(@"https?:|www\.|maps?\.|goo\.gl|\bgeo:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"!3d(?<latitude>-?\d{1,3}\.\d{1,20})!4d(?<longitude>-?\d{1,3}\.\d{1,20})")]
    private static partial Regex Marker { get; }

    [GeneratedRegex(
        @"[?&](?:q|query|ll|sll|destination|daddr|center|cp|viewpoint)=(?:loc:)?\s*" + Pair,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Query { get; }

    [GeneratedRegex(
        @"/(?:place|search|dir)/(?:[^@]*/)?\s*" + Pair + @"|\bgeo:" + Pair,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Path { get; }

    [GeneratedRegex(@"[?&]m?lat=(?<latitude>-?\d{1,3}(?:\.\d{1,20})?)&(?:.*&)?m?(?:lon"
        + @"|lng)=(?<longitude>-?\d{1,3}(?:\.\d{1,20})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeparateQuery { get; }

    [GeneratedRegex(
        @"#map=\d{1,2}(?:\.\d+)?/(?<latitude>-?\d{1,3}\.\d{1,20})/(?<longitude>-?\d{1,3}\.\d{1,20})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hash { get; }

    [GeneratedRegex("@" + Pair)]
    private static partial Regex Screen { get; }
}
