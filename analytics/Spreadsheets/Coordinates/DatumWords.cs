using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>The name of a datum, of a map series on it, or its EPSG number, inside a position.</summary>
internal static partial class DatumWords
{
    /// <summary>Takes the name of a datum out of a text in upper case; an EPSG number of a UTM zone leaves the zone behind.</summary>
    /// <returns>The datum; null where none is named.</returns>
    public static GeodeticDatum? Take(ref string text)
    {
        GeodeticDatum? datum = null;
        text = Epsg.Replace(text, match =>
        {
            datum = match.Groups["indian"].Success ? GeodeticDatum.Indian1975 : GeodeticDatum.Wgs84;
            return match.Groups["zone"].Success ? $" {match.Groups["zone"].Value}N " : " ";
        });
        text = Name.Replace(text, match =>
        {
            datum = match.Groups["indian"].Success ? GeodeticDatum.Indian1975 : GeodeticDatum.Wgs84;
            return " ";
        });
        return datum;
    }

    [GeneratedRegex(@"EPSG\s?:?\s?(?:326(?<zone>4[78])|4326|(?<indian>240(?<zone>4[78])|4240))(?!\d)")]
    private static partial Regex Epsg { get; }

    [GeneratedRegex(
        @"(?<indian>(?:INDIAN|INDIA|IND|ID|อินเดียน|อินเดีย)[\s\-._]*(?:DATUM)?[\s\-]*(?:(?:THAILAND|THAI|ไทย)[\s\-,]*)?(?:19)?75(?!\d)"
        + @"|INDIAN[\s\-]*(?:THAILAND|THAI)|(?:อินเดียน|INDIAN)(?![\sA-Z]*\d)|L\s?7017)"
        + @"|(?:WGS|ดับ[เบ]*ลิวจีเอส|ดับเบิลยูจีเอส|ดับเบิ้ลยูจีเอส)[\s\-._]*(?:19)?84(?!\d)|WGS(?!\s?-?\d)|L\s?7018")]
    private static partial Regex Name { get; }
}
