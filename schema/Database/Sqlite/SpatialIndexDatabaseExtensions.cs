using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Makes, loads and checks the R*Tree indexes of every geometry column in the model.</summary>
public static class SpatialIndexDatabaseExtensions
{
    private const string Savepoint = "spatial_indexes";

    /// <summary>
    /// Makes every spatial index that the model wants and that is not there whole, and drops those that it wants no more. Run it after
    /// creating or migrating the database: EF Core changes many a table of SQLite by building it anew, which drops its triggers without
    /// a word. Where everything is in place nothing is written.
    /// </summary>
    /// <returns>The number of indexes that were made anew.</returns>
    public static async Task<int> EnsureSpatialIndexesAsync(this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (await database.PlanAsync(cancellationToken).ConfigureAwait(false) is ([], []))
            return 0;

        return await database.AllOrNothingAsync(
            async () =>
            {
                // Read again inside the transaction: another process may have started at the same moment.
                var (drop, make) = await database.PlanAsync(cancellationToken).ConfigureAwait(false);
                foreach (var statement in drop)
                    await database.RunAsync(statement, cancellationToken).ConfigureAwait(false);
                foreach (var sql in make)
                {
                    await database.RunAsync(sql.Create, cancellationToken).ConfigureAwait(false);
                    await database.FillAsync(sql, cancellationToken).ConfigureAwait(false);
                }

                return make.Count;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs a large load without the triggers and fills the indexes once after it, which for a load larger than the table is several
    /// times faster. All of it happens in the caller's transaction: if the load throws, what it wrote is taken back and the triggers are as
    /// before, whatever the caller then does with the transaction. Spatial queries inside the load see the indexes of before it.
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

        await database.AllOrNothingAsync(
            async () =>
            {
                var indexes = SpatialIndexColumn.In(database.Model()).Select(column => new SpatialIndexSql(column)).ToList();
                foreach (var trigger in indexes.SelectMany(index => index.Triggers.Keys))
                    await database.RunAsync($"DROP TRIGGER {SpatialIndexSql.Quote(trigger)}", cancellationToken).ConfigureAwait(false);
                await load(cancellationToken).ConfigureAwait(false);
                foreach (var index in indexes)
                {
                    await database.RunAsync(index.Clear, cancellationToken).ConfigureAwait(false);
                    await database.FillAsync(index, cancellationToken).ConfigureAwait(false);
                }

                return indexes.Count;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Holds every spatial index against its table, row by row; reads only. One entry per geometry column, by table.</summary>
    public static async Task<IReadOnlyList<SpatialIndexState>> CheckSpatialIndexesAsync(
        this DatabaseFacade database, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var objects = await database.SpatialObjectsAsync(cancellationToken).ConfigureAwait(false);
        var states = new List<SpatialIndexState>();
        foreach (var column in SpatialIndexColumn.In(database.Model()))
        {
            var sql = new SpatialIndexSql(column);
            var rows = await database.CountAsync(sql.CountRows, cancellationToken).ConfigureAwait(false);
            var there = objects.ContainsKey(column.Index);
            states.Add(new SpatialIndexState(
                column.Table,
                column.Geometry,
                IsInPlace(column, objects),
                rows,
                there ? await database.CountAsync(sql.CountWrong, cancellationToken).ConfigureAwait(false) : rows,
                there ? await database.CountAsync(sql.CountStray, cancellationToken).ConfigureAwait(false) : 0));
        }

        return states;
    }

    private static IModel Model(this DatabaseFacade database) => database.GetService<ICurrentDbContext>().Context.Model;

    /// <summary>What is to be dropped and what is to be made, so that the database has the model's spatial indexes and no others.</summary>
    private static async Task<(IReadOnlyList<string> Drop, IReadOnlyList<SpatialIndexSql> Make)> PlanAsync(
        this DatabaseFacade database, CancellationToken cancellationToken)
    {
        var columns = SpatialIndexColumn.In(database.Model());
        var objects = await database.SpatialObjectsAsync(cancellationToken).ConfigureAwait(false);
        var stale = columns.Where(column => !IsInPlace(column, objects)).ToList();
        var kept = columns.Except(stale).SelectMany(column => Wanted(column).Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (
            [.. objects.Where(found => !kept.Contains(found.Key)).Select(found => DropStatement(found.Key, found.Value))],
            [.. stale.Select(column => new SpatialIndexSql(column))]);
    }

    /// <summary>Fills an empty R*Tree and sets the triggers that keep it.</summary>
    private static async Task FillAsync(this DatabaseFacade database, SpatialIndexSql sql, CancellationToken cancellationToken)
    {
        await database.RunAsync(sql.Fill, cancellationToken).ConfigureAwait(false);
        foreach (var trigger in sql.Triggers.Values)
            await database.RunAsync(trigger, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The R*Trees and triggers of the database under the index prefix: name and the statement that made each.</summary>
    private static async Task<Dictionary<string, string>> SpatialObjectsAsync(
        this DatabaseFacade database, CancellationToken cancellationToken)
    {
        var found = await database.SqlQueryRaw<SchemaObject>(
                """
                SELECT name AS "Name", sql AS "Sql" FROM sqlite_master
                WHERE name LIKE {0} ESCAPE '\' AND (type = 'trigger' OR sql LIKE 'CREATE VIRTUAL TABLE % USING rtree(%')
                """,
                SpatialIndexColumn.Prefix.Replace("_", @"\_", StringComparison.Ordinal) + "%")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.ToDictionary(item => item.Name, item => item.Sql, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsInPlace(SpatialIndexColumn column, Dictionary<string, string> objects) =>
        Wanted(column).All(wanted => objects.TryGetValue(wanted.Key, out var sql) && sql == wanted.Value);

    private static Dictionary<string, string> Wanted(SpatialIndexColumn column)
    {
        var sql = new SpatialIndexSql(column);
        return new Dictionary<string, string>(sql.Triggers) { [column.Index] = sql.Create };
    }

    private static string DropStatement(string name, string sql) =>
        $"DROP {(sql.StartsWith("CREATE TRIGGER", StringComparison.Ordinal) ? "TRIGGER" : "TABLE")} {SpatialIndexSql.Quote(name)}";

    /// <summary>In a transaction of its own, or inside the caller's between savepoints; an error takes back what the work wrote.</summary>
    private static async Task<int> AllOrNothingAsync(
        this DatabaseFacade database, Func<Task<int>> work, CancellationToken cancellationToken)
    {
        if (database.CurrentTransaction is { } outer)
            return await InSavepointAsync(outer, work, cancellationToken).ConfigureAwait(false);

        var own = await database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (own.ConfigureAwait(false))
        {
            var result = await work().ConfigureAwait(false);
            await own.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    private static async Task<int> InSavepointAsync(
        IDbContextTransaction transaction, Func<Task<int>> work, CancellationToken cancellationToken)
    {
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await work().ConfigureAwait(false);
            await transaction.ReleaseSavepointAsync(Savepoint, cancellationToken).ConfigureAwait(false);
            return result;
        }
        catch
        {
            await transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private static Task<int> RunAsync(this DatabaseFacade database, string sql, CancellationToken cancellationToken) =>
        database.ExecuteSqlRawAsync(sql, cancellationToken);

    private static Task<long> CountAsync(this DatabaseFacade database, string sql, CancellationToken cancellationToken) =>
        database.SqlQueryRaw<long>(sql).SingleAsync(cancellationToken);

    private sealed record SchemaObject(string Name, string Sql);
}
