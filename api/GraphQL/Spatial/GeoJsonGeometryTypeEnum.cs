using GraphQL.Types;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>The kinds of geometry, spelt as GeoJSON spells them.</summary>
internal sealed class GeoJsonGeometryTypeEnum : EnumerationGraphType
{
    private static readonly string[] Kinds =
        ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];

    public GeoJsonGeometryTypeEnum()
    {
        Name = "GeoJSONGeometryType";
        Description = "The kinds of geometry, spelt as GeoJSON spells them.";
        foreach (var kind in Kinds)
            Add(kind, kind, $"A GeoJSON {kind}.");
    }
}
