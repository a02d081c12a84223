using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Rainfall;

/// <summary>Where a table of rainfall keeps what is needed.</summary>
/// <param name="Province">Code or name of the province.</param>
/// <param name="Year">The year, in either era.</param>
/// <param name="Months">The twelve months.</param>
internal sealed record RainfallColumns(string Province, string Year, string[] Months)
{
    private static readonly string[][] MonthNames =
    [
        ["jan", "january", "มค", "มกราคม"], ["feb", "february", "กพ", "กุมภาพันธ์"], ["mar", "march", "มีค", "มีนาคม"],
        ["apr", "april", "เมย", "เมษายน"], ["may", "พค", "พฤษภาคม"], ["jun", "june", "มิย", "มิถุนายน"], ["jul", "july", "กค", "กรกฎาคม"],
        ["aug", "august", "สค", "สิงหาคม"], ["sep", "september", "กย", "กันยายน"], ["oct", "october", "ตค", "ตุลาคม"],
        ["nov", "november", "พย", "พฤศจิกายน"], ["dec", "december", "ธค", "ธันวาคม"],
    ];

    /// <summary>Finds the columns by their headings; null where one is missing.</summary>
    public static RainfallColumns? Of(IReadOnlyList<string> columns)
    {
        var months = MonthNames
            .Select((names, month) => Headings.Find(columns, [$"m{month + 1:00}mm", $"m{month + 1:00}", .. names])).ToArray();
        return Headings.Find(columns, "provincecode", "code", "adm1pcode", "รหัสจังหวัด", "province", "จังหวัด") is { } province
            && Headings.Find(columns, "yearce", "year", "ปี", "ปีพศ") is { } year
            && months.All(month => month is not null)
                ? new(province, year, months!)
                : null;
    }
}
