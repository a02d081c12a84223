using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Makes, loads and checks the R*Tree indexes of every geometry column in the model.</summary>
public static class SpatialIndexDatabaseExtensions
{
    /// <summary>
    /// Makes every spatial index that the model wants and that is not there whole, and drops those that it wants no more. Run it after
    /// creating or migrating the database: EF Core changes many a table of SQLite by building it anew, which drops its triggers without
    /// a word. Where everything is in place nothing is written.
    /// </summary>
    /// <returns>The number of indexes that were made anew.</returns>
    public static async Task<int> EnsureSpatialIndexesAsync(this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        return await KeptIndexes.OfPlaces(database).EnsureAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs a large load without the triggers of any index and fills the indexes once after it, which for a load larger than the table is
    /// several times faster. All of it happens in the caller's transaction: if the load throws, what it wrote is taken back and the
    /// triggers are as before, whatever the caller then does with the transaction. Searches inside the load see the indexes of before it.
    /// </summary>
    /// <param name="database">The database, with a transaction begun.</param>
    /// <param name="load">The load; it runs in the same transaction.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task LoadInBulkAsync(
        this DatabaseFacade database, Func<CancellationToken, Task> load, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(load);
        if (database.CurrentTransaction is null)
            throw new InvalidOperationException("A bulk load needs the caller's transaction: without one a crash would leave no index.");

        KeptIndexes[] kinds = [KeptIndexes.OfPlaces(database), KeptIndexes.OfTexts(database)];
        await KeptIndexes.AllOrNothingAsync(
            database,
            async () =>
            {
                foreach (var indexes in kinds)
                    await indexes.StepAsideAsync(cancellationToken).ConfigureAwait(false);
                await load(cancellationToken).ConfigureAwait(false);
                foreach (var indexes in kinds)
                    await indexes.RefillAsync(cancellationToken).ConfigureAwait(false);
                return kinds.Length;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Holds every spatial index against its table, row by row; reads only. One entry per geometry column, by table.</summary>
    public static async Task<IReadOnlyList<SpatialIndexState>> CheckSpatialIndexesAsync(
        this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var objects = await KeptIndexes.OfPlaces(database).FoundAsync(cancellationToken).ConfigureAwait(false);
        var states = new List<SpatialIndexState>();
        foreach (var column in SpatialIndexColumn.In(database.Model()))
        {
            var sql = new SpatialIndexSql(column);
            var rows = await database.CountAsync(sql.CountRows, cancellationToken).ConfigureAwait(false);
            var there = objects.ContainsKey(column.Index);
            states.Add(new SpatialIndexState(
                column.Table,
                column.Geometry,
                KeptIndexes.IsInPlace(sql.Kept, objects),
                rows,
                there ? await database.CountAsync(sql.CountWrong, cancellationToken).ConfigureAwait(false) : rows,
                there ? await database.CountAsync(sql.CountStray, cancellationToken).ConfigureAwait(false) : 0));
        }

        return states;
    }

    private static IModel Model(this DatabaseFacade database) => database.GetService<ICurrentDbContext>().Context.Model;

    private static Task<long> CountAsync(this DatabaseFacade database, string sql, CancellationToken cancellationToken) =>
        database.SqlQueryRaw<long>(sql).SingleAsync(cancellationToken);
}
