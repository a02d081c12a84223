using System.Linq.Expressions;
using System.Reflection;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>A test of two geometries that can hold only where their bounding boxes meet, or lie within a distance of each other.</summary>
/// <param name="First">One geometry.</param>
/// <param name="Second">The other geometry.</param>
/// <param name="Metres">The distance; null where the boxes must meet.</param>
internal sealed record SpatialTest(Expression First, Expression Second, Expression? Metres)
{
    private static readonly HashSet<string> Topological =
    [
        nameof(Geometry.Intersects), nameof(Geometry.Contains), nameof(Geometry.Within), nameof(Geometry.Covers),
        nameof(Geometry.CoveredBy), nameof(Geometry.Touches), nameof(Geometry.Crosses), nameof(Geometry.Overlaps),
        nameof(Geometry.EqualsTopologically),
    ];

    private static readonly MethodInfo DistanceMetres = typeof(GeodesicFunctions).GetMethod(nameof(GeodesicFunctions.DistanceMetres))!;
    private static readonly MethodInfo IsWithinMetres = typeof(GeodesicFunctions).GetMethod(nameof(GeodesicFunctions.IsWithinMetres))!;

    /// <summary>The test that an expression makes: a predicate of geometries, within metres, or a distance with an upper bound.</summary>
    /// <returns>Null where the expression is something else.</returns>
    public static SpatialTest? In(Expression expression) => expression switch
    {
        MethodCallExpression { Object: { } first, Arguments: [var second], Method: var method }
            when typeof(Geometry).IsAssignableFrom(method.DeclaringType) && Topological.Contains(method.Name)
            => new SpatialTest(first, second, null),
        MethodCallExpression { Arguments: [var first, var second, var metres], Method: var method }
            when method == IsWithinMetres
            => new SpatialTest(first, second, metres),
        BinaryExpression { NodeType: ExpressionType.LessThan or ExpressionType.LessThanOrEqual, Left: var left, Right: var right }
            => UpTo(left, right),
        BinaryExpression { NodeType: ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual, Left: var left, Right: var right }
            => UpTo(right, left),
        _ => null,
    };

    private static SpatialTest? UpTo(Expression smaller, Expression bound) =>
        SpatialMember.Unconverted(smaller) is MethodCallExpression { Arguments: [var first, var second], Method: var method }
        && method == DistanceMetres
            ? new SpatialTest(first, second, bound)
            : null;
}
