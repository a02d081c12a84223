using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Terrain;

/// <summary>
/// The shape of the land of one place, as one edition of a source measured it. Places without a row, and figures that are null, are not
/// known, which is not flat and not at sea level.
/// </summary>
public sealed class PlaceTerrain : IPublishedRow<PlaceTerrain>
{
    /// <summary>
    /// The lowest mean elevation that is taken, metres above mean sea level: pits and drained land lie a little below the sea.
    /// </summary>
    public const double LowestMetres = -10;

    /// <summary>The highest; the highest ground of Thailand, Doi Inthanon, is at 2,565 m.</summary>
    public const double HighestMetres = 2_600;

    /// <summary>The steepest slope, degrees: a wall.</summary>
    public const double SteepestDegrees = 90;

    /// <summary>The longest name of an edition.</summary>
    public const int LongestEdition = 100;

    /// <summary>Short code of who measured, such as <c>srtm</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Which edition of the source, such as <c>version 3, 90 m</c>. Editions are never mixed.</summary>
    public required string Edition { get; init; }

    /// <summary>The day of the edition, as the source gives it.</summary>
    public DateOnly Date { get; set; }

    /// <summary>Level of the place.</summary>
    public PlaceLevel Level { get; init; }

    /// <summary>Code of the place: two digits of a province, four of a district, six of a sub-district.</summary>
    public required string PlaceCode { get; init; }

    /// <summary>
    /// Mean elevation of the place, metres above mean sea level, <see cref="LowestMetres"/> to <see cref="HighestMetres"/>; null when not
    /// known.
    /// </summary>
    public double? MeanElevationMetres { get; set; }

    /// <summary>Mean slope of the place, degrees, 0 to <see cref="SteepestDegrees"/>; null when not known.</summary>
    public double? MeanSlopeDegrees { get; set; }

    /// <summary>Share of the land whose slope is below <see cref="FlatBelowDegrees"/>, 0..1; null when not known.</summary>
    public double? FlatShare { get; set; }

    /// <summary>The slope, degrees, below which land counts as flat in <see cref="FlatShare"/>; null without it.</summary>
    public double? FlatBelowDegrees { get; set; }

    /// <inheritdoc />
    public int? ImportId { get; set; }

    /// <inheritdoc />
    public bool SaysTheSameAs(PlaceTerrain other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Date, MeanElevationMetres, MeanSlopeDegrees, FlatShare, FlatBelowDegrees)
            == (other.Date, other.MeanElevationMetres, other.MeanSlopeDegrees, other.FlatShare, other.FlatBelowDegrees);
    }
}
