using System.Text.RegularExpressions;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Finds the hazards that a text names, in Thai or English.</summary>
internal static partial class HazardWords
{
    /// <summary>The hazards, each once. A declaration often names several.</summary>
    public static IReadOnlyList<Hazard> In(string? text) =>
        text is null ? [] : [.. Pattern.Matches(text).Select(HazardOf).Distinct().Order()];

    private static Hazard HazardOf(Match match) =>
        Enum.GetValues<Hazard>().First(hazard => match.Groups[hazard.ToString()].Success);

    [GeneratedRegex(
        """
        (?<Flood>น้ำท่วม|อุทกภัย|น้ำป่า|flood|inundation)
        |(?<Drought>แล้ง|drought)
        |(?<Storm>วาตภัย|พายุ|storm|cyclone|typhoon)
        |(?<Landslide>ดินถล่ม|โคลนถล่ม|landslide|mudslide)
        |(?<Earthquake>แผ่นดินไหว|earthquake)
        |(?<Wildfire>ไฟป่า|หมอกควัน|wildfire|haze)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }
}
