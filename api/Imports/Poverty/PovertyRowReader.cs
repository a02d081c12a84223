using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Poverty;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Poverty;

/// <summary>Reads rows of one sub-district each. A blank number stays unknown.</summary>
/// <param name="source">Code of who counted.</param>
/// <param name="year">The year of rows that do not say theirs, CE; null when none is given.</param>
/// <param name="columns">Where the columns stand.</param>
/// <param name="subdistricts">The codes that are known.</param>
internal sealed class PovertyRowReader(string source, int? year, PovertyColumns columns, HashSet<string> subdistricts)
{
    /// <summary>The row as it is kept; or null with what is wrong.</summary>
    public (SubdistrictPoverty? Poverty, IReadOnlyList<RowFinding> Findings) Read(SourceRow row)
    {
        var findings = new List<RowFinding>();
        var code = PlaceCode.Read(row[columns.Subdistrict], PlaceLevel.Subdistrict);
        if (code is null) findings.Add(PovertyFindings.WrongCode(row, columns.Subdistrict));
        else if (!subdistricts.Contains(code)) findings.Add(PovertyFindings.UnknownSubdistrict(row, columns.Subdistrict));
        var of = columns.Year is { } column && row[column] is { } cell ? HazardYears.ReadYear(cell) : year;
        if (of is null) findings.Add(PovertyFindings.WrongYear(row, columns.Year ?? columns.Subdistrict));
        var surveyed = Number(row, columns.Surveyed, findings);
        var poor = Number(row, columns.Poor, findings);
        int?[] dimensions = [.. columns.Dimensions.Select(dimension => Number(row, dimension, findings))];
        if (findings.Count == 0 && poor is null && dimensions.All(number => number is null))
            findings.Add(PovertyFindings.NothingSaid(row, columns.Poor));
        if (poor > surveyed) findings.Add(PovertyFindings.MoreThanAll(row, columns.Poor));
        return findings.Count > 0
            ? (null, findings)
            : (
                new()
                {
                    Source = source,
                    SubdistrictCode = code!,
                    Year = of!.Value,
                    Surveyed = surveyed,
                    Poor = poor,
                    Health = dimensions[(int)PovertyDimension.Health],
                    Education = dimensions[(int)PovertyDimension.Education],
                    Living = dimensions[(int)PovertyDimension.Living],
                    Income = dimensions[(int)PovertyDimension.Income],
                    Access = dimensions[(int)PovertyDimension.Access],
                },
                []);
    }

    /// <summary>The number of people in a cell; null for a blank cell, and for one that is no such number, which is then found.</summary>
    private static int? Number(SourceRow row, string? column, List<RowFinding> findings)
    {
        if (column is null || row[column] is not { } cell) return null;
        if (TableNumber.Read(cell) is { } number && number is >= 0 and <= int.MaxValue && double.IsInteger(number)) return (int)number;
        findings.Add(PovertyFindings.WrongNumber(row, column));
        return null;
    }
}
