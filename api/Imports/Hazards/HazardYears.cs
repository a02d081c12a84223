using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Years and days as files of hazards write them, in the Buddhist or the Common Era.</summary>
internal static class HazardYears
{
    /// <summary>The longest time over which a frequency can have been counted.</summary>
    public const int MostCounted = 200;

    // Years 1900-2100 CE and 2443-2643 B.E. share no number, so a year by itself says its era.
    private const int First = 1900;
    private const int Last = 2100;

    private static readonly string[] YearFirst = ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>Whether a year (CE) is one that is accepted.</summary>
    public static bool IsYear(int year) => year is >= First and <= Last;

    /// <summary>The year (CE) that a cell names; null where it names none.</summary>
    public static int? ReadYear(string? cell)
    {
        if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        year = year > Last ? year - ThaiDate.BuddhistEraOffset : year;
        return IsYear(year) ? year : null;
    }

    /// <summary>
    /// The day that a cell names; null where it names none. Events may lie further back than the days that sheets of sites hold.
    /// </summary>
    public static DateOnly? ReadDay(string? cell) =>
        DateOnly.TryParseExact(cell, YearFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsYear(day.Year) ? day
        : DateCell.Read(cell) is { HasValue: true } read ? read.Value
        : null;
}
