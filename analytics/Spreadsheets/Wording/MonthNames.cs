using System.Collections.Frozen;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>Names of months: Thai and English, whole, abbreviated and as people misspell them.</summary>
internal static class MonthNames
{
    // One row a month. Keys hold letters only, so that ธ.ค., ธค and ธ. ค. are one key.
    private static readonly string[][] Names =
    [
        ["มกราคม", "มกรา", "มค", "january", "jan"],
        ["กุมภาพันธ์", "กุมภาพันธุ์", "กุมภาพัน", "กุมพาพันธ์", "กุมภา", "กพ", "february", "feb"],
        ["มีนาคม", "มีนา", "มีค", "march", "mar"],
        ["เมษายน", "เมษา", "เมย", "april", "apr"],
        ["พฤษภาคม", "พฤกษภาคม", "พฤศภาคม", "พฤษภา", "พค", "may"],
        ["มิถุนายน", "มิถุนา", "มิย", "june", "jun"],
        ["กรกฎาคม", "กรกฏาคม", "กรกฎา", "กรกฏา", "กค", "july", "jul"],
        ["สิงหาคม", "สิงหา", "สค", "august", "aug"],
        ["กันยายน", "กันยา", "กย", "september", "sept", "sep"],
        ["ตุลาคม", "ตุลา", "ตค", "october", "oct"],
        ["พฤศจิกายน", "พฤษจิกายน", "พฤศจิกายาน", "พฤศจิกา", "พฤษจิกา", "พย", "november", "nov"],
        ["ธันวาคม", "ธันวา", "ธค", "december", "dec"],
    ];

    private static readonly FrozenDictionary<string, int> Months =
        Names
            .SelectMany((names, index) => names.Select(name => (Name: name, Month: index + 1)))
            .ToFrozenDictionary(n => n.Name, n => n.Month);

    /// <summary>The month of a name, 1 to 12; null for no month. Dots, spaces and apostrophes do not count.</summary>
    /// <param name="name">The name in lower case.</param>
    public static int? Find(string name) =>
        Months.TryGetValue(string.Concat(name.Where(c => c is not ('.' or ' ' or '\'' or ','))), out var month) ? month : null;
}
