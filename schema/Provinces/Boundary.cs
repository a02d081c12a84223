using NetTopologySuite.Geometries;

namespace Sedz.Schema.Provinces;

/// <summary>The boundary of a province, district or sub-district, by import. One row a place; a newer import takes its place.</summary>
public sealed class Boundary
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Level of the place.</summary>
    public PlaceLevel Level { get; init; }

    /// <summary>Code of the place.</summary>
    public required string PlaceCode { get; init; }

    /// <summary>Polygon or multi-polygon, WGS84.</summary>
    public required Geometry Shape { get; set; }
}
