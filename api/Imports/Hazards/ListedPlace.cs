using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Hazards;

/// <summary>The place that a row of a table names: by code, else by its names from the province down. No level is passed over.</summary>
internal static class ListedPlace
{
    private static readonly PlaceLevel[] ClosestFirst = [PlaceLevel.Subdistrict, PlaceLevel.District, PlaceLevel.Province];

    /// <summary>Finds the place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="places">The known places.</param>
    /// <param name="finding">A refusal when the result is null, else a warning or nothing.</param>
    public static GazetteerPlace? Find(SourceRow row, HazardColumns columns, PlaceNames places, out RowFinding? finding)
    {
        finding = null;
        if (row[columns.PlaceCode] is { } cell)
        {
            var code = ClosestFirst.Select(level => PlaceCode.Read(cell, level)).FirstOrDefault(read => read is not null);
            if (code is not null && places.Gazetteer.Find(code) is { } coded)
            {
                return coded;
            }

            finding = HazardFindings.UnknownPlace(row, columns.PlaceCode);
            return null;
        }

        GazetteerPlace? found = null;
        foreach (var (column, level) in new[]
                 {
                     (columns.Province, PlaceLevel.Province),
                     (columns.District, PlaceLevel.District),
                     (columns.Subdistrict, PlaceLevel.Subdistrict),
                 })
        {
            if (row[column] is not { } name)
            {
                continue;
            }

            var read = level switch
            {
                PlaceLevel.Province => PlaceCell.ReadProvince(name, places.Gazetteer),
                PlaceLevel.District => PlaceCell.ReadDistrict(name, found?.Code ?? "", places.Gazetteer),
                _ => PlaceCell.ReadSubdistrict(name, found?.Code ?? "", places.Gazetteer),
            };
            if (read.Error is not null)
            {
                finding = HazardFindings.UnknownPlace(row, column);
                return null;
            }

            if (read.TryGetValue(out var next))
            {
                finding ??= read.Warnings.Count > 0 ? HazardFindings.Spelling(row, column, next.Code) : null;
                found = next;
            }
        }

        finding = found is null ? HazardFindings.NoPlace(row) : finding;
        return found;
    }
}
