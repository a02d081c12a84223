using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Coordinates;

/// <summary>Words that say which number of a pair is which: N and E, X and Y, ละติจูด and ลองจิจูด, เหนือ and ตะวันออก.</summary>
internal static partial class AxisLabels
{
    /// <summary>Whether the text names the eastern number first; null where it does not say.</summary>
    /// <param name="text">A text in upper case.</param>
    public static bool? EastFirst(string text)
    {
        if (WellKnownText.IsMatch(text)) return true;
        var north = North.Match(text);
        var east = East.Match(text);
        return north.Success && east.Success ? east.Index < north.Index : null;
    }

    /// <summary>Whether the text speaks of the southern or western half of the world.</summary>
    public static bool SouthOrWest(string text) => OtherHalf.IsMatch(text);

    [GeneratedRegex(@"(?<![A-Z])(?:M\s?)?N(?:ORTH(?:ING)?)?(?![A-Z])|(?<![A-Z])LAT(?:ITUDE)?(?![A-Z])|(?<![A-Z])Y(?![A-Z])|ละติ?จูด"
        + @"|ละติจูต|แลตติจูด|เส้นรุ้ง|(?<!เฉียง)เหนือ")]
    private static partial Regex North { get; }

    [GeneratedRegex(@"(?<![A-Z])(?:M\s?)?E(?:AST(?:ING)?)?(?![A-Z])|(?<![A-Z])(?:LON(?:G(?:ITUDE)?)?|LNG)(?![A-Z])|(?<![A-Z])X(?![A-Z])"
        + @"|ลองจิจูด|ลองติจูด|ลองกิจูด|ลองจิจูต|เส้นแวง|ตะวันออก(?!เฉียง)")]
    private static partial Regex East { get; }

    // POINT(100.5 13.75), as geometry is written in databases: east comes first.
    [GeneratedRegex(@"^\s*POINT\b")]
    private static partial Regex WellKnownText { get; }

    [GeneratedRegex(@"(?<=\d[\s°'""]{0,3})[SW](?![A-Z])|(?<![A-Z])[SW](?=\s?\d)|(?:SOUTH|WEST)(?![A-Z])|องศาใต้|ละติจูดใต้"
        + @"|ลองจิจูดตะวันตก|องศาตะวันตก")]
    private static partial Regex OtherHalf { get; }
}
