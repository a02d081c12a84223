using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace Sedz.Schema.Database.Postgres;

/// <summary>Lets searches of texts use pg_trgm: the rows are found in the index, and only they are tested.</summary>
internal sealed class SearchInterceptor : IQueryExpressionInterceptor
{
    private static readonly Expression<Func<string, string, bool>> Contains = (value, text) => value.Contains(text);

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new Rewriter(context.Model).Visit(queryExpression) : queryExpression;

    private sealed class Rewriter(Microsoft.EntityFrameworkCore.Metadata.IModel model) : SearchRewriter(model)
    {
        /// <summary><c>LIKE</c> on the expression that the index is of, which is translated from <c>Contains</c>.</summary>
        protected override Expression Search(SearchIndex index, MemberExpression value, Expression text)
        {
            var unified = ReplacingExpressionVisitor.Replace(ThaiSpelling.Unified.Parameters[0], value, ThaiSpelling.Unified.Body);
            return ReplacingExpressionVisitor.Replace(Contains.Parameters, [unified, text], Contains.Body);
        }
    }
}
