using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Poverty;

/// <summary>Where a table of poverty keeps what is needed; null for a column that it does not have.</summary>
/// <param name="Subdistrict">Code of the sub-district.</param>
/// <param name="Year">The year, in either era; null where one year is given for the whole file.</param>
/// <param name="Surveyed">People surveyed.</param>
/// <param name="Poor">People counted as poor.</param>
/// <param name="Dimensions">The five dimensions, in the order of the programme's list.</param>
internal sealed record PovertyColumns(string Subdistrict, string? Year, string? Surveyed, string Poor, IReadOnlyList<string?> Dimensions)
{
    private static readonly string[][] DimensionNames =
    [
        ["health", "สุขภาพ", "ด้านสุขภาพ"], ["education", "การศึกษา", "ด้านการศึกษา"], ["living", "ความเป็นอยู่", "ด้านความเป็นอยู่"],
        ["income", "รายได้", "ด้านรายได้"], ["access", "การเข้าถึงบริการรัฐ", "ด้านการเข้าถึงบริการรัฐ", "การเข้าถึงบริการภาครัฐ"],
    ];

    /// <summary>Finds the columns by their headings; null where a needed one is missing.</summary>
    public static PovertyColumns? Of(IReadOnlyList<string> columns) =>
        Headings.Find(columns, "subdistrictcode", "tamboncode", "adm3pcode", "code", "รหัสตำบล", "รหัสตำบลแขวง") is { } subdistrict
        && Headings.Find(columns, "poor", "target", "targetpoor", "คนจน", "จำนวนคนจน", "คนจนเป้าหมาย") is { } poor
            ? new(
                subdistrict,
                Headings.Find(columns, "yearce", "year", "ปี", "ปีพศ"),
                Headings.Find(columns, "surveyed", "population", "persons", "จำนวนคนสำรวจ", "ประชากรสำรวจ", "ประชากร"),
                poor,
                [.. DimensionNames.Select(names => Headings.Find(columns, names))])
            : null;
}
