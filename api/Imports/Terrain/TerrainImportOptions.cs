using Sedz.Schema.Terrain;

namespace Sedz.Api.Imports.Terrain;

/// <summary>What a table of terrain does not say itself.</summary>
/// <param name="Path">An existing file.</param>
/// <param name="Source">Code of who measured: a-z, digits and dashes.</param>
/// <param name="Edition">Which edition of the source; spaces around it do not count.</param>
/// <param name="Date">The day of the edition, not after today; null where what was given is no day.</param>
public sealed record TerrainImportOptions(string Path, string Source, string Edition, DateOnly? Date)
{
    /// <summary>The slope, degrees, below which the table counts land as flat, above 0 to 90; null where it has no such column.</summary>
    public double? FlatBelowDegrees { get; init; }

    /// <summary>Whether to judge only and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>What is wrong with the options by themselves; null when nothing is.</summary>
    /// <param name="today">Today in Thailand.</param>
    public ImportProblem? Problem(DateOnly today) =>
        Edition.Trim().Length is 0 or > PlaceTerrain.LongestEdition ? TerrainFindings.WrongEdition
        : Date is not { } date || date > today ? TerrainFindings.WrongDate
        : FlatBelowDegrees is { } degrees && !(degrees is > 0 and <= PlaceTerrain.SteepestDegrees) ? TerrainFindings.WrongFlatBelow
        : null;
}
