using Microsoft.EntityFrameworkCore;

namespace Sedz.Benchmarks.Database;

/// <summary>Makes sure that a comparison of index and scan compares just these.</summary>
internal static class IndexUse
{
    private static readonly string[] IndexPrefixes = ["rtree_", "fts_"];

    /// <summary>The query, when it is as it should be.</summary>
    /// <param name="query">A query.</param>
    /// <param name="indexed">Whether it should search an index of places or texts.</param>
    /// <exception cref="InvalidOperationException">It does otherwise.</exception>
    public static IQueryable<int> Checked(this IQueryable<int> query, bool indexed) =>
        IndexPrefixes.Any(prefix => query.ToQueryString().Contains(prefix, StringComparison.Ordinal)) == indexed
            ? query
            : throw new InvalidOperationException(indexed ? "The query does not search the index." : "The peer searches the index as well.");
}
