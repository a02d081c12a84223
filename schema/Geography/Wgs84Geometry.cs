using NetTopologySuite.Geometries;

namespace Sedz.Schema.Geography;

/// <summary>What every stored geometry is: WGS 84, longitude and latitude in degrees.</summary>
public static class Wgs84Geometry
{
    /// <summary>EPSG code of the only reference system stored.</summary>
    public const int Srid = 4326;

    /// <summary>
    /// Refuses a geometry that states another reference system, or whose coordinates cannot be degrees. One without a stated system (SRID 0
    /// or less) is taken as WGS 84.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The SRID is another than 4326, or a coordinate lies outside ±180°, ±90° or is no number.
    /// </exception>
    public static void Require(Geometry geometry)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        if (geometry.SRID > 0 && geometry.SRID != Srid)
            throw new ArgumentException($"The geometry is in EPSG:{geometry.SRID}; only EPSG:{Srid} is stored.", nameof(geometry));
        foreach (var place in geometry.Coordinates)
        {
            if (!(Math.Abs(place.X) <= 180 && Math.Abs(place.Y) <= 90))
                throw new ArgumentException("A coordinate is outside ±180°, ±90°: not longitude and latitude.", nameof(geometry));
        }
    }

    /// <summary>The geometry with its reference system stated: itself, or a copy.</summary>
    /// <exception cref="ArgumentException">As <see cref="Require"/>.</exception>
    public static Geometry Stated(Geometry geometry)
    {
        Require(geometry);
        if (geometry.SRID == Srid)
            return geometry;
        var stated = geometry.Copy();
        stated.SRID = Srid;
        return stated;
    }
}
