using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Translates the members of <see cref="SpatialFunctions"/> in a query to calls of the functions in SQL.</summary>
internal sealed class SpatialTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types)
    : IMethodCallTranslator, IMemberTranslator, IMethodCallTranslatorPlugin, IMemberTranslatorPlugin
{
    IEnumerable<IMethodCallTranslator> IMethodCallTranslatorPlugin.Translators => [this];

    IEnumerable<IMemberTranslator> IMemberTranslatorPlugin.Translators => [this];

    /// <inheritdoc />
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger) =>
        SpatialFunctions.Find(method) is { } function
            ? Call(function, instance is null ? arguments : [instance, .. arguments], method.ReturnType)
            : null;

    /// <inheritdoc />
    public SqlExpression? Translate(
        SqlExpression? instance, MemberInfo member, Type returnType, IDiagnosticsLogger<DbLoggerCategory.Query> logger) =>
        instance is not null && member is PropertyInfo { GetMethod: not null } && SpatialFunctions.Find(member) is { } function
            ? Call(function, [instance], returnType)
            : null;

    /// <summary>NULL in, NULL out. Every argument takes the mapping of its own class: a Polygon may meet a column of Points.</summary>
    private SqlExpression Call(SpatialFunction function, IReadOnlyList<SqlExpression> arguments, Type returnType) => sql.Function(
        function.Name,
        arguments.Select(argument => sql.ApplyTypeMapping(argument, types.FindMapping(argument.Type))),
        nullable: true,
        argumentsPropagateNullability: arguments.Select(_ => true),
        returnType,
        types.FindMapping(returnType));
}
