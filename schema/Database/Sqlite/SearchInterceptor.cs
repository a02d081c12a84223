using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Lets searches of texts use FTS5: the rows are found in the index, and only they are tested.</summary>
/// <remarks>A query is compiled once and kept; this work is not repeated when it runs again with other values.</remarks>
internal sealed class SearchInterceptor : IQueryExpressionInterceptor
{
    /// <summary>A phrase of FTS5 in one column: in double quotes, a quote inside doubled.</summary>
    private static readonly Expression<Func<string, string, string>> Phrase =
        (column, text) => column + text.Replace("\"", "\"\"") + "\"";

    private static readonly Expression<Func<SearchHit, string, bool>> Matches = (hit, query) => SearchHit.Match(query, hit.Row);

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new Rewriter(context).Visit(queryExpression) : queryExpression;

    private sealed class Rewriter(DbContext context) : SearchRewriter(context.Model)
    {
        /// <summary><c>index.Where(hit => hit matches the phrase).Select(hit => hit.Id).Contains(row.Id)</c>.</summary>
        protected override Expression Search(SearchIndex index, MemberExpression value, Expression text)
        {
            var phrase = ReplacingExpressionVisitor.Replace(
                Phrase.Parameters, [Expression.Constant($"\"{index.Column}\" : \""), text], Phrase.Body);
            var matches = Expression.Lambda<Func<SearchHit, bool>>(
                ReplacingExpressionVisitor.Replace(Matches.Parameters[1], phrase, Matches.Body), Matches.Parameters[0]);
            var keys = context.Database.SqlQueryRaw<SearchHit>(new SearchIndexSql(index.Table, index.Key, []).SelectHits)
                .Where(matches)
                .Select(hit => hit.Id);
            var key = Expression.Call(
                typeof(EF), nameof(EF.Property), [typeof(int)], value.Expression!, Expression.Constant(index.Key));
            return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(int)], keys.Expression, key);
        }
    }
}
