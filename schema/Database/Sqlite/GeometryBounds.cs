using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Sides of bounding boxes, for the R*Tree's triggers and windows. An empty geometry has none: not a number here, NULL in SQL.
/// </summary>
internal static class GeometryBounds
{
    /// <summary>The western side in degrees.</summary>
    public static double MinX(Geometry geometry) => Side(geometry.EnvelopeInternal, box => box.MinX);

    /// <summary>The eastern side in degrees.</summary>
    public static double MaxX(Geometry geometry) => Side(geometry.EnvelopeInternal, box => box.MaxX);

    /// <summary>The southern side in degrees.</summary>
    public static double MinY(Geometry geometry) => Side(geometry.EnvelopeInternal, box => box.MinY);

    /// <summary>The northern side in degrees.</summary>
    public static double MaxY(Geometry geometry) => Side(geometry.EnvelopeInternal, box => box.MaxY);

    /// <summary>A rectangle that holds every place within a distance of the geometry; empty where the geometry is.</summary>
    public static Geometry Around(Geometry geometry, double metres) =>
        geometry.Factory.ToGeometry(GeodesicWindow.Around(geometry.EnvelopeInternal, metres));

    private static double Side(Envelope box, Func<Envelope, double> side) => box.IsNull ? double.NaN : side(box);
}
