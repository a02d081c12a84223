using System.Globalization;
using System.Linq.Expressions;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>Compiles the relations of a geometry column to a geometry that the caller sent.</summary>
internal sealed class GeometryOperators(RequestScope scope)
{
    /// <summary>A relation: <c>within</c> and so on.</summary>
    /// <param name="column">The column on the row.</param>
    /// <param name="relation">The operator's name.</param>
    /// <param name="value">Its value: the geometry, and perhaps a buffer around it.</param>
    public Expression Relation(Expression column, string relation, object value)
    {
        var method = relation switch
        {
            "within" => nameof(Geometry.Within),
            "intersects" => nameof(Geometry.Intersects),
            "contains" => nameof(Geometry.Contains),
            "overlaps" => nameof(Geometry.Overlaps),
            "touches" => nameof(Geometry.Touches),
            _ => throw new InvalidOperationException($"Unknown operator '{relation}'."),
        };
        return Expression.Call(
            column, typeof(Geometry).GetMethod(method, [typeof(Geometry)])!, GeometryOf((IDictionary<string, object?>)value));
    }

    /// <summary>The geometry to compare with, widened by the buffer where there is one, as a parameter of the statement.</summary>
    public Expression GeometryOf(IDictionary<string, object?> members)
    {
        var geometry = (Geometry)members[SpatialFilters.GeometryMember]!;
        if (!geometry.IsValid)
        {
            throw RequestError.Invalid(
                "รูปเรขาคณิตไม่ถูกต้อง เช่น เส้นขอบตัดกันเอง", "The geometry is not valid: for example, its boundary crosses itself.");
        }

        if (members.TryGetValue(SpatialFilters.BufferMember, out var given) && given is not null && Metres(given) is > 0 and var metres)
            geometry = Buffered(geometry, metres);
        return SqlParameter.Of<Geometry>(geometry).Expression;
    }

    /// <summary>A number of metres that the caller gave.</summary>
    public static double Metres(object value)
    {
        var metres = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return double.IsFinite(metres) && metres >= 0
            ? metres
            : throw RequestError.Invalid("ระยะทางต้องไม่ติดลบ", "A distance is a number of metres that is not negative.");
    }

    private Geometry Buffered(Geometry geometry, double metres) => metres <= scope.Limits.MaxBufferMetres
        ? scope.Spatial.Buffer(geometry, metres)
        : throw RequestError.TooMuch(
            $"buffer กว้างได้ไม่เกิน {scope.Limits.MaxBufferMetres:0} เมตร",
            $"A buffer is at most {scope.Limits.MaxBufferMetres:0} metres wide.");
}
