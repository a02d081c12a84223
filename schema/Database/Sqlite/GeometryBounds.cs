using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Sides of bounding boxes in degrees, as a window on the R*Tree names them in a query. An empty geometry has none: not a number
/// here, NULL in SQL.
/// </summary>
internal static class GeometryBounds
{
    /// <summary>The western side.</summary>
    public static double MinX(Geometry geometry) => geometry.IsEmpty ? double.NaN : geometry.EnvelopeInternal.MinX;

    /// <summary>The eastern side.</summary>
    public static double MaxX(Geometry geometry) => geometry.IsEmpty ? double.NaN : geometry.EnvelopeInternal.MaxX;

    /// <summary>The southern side.</summary>
    public static double MinY(Geometry geometry) => geometry.IsEmpty ? double.NaN : geometry.EnvelopeInternal.MinY;

    /// <summary>The northern side.</summary>
    public static double MaxY(Geometry geometry) => geometry.IsEmpty ? double.NaN : geometry.EnvelopeInternal.MaxY;

    /// <summary>A rectangle that holds every place within a distance of the geometry; empty where the geometry is.</summary>
    public static Geometry Around(Geometry geometry, double metres) =>
        geometry.Factory.ToGeometry(GeodesicWindow.Around(geometry.EnvelopeInternal, metres));
}
