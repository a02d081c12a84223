using System.Text;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

/// <summary>
/// A reading as one line, so that a table of cases can say the whole of it: value, then warnings after '!', or the error after '✗', or
/// "missing".
/// </summary>
internal static class Expect
{
    public static string Line<T>(CellReading<T> reading, Func<T, string> value)
        where T : notnull
    {
        if (reading.Error is { } error) return $"✗{error.Code}";
        if (!reading.HasValue) return "missing";
        var line = new StringBuilder(value(reading.Value));
        foreach (var warning in reading.Warnings) line.Append('!').Append(warning);
        return line.ToString();
    }
}
