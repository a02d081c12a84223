using System.Linq.Expressions;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>
/// How distances in metres are asked of the database. Coordinates are degrees, so NetTopologySuite's own <c>Distance</c> would give
/// degrees: the application names the functions that its database translates to geodesic metres.
/// </summary>
public sealed class SpatialOperators
{
    private Expression<Func<Geometry, Geometry, double>>? _distanceMetres;
    private Expression<Func<Geometry, Geometry, double, bool>>? _isWithinMetres;
    private Func<Geometry, double, Geometry>? _buffer;

    /// <summary>
    /// The longitudes and latitudes between which this server's places lie; null where they lie everywhere. A position outside is not
    /// refused, unless its two numbers the other way round lie inside: then they were swapped.
    /// </summary>
    public Envelope? Area { get; set; }

    /// <summary>Names the functions.</summary>
    /// <param name="distanceMetres">The shortest geodesic distance of two geometries in metres, e.g. a call of a mapped function.</param>
    /// <param name="isWithinMetres">
    /// Whether that distance is at most a number of metres: the form that an index can serve. Used for <c>lte</c>; null compares
    /// <paramref name="distanceMetres"/> instead.
    /// </param>
    public void UseMetres(
        Expression<Func<Geometry, Geometry, double>> distanceMetres,
        Expression<Func<Geometry, Geometry, double, bool>>? isWithinMetres = null)
    {
        _distanceMetres = distanceMetres;
        _isWithinMetres = isWithinMetres;
    }

    /// <summary>
    /// Names the function that widens a geometry by metres, for <c>buffer</c> in filters. It runs here, not in the database.
    /// </summary>
    public void UseBuffer(Func<Geometry, double, Geometry> buffer) => _buffer = buffer;

    /// <summary>True when geometries can be widened; otherwise the schema has no <c>buffer</c> in its filters.</summary>
    internal bool HasBuffer => _buffer is not null;

    /// <summary>True when distances can be asked; otherwise the schema has no <c>distance</c> filter.</summary>
    internal bool HasDistance => _distanceMetres is not null;

    /// <summary>Compares the distance of two geometries with a number of metres.</summary>
    /// <param name="operation"><c>lt lte gt gte</c>.</param>
    /// <param name="left">A geometry column.</param>
    /// <param name="right">A geometry.</param>
    /// <param name="metres">Metres.</param>
    internal Expression Compare(string operation, Expression left, Expression right, Expression metres)
    {
        if (_isWithinMetres is not null)
        {
            switch (operation)
            {
                case "lte":
                    return Within(left, right, metres);
                case "gt":
                    return Expression.Not(Within(left, right, metres));
                case "lt":
                    // The index finds the disc; the comparison leaves out its edge.
                    return Expression.AndAlso(Within(left, right, metres), Expression.LessThan(Distance(left, right), metres));
            }
        }

        return Expression.MakeBinary(
            operation switch
            {
                "lt" => ExpressionType.LessThan,
                "lte" => ExpressionType.LessThanOrEqual,
                "gt" => ExpressionType.GreaterThan,
                "gte" => ExpressionType.GreaterThanOrEqual,
                _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not a comparison."),
            },
            Distance(left, right),
            metres);
    }

    /// <summary>The distance of two geometries in metres.</summary>
    internal Expression Distance(Expression left, Expression right) => Rebind.Body(_distanceMetres!, left, right);

    /// <summary>The geometry, widened by metres.</summary>
    internal Geometry Buffer(Geometry geometry, double metres) => _buffer!(geometry, metres);

    private Expression Within(Expression left, Expression right, Expression metres) => Rebind.Body(_isWithinMetres!, left, right, metres);
}
