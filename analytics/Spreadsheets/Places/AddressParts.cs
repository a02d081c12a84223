using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Places;

/// <summary>The names of an address that says their level: ต.หล่มสัก อ.หล่มสัก จ.เพชรบูรณ์.</summary>
/// <param name="Province">Name after จังหวัด or จ.; null for none.</param>
/// <param name="District">Name after อำเภอ, อ. or เขต; null for none.</param>
/// <param name="Subdistrict">Name after ตำบล, ต. or แขวง; null for none.</param>
/// <param name="Unmarked">What stands before the first of these words; null for nothing.</param>
internal sealed partial record AddressParts(string? Province, string? District, string? Subdistrict, string? Unmarked)
{
    /// <summary>Takes an address apart.</summary>
    /// <param name="text">A text in the one spelling.</param>
    public static AddressParts Of(string text)
    {
        text = PostalCode.Replace(Bracketed.Replace(text, " "), "").Trim(' ', ',');
        string? province = null, district = null, subdistrict = null;
        var markers = Marker.Matches(text);
        for (var i = 0; i < markers.Count; i++)
        {
            var start = markers[i].Index + markers[i].Length;
            var name = NullIfEmpty(text[start..(i + 1 < markers.Count ? markers[i + 1].Index : text.Length)]);
            if (markers[i].Groups["province"].Success) province ??= name;
            else if (markers[i].Groups["district"].Success) district ??= name;
            else subdistrict ??= name;
        }

        return new(province, district, subdistrict, NullIfEmpty(markers.Count > 0 ? text[..markers[0].Index] : text));
    }

    /// <summary>The text without a word for a level at its start. A few names hold such a word themselves: ต.สามตำบล, ต.จ.ป.ร.</summary>
    public static string WithoutLevelWord(string text) =>
        Marker.Match(text) is { Success: true, Index: 0 } marker ? text[marker.Length..] : text;

    private static string? NullIfEmpty(string text)
    {
        text = LatinLevel.Replace(text, " ").Trim(' ', ',', '/', ';', ':', '-');
        return text.Length > 0 ? text : null;
    }

    [GeneratedRegex(@"(?<province>จังหวัด|(?<![ก-๙])จว\.\s?|จ\.|(?<![ก-๙])จ\s(?=[ก-๙]))|(?<district>กิ่งอำเภอ|กิ่ง\s?อ\.|อำเภอ|อ\."
        + @"|(?<![ก-๙])อ\s(?=[ก-๙])|(?<![ก-๙])เขต)|(?<subdistrict>ตำบล|ต\.|(?<![ก-๙])ต\s(?=[ก-๙])|(?<![ก-๙])แขวง)")]
    private static partial Regex Marker { get; }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed { get; }

    [GeneratedRegex(@"(?<=\D)\s?\d{5}\s*$")]
    private static partial Regex PostalCode { get; }

    [GeneratedRegex(@"\b(?:province|changwat|district|amphoe|amphur|khet|sub-?district|tambon|tambol|khwaeng)\b|^(?:จังหวัด"
        + @"|จ\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LatinLevel { get; }
}
