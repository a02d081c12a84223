using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Climate;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Rainfall;

/// <summary>
/// Reads rows of one province's year each. What is not known stays unknown: a blank month, and zeros that stand for blanks.
/// </summary>
internal sealed class RainfallRowReader(string source, RainfallColumns columns, PlaceNames places)
{
    /// <summary>
    /// The least rain of a year in millimetres. No province of Thailand has had so little, so a lower total says that months are missing.
    /// </summary>
    public const double LeastAnnualMm = 400;

    /// <summary>The most rain of a month in millimetres; the wettest on record anywhere in Thailand is below it.</summary>
    public const double MostMonthlyMm = 4_000;

    /// <summary>The row as it is kept, with warnings; or null with what is wrong.</summary>
    public (ProvinceRainfall? Rainfall, IReadOnlyList<RowFinding> Findings) Read(SourceRow row)
    {
        var findings = new List<RowFinding>();
        var province = ProvinceOf(row[columns.Province]);
        if (province is null)
            findings.Add(RainfallFindings.UnknownProvince(row, columns.Province));
        var year = HazardYears.ReadYear(row[columns.Year]);
        if (year is null)
            findings.Add(RainfallFindings.WrongYear(row, columns.Year));

        var months = new List<double?>();
        foreach (var column in columns.Months)
        {
            var amount = TableNumber.Read(row[column]);
            if (amount is < 0 or > MostMonthlyMm or double.NaN)
                findings.Add(RainfallFindings.WrongAmount(row, column, MostMonthlyMm));
            months.Add(amount);
        }

        if (months.All(month => month is null))
            findings.Add(RainfallFindings.NoMonth(row, columns.Months[0]));
        if (findings.Count > 0)
            return (null, findings);

        var blank = months.Count(month => month is null);
        if (blank > 0)
            findings.Add(RainfallFindings.BlankMonths(row, columns.Months[months.IndexOf(null)], blank));
        else if (months.Sum()!.Value is < LeastAnnualMm and var total)
        {
            var zeros = months.Count(month => month == 0);
            if (zeros == 0)
                return (null, [RainfallFindings.TooDry(row, columns.Months[0], total, LeastAnnualMm)]);
            findings.Add(RainfallFindings.ZerosForMissing(row, columns.Months[months.IndexOf(0)], total, LeastAnnualMm, zeros));
            months = [.. months.Select(month => month == 0 ? null : month)];
        }

        return (new() { Source = source, ProvinceCode = province!, Year = year!.Value, Months = months }, findings);
    }

    private string? ProvinceOf(string? cell) => cell switch
    {
        null => null,
        _ when cell.StartsWith("TH", StringComparison.OrdinalIgnoreCase) && ProvinceFacts.ByCode.ContainsKey(cell[2..]) => cell[2..],
        _ when ProvinceFacts.ByCode.ContainsKey(cell) => cell,
        _ => PlaceCell.ReadProvince(cell, places.Gazetteer) is { HasValue: true } read ? read.Value.Code : null,
    };
}
