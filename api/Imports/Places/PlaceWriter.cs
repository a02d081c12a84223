using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Places;

/// <summary>
/// Brings rows of places into the context, each by its code: new ones are added, others get what has changed. The caller saves. Places that
/// a file does not name stay as they are.
/// </summary>
internal sealed class PlaceWriter
{
    private readonly SedzDb db;
    private readonly Dictionary<string, District> districts;
    private readonly Dictionary<string, Subdistrict> subdistricts;
    private readonly Dictionary<string, Boundary> boundaries = [];
    private readonly HashSet<object> counted = [];

    private PlaceWriter(SedzDb db, Dictionary<string, District> districts, Dictionary<string, Subdistrict> subdistricts) =>
        (this.db, this.districts, this.subdistricts) = (db, districts, subdistricts);

    /// <summary>Begins with what the database holds.</summary>
    public static async Task<PlaceWriter> StartAsync(SedzDb db, CancellationToken cancellationToken) => new(
        db,
        await db.Districts.ToDictionaryAsync(d => d.Code, cancellationToken),
        await db.Subdistricts.ToDictionaryAsync(s => s.Code, cancellationToken));

    /// <summary>Brings in one row and counts it in the report.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="columns">Where the file keeps it.</param>
    /// <param name="row">The row.</param>
    /// <param name="report">The report of the file.</param>
    /// <param name="cancellationToken">Ends the reading of what is there.</param>
    public async Task AddAsync(
        PlaceContent content, PlaceColumns columns, SourceRow row, FileReport report, CancellationToken cancellationToken)
    {
        object? place = null;
        var refusal = content switch
        {
            PlaceContent.Districts => ReadDistrict(columns, row, out place),
            PlaceContent.Subdistricts => ReadNames(columns, row, out place),
            PlaceContent.SubdistrictCentres => ReadCentre(columns, row, out place),
            _ => null,
        };
        if (content >= PlaceContent.ProvinceBoundaries)
        {
            (place, refusal) = await ReadBoundaryAsync(content, columns, row, report, cancellationToken);
        }

        if (refusal is not null)
        {
            report.Refuse(refusal);
            return;
        }

        // A place that comes twice in a file counts once; what the second row brings is written all the same.
        switch (counted.Add(place!) ? db.Entry(place!).State : EntityState.Unchanged)
        {
            case EntityState.Added:
                report.CountWritten();
                break;
            case EntityState.Modified:
                report.CountChanged();
                break;
            default:
                report.CountUnchanged();
                break;
        }
    }

    /// <summary>Forgets which places were counted, before the next file.</summary>
    public void NextFile() => counted.Clear();

    private RowFinding? ReadDistrict(PlaceColumns columns, SourceRow row, out object? place)
    {
        place = null;
        if (ReadCode(row, columns.DistrictCode!, PlaceLevel.District, columns.ProvinceCode, out var code) is { } wrong)
        {
            return wrong;
        }

        if (row[columns.DistrictTh] is not { } nameTh)
        {
            return PlaceFindings.NoName(row, columns.DistrictTh!);
        }

        var district = districts.GetValueOrDefault(code) ?? AddDistrict(code, nameTh, row[columns.DistrictEn]);
        district.NameTh = nameTh;
        district.NameEn = row[columns.DistrictEn] ?? district.NameEn;
        place = district;
        return null;
    }

    private District AddDistrict(string code, string nameTh, string? nameEn) =>
        districts[code] = db.Districts.Add(new() { Code = code, ProvinceCode = code[..2], NameTh = nameTh, NameEn = nameEn }).Entity;

    private RowFinding? ReadNames(PlaceColumns columns, SourceRow row, out object? place)
    {
        place = null;
        if (ReadSubdistrict(columns, row, out var subdistrict) is { } wrong)
        {
            return wrong;
        }

        subdistrict!.NameTh = row[columns.SubdistrictTh]!;
        subdistrict.NameEn = row[columns.SubdistrictEn] ?? subdistrict.NameEn;
        place = subdistrict;
        return null;
    }

    /// <summary>Takes the centre. Names only where the place is new: tables of centres spell them in ways of their own.</summary>
    private RowFinding? ReadCentre(PlaceColumns columns, SourceRow row, out object? place)
    {
        place = null;
        var latitude = ReadDegrees(row[columns.Latitude]);
        var longitude = ReadDegrees(row[columns.Longitude]);
        if (!GeoBounds.Thailand.Contains(latitude, longitude))
        {
            return PlaceFindings.WrongCentre(row, columns.Latitude!);
        }

        if (ReadSubdistrict(columns, row, out var subdistrict) is { } wrong)
        {
            return wrong;
        }

        (subdistrict!.Latitude, subdistrict.Longitude) = (latitude, longitude);
        place = subdistrict;
        return null;
    }

    /// <summary>The sub-district of a row, made if it is new; its district, too, where the row names it.</summary>
    private RowFinding? ReadSubdistrict(PlaceColumns columns, SourceRow row, out Subdistrict? subdistrict)
    {
        subdistrict = null;
        if (ReadCode(row, columns.SubdistrictCode!, PlaceLevel.Subdistrict, columns.DistrictCode, out var code) is { } wrong)
        {
            return wrong;
        }

        if (row[columns.SubdistrictTh] is not { } nameTh)
        {
            return PlaceFindings.NoName(row, columns.SubdistrictTh!);
        }

        if (!districts.ContainsKey(code[..4]))
        {
            if (row[columns.DistrictTh] is not { } districtTh)
            {
                return PlaceFindings.UnknownDistrict(row, columns.SubdistrictCode!);
            }

            AddDistrict(code[..4], districtTh, row[columns.DistrictEn]);
        }

        if (!subdistricts.TryGetValue(code, out subdistrict))
        {
            subdistricts[code] = subdistrict = db.Subdistricts
                .Add(new() { Code = code, DistrictCode = code[..4], NameTh = nameTh, NameEn = row[columns.SubdistrictEn] }).Entity;
        }

        return null;
    }

    private async Task<(Boundary? Boundary, RowFinding? Refusal)> ReadBoundaryAsync(
        PlaceContent content, PlaceColumns columns, SourceRow row, FileReport report, CancellationToken cancellationToken)
    {
        var (level, column) = content switch
        {
            PlaceContent.ProvinceBoundaries => (PlaceLevel.Province, columns.ProvinceCode!),
            PlaceContent.DistrictBoundaries => (PlaceLevel.District, columns.DistrictCode!),
            _ => (PlaceLevel.Subdistrict, columns.SubdistrictCode!),
        };
        if (ReadCode(row, column, level, outerColumn: null, out var code) is { } wrong)
        {
            return (null, wrong);
        }

        if (level == PlaceLevel.District && !districts.ContainsKey(code))
        {
            return (null, PlaceFindings.UnknownDistrict(row, column));
        }

        if (level == PlaceLevel.Subdistrict && !subdistricts.ContainsKey(code))
        {
            return (null, PlaceFindings.UnknownSubdistrict(row, column));
        }

        if (new ShapeCheck(AllowPoints: false).Judge(row, out var finding) is not { } shape)
        {
            return (null, finding);
        }

        if (finding is not null)
        {
            report.Warn(finding);
        }

        if (!boundaries.TryGetValue(code, out var boundary))
        {
            boundary = await db.Boundaries.SingleOrDefaultAsync(b => b.PlaceCode == code, cancellationToken)
                ?? db.Boundaries.Add(new() { Level = level, PlaceCode = code, Shape = shape }).Entity;
            boundaries[code] = boundary;
        }

        boundary.Shape = shape;
        return (boundary, null);
    }

    /// <summary>
    /// The code of a row's place; its province must exist, and the code of the place around it, where given, must be its beginning.
    /// </summary>
    private static RowFinding? ReadCode(SourceRow row, string column, PlaceLevel level, string? outerColumn, out string code)
    {
        code = PlaceCode.Read(row[column], level) ?? "";
        if (code.Length == 0)
        {
            return PlaceFindings.WrongCode(row, column, level);
        }

        if (!ProvinceFacts.ByCode.ContainsKey(code[..2]))
        {
            return PlaceFindings.UnknownProvince(row, column);
        }

        var outer = outerColumn is null ? null : PlaceCode.Read(row[outerColumn], level - 1);
        return outerColumn is not null && outer is not null && !code.StartsWith(outer, StringComparison.Ordinal)
            ? PlaceFindings.Disagreement(row, outerColumn, code)
            : null;
    }

    private static double ReadDegrees(string? cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : double.NaN;
}
