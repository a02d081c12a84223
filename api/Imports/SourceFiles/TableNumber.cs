using System.Globalization;
using System.Text.RegularExpressions;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// A number as tables of figures write it: Arabic digits, a point before decimals, commas only between groups of three, so that 12,5 is no
/// number and not 125.
/// </summary>
internal static partial class TableNumber
{
    /// <summary>The number of a cell; null for a blank cell, NaN for one that holds no finite number.</summary>
    public static double? Read(string? cell) =>
        cell is null ? null
        : Pattern.IsMatch(cell) && Parsed(cell.Replace(",", "", StringComparison.Ordinal)) is var number && double.IsFinite(number) ? number
        : double.NaN;

    private static double Parsed(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$")]
    private static partial Regex Pattern { get; }
}
