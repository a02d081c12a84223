using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Kept;

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
        var visible = new VisibleNavigations(scope);
        var fields = layout.Fields.Select(field => visible.Visit(field.Slot!) is var slot && slot == field.Slot
            ? OfRow<T>.Column(field.Slot!)
            : OfRow<T>.Value((LambdaExpression)slot!));
        var values = fields.Concat(extras.Select(OfRow<T>.Value));
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), OfRow<T>.Row);
    }

    /// <summary>Says what the projection of a layout depends on.</summary>
    public static QueryShape AddTo(QueryShape shape, RowLayout layout, RequestScope scope)
    {
        foreach (var field in layout.Fields)
        {
            shape.With(field);
            foreach (var type in VisibleNavigations.ReachedBy(field.Slot!))
                shape.WithExpression(scope.Knows(type) ? scope.RowFilter(type) : null);
        }

        return shape;
    }

    /// <summary>Values over the one parameter of an entity's projections.</summary>
    private static class OfRow<T>
    {
        public static readonly ParameterExpression Row = Expression.Parameter(typeof(T), "row");

        private static readonly ConditionalWeakTable<LambdaExpression, UnaryExpression> Columns = [];

        /// <summary>What a field reads: made once, and forgotten with the field.</summary>
        public static UnaryExpression Column(LambdaExpression slot) => Columns.GetValue(slot, Value);

        /// <summary>What one request reads beside the fields.</summary>
        public static UnaryExpression Value(LambdaExpression value) => Expression.Convert(Rebind.Body(value, Row), typeof(object));
    }
}
