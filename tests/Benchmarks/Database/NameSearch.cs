using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Benchmarks.Database;

/// <summary>Sites by a part of their Thai name, as a list of the API asks for them.</summary>
internal static class NameSearch
{
    /// <summary>Parts of names: that of one site, of a tenth of a province's, of a province's, of all.</summary>
    public static readonly IReadOnlyList<string> Texts = ["สงขลา 777", "สงขลา 7", "สงขลา", "สมมติ"];

    /// <summary>The rows that the index of letters finds, tested exactly.</summary>
    public static IQueryable<int> ByIndex(SedzDb db, string text) =>
        db.Sites.Where(s => TextSearch.MayContain(s.NameTh, text)).Where(Contains(text)).Select(s => s.Id);

    /// <summary>The exact test alone.</summary>
    public static IQueryable<int> Exact(SedzDb db, string text) => db.Sites.Where(Contains(text)).Select(s => s.Id);

    /// <summary>Whether the name contains a text, in unified spelling.</summary>
    private static Expression<Func<Site, bool>> Contains(string text)
    {
        Expression<Func<Site, string>> name = s => s.NameTh;
        Expression<Func<string, bool>> contains = unified => unified.Contains(text);
        var spelling = ThaiSpelling.Unified;
        var unifiedName = ReplacingExpressionVisitor.Replace(spelling.Parameters[0], name.Body, spelling.Body);
        return Expression.Lambda<Func<Site, bool>>(
            ReplacingExpressionVisitor.Replace(contains.Parameters[0], unifiedName, contains.Body), name.Parameters);
    }
}
