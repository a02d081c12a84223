using System.Linq.Expressions;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// The <c>SELECT</c> of a fetch: an array of the key, the columns of the selected fields, and extra values (sort keys, foreign keys).
/// A column that is asked for twice is read once; the database provider sees to that.
/// </summary>
internal static class RowProjection
{
    /// <summary>Builds the projection of a layout.</summary>
    /// <param name="layout">The selected fields.</param>
    /// <param name="scope">Whose rights hold for what is read through relations.</param>
    /// <param name="extras">Expressions over <typeparamref name="T"/>, placed after the fields in this order.</param>
    public static Expression<Func<T, object?[]>> Build<T>(RowLayout layout, RequestScope scope, IEnumerable<LambdaExpression> extras)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var visible = new VisibleNavigations(scope);
        var fields = layout.Fields.Select(field => (LambdaExpression)visible.Visit(field.Slot!));
        var values = fields.Concat(extras)
            .Select(value => Expression.Convert(Rebind.Body(value, row), typeof(object)));
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), row);
    }
}
