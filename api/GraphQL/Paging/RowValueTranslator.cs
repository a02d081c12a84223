using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Translates <see cref="RowValue"/>. In SQL a row value looks like a call of a function without a name.</summary>
internal sealed class RowValueTranslator(
    ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IEnumerable<IDatabaseProvider> providers, IDesignTimeModel model)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    private readonly bool isSqlite = providers.Any(provider => provider.Name == NullOrder.Sqlite);

    IEnumerable<IMethodCallTranslator> IMethodCallTranslatorPlugin.Translators => [this];

    /// <inheritdoc />
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!RowValue.IsComparison(method))
            return null;
        var comparison = (ExpressionType)((SqlConstantExpression)arguments[0]).Value!;
        var count = (arguments.Count - 1) / 2;
        var (row, position) = (new List<SqlExpression>(), new List<SqlExpression>());
        for (var i = 1; i <= count; i++)
        {
            var mapping = Microsoft.EntityFrameworkCore.Query.ExpressionExtensions.InferTypeMapping(arguments[i], arguments[i + count]) ?? types.FindMapping(arguments[i].Type);
            row.Add(sql.ApplyTypeMapping(arguments[i], mapping));
            position.Add(Collated(sql.ApplyTypeMapping(arguments[i + count], mapping), row[^1]));
        }

        return sql.MakeBinary(comparison, Row(row), Row(position), types.FindMapping(typeof(bool)));
    }

    /// <summary>
    /// SQLite compares row values in an index only where it is told the collation of each value: a table's key has none, and a text is not
    /// asked for its column's. It is told what it would compare by anyway.
    /// </summary>
    private SqlExpression Collated(SqlExpression value, SqlExpression column) =>
        isSqlite ? new CollateExpression(value, CollationOf(column) ?? "BINARY") : value;

    /// <summary>The collation of a text's column, which the model of a running context has forgotten.</summary>
    private string? CollationOf(SqlExpression value) => value is ColumnExpression { Column: IColumn column } && value.Type == typeof(string)
        ? model.Model.GetRelationalModel().FindTable(column.Table.Name, column.Table.Schema)?.FindColumn(column.Name)?.Collation
        : null;

    private SqlExpression Row(IReadOnlyList<SqlExpression> values) => sql.Function(
        "", values, nullable: true, argumentsPropagateNullability: values.Select(_ => true), typeof(object), types.FindMapping(
            typeof(bool)));
}
