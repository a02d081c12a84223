using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Makes and checks the search indexes of every column of text that the model marks (<see cref="SearchIndex"/>).</summary>
internal static class SearchIndexDatabaseExtensions
{
    /// <summary>Makes every search index that is not there whole, and drops those that the model wants no more.</summary>
    /// <returns>The number of indexes that were made anew.</returns>
    public static Task<int> EnsureSearchIndexesAsync(this DatabaseFacade database, CancellationToken cancellationToken = default) =>
        KeptIndexes.OfTexts(database).EnsureAsync(cancellationToken);

    /// <summary>Holds every search index against its table, row by row; reads only. One entry per table.</summary>
    public static async Task<IReadOnlyList<CheckResult>> CheckSearchIndexesAsync(
        this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        var found = await KeptIndexes.OfTexts(database).FoundAsync(cancellationToken);
        var results = new List<CheckResult>();
        foreach (var sql in SearchIndexSql.In(database.GetService<ICurrentDbContext>().Context.Model))
        {
            var rows = await CountAsync(sql.CountRows);
            var there = found.ContainsKey(sql.Kept.Name);
            var (wrong, stray) = there ? (await CountAsync(sql.CountWrong), await CountAsync(sql.CountStray)) : (rows, 0);
            results.Add(new(
                $"search index {sql.Table}",
                KeptIndexes.IsInPlace(sql.Kept, found) && wrong == 0 && stray == 0,
                $"{rows} rows, {wrong} wrong, {stray} stray"));
        }

        return results;

        Task<long> CountAsync(string sql) => database.SqlQueryRaw<long>(sql).SingleAsync(cancellationToken);
    }
}
