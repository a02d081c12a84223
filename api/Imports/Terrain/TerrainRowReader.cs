using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Provinces;
using Sedz.Schema.Terrain;

namespace Sedz.Api.Imports.Terrain;

/// <summary>Reads rows of one place each. What is blank or said to be not known stays unknown.</summary>
/// <param name="options">Source, edition and day.</param>
/// <param name="columns">Where the columns stand.</param>
/// <param name="places">The codes that are known, of all levels.</param>
internal sealed class TerrainRowReader(TerrainImportOptions options, TerrainColumns columns, HashSet<string> places)
{
    /// <summary>A mean slope above it, degrees, is likely to be in another unit: no district of mountains reaches half of it.</summary>
    private const double SteepDegrees = 45;

    private readonly string edition = options.Edition.Trim();

    /// <summary>The row as it is kept, with warnings; or null with what is wrong.</summary>
    public (PlaceTerrain? Terrain, IReadOnlyList<RowFinding> Findings) Read(SourceRow row)
    {
        var findings = new List<RowFinding>();
        var place = PlaceOf(row[columns.Place]);
        if (place is null)
            findings.Add(TerrainFindings.WrongCode(row, columns.Place));
        else if (!places.Contains(place.Value.Code))
            findings.Add(TerrainFindings.UnknownPlace(row, columns.Place));
        var elevation = Number(columns.Elevation, PlaceTerrain.LowestMetres, PlaceTerrain.HighestMetres, TerrainFindings.WrongElevation);
        var slope = Number(columns.Slope, 0, PlaceTerrain.SteepestDegrees, TerrainFindings.WrongSlope);
        var flat = Number(columns.FlatShare, 0, 1, TerrainFindings.WrongFlatShare);
        if (findings.Count == 0 && elevation is null && slope is null && flat is null)
            findings.Add(TerrainFindings.NothingSaid(row, columns.Elevation ?? columns.Slope!));
        if (findings.Count > 0)
            return (null, findings);
        return (
            new()
            {
                Source = options.Source,
                Edition = edition,
                Date = options.Date!.Value,
                Level = place!.Value.Level,
                PlaceCode = place.Value.Code,
                MeanElevationMetres = elevation,
                MeanSlopeDegrees = slope,
                FlatShare = flat,
                FlatBelowDegrees = flat is null ? null : options.FlatBelowDegrees,
            },
            slope > SteepDegrees ? [TerrainFindings.Steep(row, columns.Slope!, SteepDegrees)] : []);

        double? Number(string? column, double least, double most, Func<SourceRow, string, RowFinding> wrong)
        {
            if (row[column] is not { } cell || MissingMarker.Marks(cell))
                return null;
            var number = TableNumber.Read(cell);
            if (number >= least && number <= most)
                return number;
            findings.Add(wrong(row, column!));
            return null;
        }
    }

    private static (string Code, PlaceLevel Level)? PlaceOf(string? cell)
    {
        foreach (var level in Enum.GetValues<PlaceLevel>())
        {
            if (PlaceCode.Read(cell, level) is { } code)
                return (code, level);
        }

        return null;
    }
}
