using Microsoft.EntityFrameworkCore;

namespace Sedz.Benchmarks.Database;

/// <summary>Makes sure that a comparison of index and scan compares just these.</summary>
internal static class IndexUse
{
    private const string IndexPrefix = "rtree_";

    /// <summary>The query, when it is as it should be.</summary>
    /// <param name="query">A spatial query.</param>
    /// <param name="indexed">Whether it should search the R*Tree.</param>
    /// <exception cref="InvalidOperationException">It does otherwise.</exception>
    public static IQueryable<int> Checked(this IQueryable<int> query, bool indexed) =>
        query.ToQueryString().Contains(IndexPrefix, StringComparison.Ordinal) == indexed
            ? query
            : throw new InvalidOperationException(indexed ? "The query does not search the index." : "The peer searches the index as well.");
}
