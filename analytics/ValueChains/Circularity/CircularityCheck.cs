using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains.Circularity;

/// <summary>
/// Refuses what is out of range and remembers what is not known. What is not known counts as 0 until then, and makes no figure.
/// </summary>
internal sealed class CircularityCheck
{
    private const decimal Least = 0.0001m;
    private const decimal Most = 1_000_000;

    private readonly List<string> unknown = [];

    /// <summary>What is not known, in words; null when everything is.</summary>
    public LocalizedText? Missing => unknown.Count == 0 ? null : new(
        $"ไม่ทราบค่า {string.Join(", ", unknown)} ของผลิตภัณฑ์", $"Of the product {string.Join(", ", unknown)} is not known");

    /// <summary>A part of a whole.</summary>
    public decimal Part(decimal? value, string symbol) => Known(value, symbol, value is >= 0 and <= 1, "0–1");

    /// <summary>A yield: nothing comes of none.</summary>
    public decimal Yield(decimal? value, string symbol) => Known(value, symbol, value is >= Least and <= 1, $"{Number(Least)}–1");

    /// <summary>A mass or a ratio.</summary>
    public decimal Positive(decimal? value, string symbol) =>
        Known(value, symbol, value is >= Least and <= Most, $"{Number(Least)}–{Number(Most)}");

    /// <summary>Parts that may not exceed their whole.</summary>
    public static void Whole(decimal sum, string symbols)
    {
        if (sum > 1)
            throw Refused(symbols, sum, "≤ 1");
    }

    private decimal Known(decimal? value, string symbol, bool inRange, string range)
    {
        if (value is null)
        {
            unknown.Add(symbol);
            return 0;
        }

        return inRange ? value.Value : throw Refused(symbol, value.Value, range);
    }

    private static InputRefusedException Refused(string symbol, decimal value, string range) => InputRefusedException.Of(
        "circularity_out_of_range", symbol,
        $"{symbol} = {Number(value)} อยู่นอกช่วง {range} โปรดแก้ไข",
        $"{symbol} = {Number(value)} is out of its range ({range}): correct it");

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
