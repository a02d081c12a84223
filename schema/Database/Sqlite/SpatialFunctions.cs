using System.Reflection;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Every spatial function of the database: what a query may use of NetTopologySuite and of <see cref="GeodesicFunctions"/>.
/// </summary>
/// <remarks>
/// NetTopologySuite's Distance, IsWithinDistance, Area and Length are left out on purpose: on degrees they give numbers without a
/// meaning, so a query with them fails instead of answering.
/// </remarks>
internal static class SpatialFunctions
{
    /// <summary>The functions; the prepared forms turn a test around where that uses the prepared geometry's index.</summary>
    public static readonly IReadOnlyList<SpatialFunction> All =
    [
        SpatialFunction.Of(
            "ST_Intersects",
            (a, b) => a.Intersects(b),
            firstPrepared: (a, b) => a.Intersects(b),
            secondPrepared: (b, a) => b.Intersects(a),
            ofPoint: IsInOrOnTheEdge),
        SpatialFunction.Of(
            "ST_Disjoint",
            (a, b) => a.Disjoint(b),
            needsContact: false,
            firstPrepared: (a, b) => a.Disjoint(b),
            secondPrepared: (b, a) => b.Disjoint(a),
            ofPoint: point => !IsInOrOnTheEdge(point)),
        SpatialFunction.Of("ST_Contains", (a, b) => a.Contains(b), firstPrepared: (a, b) => a.Contains(b), ofPoint: IsIn),
        SpatialFunction.Of("ST_Within", (a, b) => a.Within(b), secondPrepared: (b, a) => b.Contains(a), ofPoint: IsIn),
        SpatialFunction.Of("ST_Covers", (a, b) => a.Covers(b), firstPrepared: (a, b) => a.Covers(b), ofPoint: IsInOrOnTheEdge),
        SpatialFunction.Of("ST_CoveredBy", (a, b) => a.CoveredBy(b), secondPrepared: (b, a) => b.Covers(a), ofPoint: IsInOrOnTheEdge),
        SpatialFunction.Of("ST_Touches", (a, b) => a.Touches(b)),
        SpatialFunction.Of("ST_Crosses", (a, b) => a.Crosses(b)),
        SpatialFunction.Of("ST_Overlaps", (a, b) => a.Overlaps(b)),
        SpatialFunction.Of("ST_Equals", (a, b) => a.EqualsTopologically(b), needsContact: false),
        SpatialFunction.Of("ST_IsEmpty", a => a.IsEmpty),
        SpatialFunction.Of("ST_IsValid", a => a.IsValid),
        SpatialFunction.Of("ST_X", point => point.X),
        SpatialFunction.Of("ST_Y", point => point.Y),
        SpatialFunction.Of("ST_Envelope", a => a.Envelope),
        SpatialFunction.Of("ST_Centroid", a => a.Centroid),
        SpatialFunction.Of("ST_PointOnSurface", a => a.PointOnSurface),
        SpatialFunction.OfBox("ST_MinX", a => GeometryBounds.MinX(a), box => box.MinX),
        SpatialFunction.OfBox("ST_MaxX", a => GeometryBounds.MaxX(a), box => box.MaxX),
        SpatialFunction.OfBox("ST_MinY", a => GeometryBounds.MinY(a), box => box.MinY),
        SpatialFunction.OfBox("ST_MaxY", a => GeometryBounds.MaxY(a), box => box.MaxY),
        SpatialFunction.Of("sedz_around", (a, metres) => GeometryBounds.Around(a, metres)),
        SpatialFunction.Of("sedz_distance_metres", (a, b) => a.DistanceMetres(b)),
        SpatialFunction.Of("sedz_is_within_metres", (a, b, metres) => a.IsWithinMetres(b, metres)),
    ];

    private static readonly Dictionary<MethodInfo, SpatialFunction> ByMember = All.ToDictionary(function => Declared(function.Member));

    /// <summary>The function of a method or property, also where a kind of geometry overrides it; null where there is none.</summary>
    public static SpatialFunction? Find(MemberInfo member) => ByMember.GetValueOrDefault(Declared(member));

    private static bool IsIn(Location point) => point == Location.Interior;

    private static bool IsInOrOnTheEdge(Location point) => point != Location.Exterior;

    /// <summary>The method, or a property's getter, as its first class declares it, so that an override finds the same entry.</summary>
    private static MethodInfo Declared(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetBaseDefinition(),
        PropertyInfo { GetMethod: { } getter } => getter.GetBaseDefinition(),
        _ => throw new ArgumentException("A spatial function stands for a method or a readable property.", nameof(member)),
    };
}
