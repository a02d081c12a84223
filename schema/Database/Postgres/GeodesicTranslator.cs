using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// Translates <see cref="GeodesicFunctions"/> to PostGIS on the ellipsoid. <c>ST_DWithin</c> on <c>geography(column)</c> is the form that
/// the column's second index serves; distances of the plain geometry would be degrees.
/// </summary>
internal sealed class GeodesicTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    private static readonly MethodInfo Distance = typeof(GeodesicFunctions).GetMethod(nameof(GeodesicFunctions.DistanceMetres))!;
    private static readonly MethodInfo IsWithin = typeof(GeodesicFunctions).GetMethod(nameof(GeodesicFunctions.IsWithinMetres))!;

    IEnumerable<IMethodCallTranslator> IMethodCallTranslatorPlugin.Translators => [this];

    /// <inheritdoc />
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method == Distance)
            return Call("ST_Distance", typeof(double), Geography(arguments[0]), Geography(arguments[1]));
        return method == IsWithin
            ? Call(
                "ST_DWithin", typeof(bool), Geography(arguments[0]), Geography(arguments[1]),
                sql.ApplyTypeMapping(arguments[2], types.FindMapping(typeof(double))))
            : null;
    }

    private SqlExpression Geography(SqlExpression geometry) => sql.Function(
        "geography",
        [GeodesicEdges.Has(geometry.Type) ? Cut(Mapped(geometry)) : Mapped(geometry)],
        nullable: true,
        argumentsPropagateNullability: [true],
        typeof(Geometry),
        types.FindMapping(typeof(Geometry), "geography"));

    private SqlExpression Cut(SqlExpression geometry) => sql.Function(
        GeodesicEdges.Function,
        [geometry, sql.Constant(GeodesicEdges.LongestEdge)],
        nullable: true,
        argumentsPropagateNullability: [true, true],
        typeof(Geometry),
        geometry.TypeMapping);

    private SqlExpression Mapped(SqlExpression geometry) =>
        sql.ApplyTypeMapping(geometry, types.FindMapping(geometry.Type, "geometry"));

    private SqlExpression Call(string function, Type result, params IReadOnlyList<SqlExpression> arguments) => sql.Function(
        function, arguments, nullable: true, arguments.Select(_ => true), result, types.FindMapping(result));
}
