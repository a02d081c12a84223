using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// How a geometry in degrees becomes PostGIS's geography without changing its shape. Edges here run straight in longitude and latitude,
/// those of a geography along the shortest line: over one degree of a parallel the two are 60 m apart at 15° north, over nine degrees 5 km.
/// Cut into pieces of <see cref="LongestEdge"/>, they are within 0.6 m everywhere on Earth.
/// </summary>
internal static class GeodesicEdges
{
    /// <summary>PostGIS's function that cuts edges.</summary>
    public const string Function = "ST_Segmentize";

    /// <summary>The longest edge that is left, in degrees.</summary>
    public const double LongestEdge = 0.05;

    /// <summary>Whether a kind of geometry has edges at all.</summary>
    public static bool Has(Type geometry) => geometry != typeof(Point);

    /// <summary>
    /// The geography of a column as an index holds it: word for word what <see cref="GeodesicTranslator"/> writes into a query.
    /// </summary>
    public static string Of(string column, Type geometry) =>
        Has(geometry) ? FormattableString.Invariant($"geography({Function}({column}, {LongestEdge}))") : $"geography({column})";
}
