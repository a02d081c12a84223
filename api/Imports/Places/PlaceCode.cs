using System.Text.RegularExpressions;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Places;

/// <summary>Codes of places as tables write them: digits of the Ministry of Interior, with or without <c>TH</c> before them.</summary>
internal static partial class PlaceCode
{
    /// <summary>The digits, when there are as many as the level has; null otherwise.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="level">The level of the place.</param>
    public static string? Read(string? cell, PlaceLevel level) =>
        cell is not null && Pattern.Match(cell).Groups["digits"] is { Success: true, Value: var digits } && digits.Length == Length(level)
            ? digits
            : null;

    /// <summary>Number of digits of a level's codes.</summary>
    public static int Length(PlaceLevel level) => level switch
    {
        PlaceLevel.Province => 2,
        PlaceLevel.District => 4,
        _ => 6,
    };

    [GeneratedRegex(@"^(?:TH\s?-?)?(?<digits>\d{2,6})(?:\.0+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
