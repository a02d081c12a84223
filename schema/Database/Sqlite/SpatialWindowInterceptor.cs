using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Lets spatial filters use the R*Tree: before EF Core compiles a query, each test of a mapped geometry in a filter is preceded by a
/// search of the index. The result is the same; only the rows in the window are tested exactly.
/// </summary>
/// <remarks>A query is compiled once and kept; this work is not repeated when it runs again with other values.</remarks>
internal sealed class SpatialWindowInterceptor : IQueryExpressionInterceptor
{
    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new SpatialWindowRewriter(context).Visit(queryExpression) : queryExpression;
}
