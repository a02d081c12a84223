using System.Globalization;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>A number as people type it: Arabic digits, commas only between groups of three, a point before decimals.</summary>
internal static class CellNumber
{
    /// <summary>The number as a regular expression without groups.</summary>
    public const string Pattern = @"(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)";

    /// <summary>Digits beyond which no cell of a sheet holds a number; keeps every product within <see cref="decimal"/>.</summary>
    private const int LongestNumber = 20;

    // Dividing by a one of the full scale drops trailing zeros.
    private const decimal OneOfFullScale = 1.0000000000000000000000000000m;

    /// <summary>The same number without trailing zeros, so that 25388.00 prints as 25388.</summary>
    public static decimal WithoutTrailingZeros(decimal number) => number / OneOfFullScale;

    /// <summary>Reads a text that matched <see cref="Pattern"/>; false when it has more digits than any cell should.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        return text.Length <= LongestNumber && decimal.TryParse(
            text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
