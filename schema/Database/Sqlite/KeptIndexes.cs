using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Makes the indexes of one kind, keeps out those that the model wants no more, and steps aside for large loads.</summary>
/// <param name="database">The database.</param>
/// <param name="indexes">Every index of the kind that the model wants.</param>
/// <param name="prefix">How their names start, and those of no other table or trigger.</param>
internal sealed class KeptIndexes(DatabaseFacade database, IReadOnlyList<KeptIndex> indexes, string prefix)
{
    private const string Savepoint = "kept_indexes";

    /// <summary>The indexes of places.</summary>
    public static KeptIndexes OfPlaces(DatabaseFacade database) => new(
        database,
        [.. SpatialIndexColumn.In(Model(database)).Select(column => new SpatialIndexSql(column).Kept)],
        SpatialIndexColumn.Prefix);

    /// <summary>The indexes of texts.</summary>
    public static KeptIndexes OfTexts(DatabaseFacade database) =>
        new(database, [.. SearchIndexSql.In(Model(database)).Select(sql => sql.Kept)], SearchIndexSql.Prefix);

    /// <summary>
    /// Makes every index that is not there whole, and drops what is wanted no more. Where all is in place nothing is written.
    /// </summary>
    /// <returns>The number of indexes that were made anew.</returns>
    public async Task<int> EnsureAsync(CancellationToken cancellationToken)
    {
        if (await PlanAsync(cancellationToken).ConfigureAwait(false) is ([], []))
            return 0;

        return await AllOrNothingAsync(
            database,
            async () =>
            {
                // Read again inside the transaction: another process may have started at the same moment.
                var (drop, make) = await PlanAsync(cancellationToken).ConfigureAwait(false);
                foreach (var statement in drop)
                    await RunAsync(statement, cancellationToken).ConfigureAwait(false);
                foreach (var index in make)
                {
                    await RunAsync(index.Create, cancellationToken).ConfigureAwait(false);
                    await FillAsync(index, cancellationToken).ConfigureAwait(false);
                }

                return make.Count;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Drops the triggers, for a load that <see cref="RefillAsync"/> follows in the same transaction.</summary>
    public async Task StepAsideAsync(CancellationToken cancellationToken)
    {
        foreach (var trigger in indexes.SelectMany(index => index.Triggers.Keys))
            await RunAsync($"DROP TRIGGER {SpatialIndexSql.Quote(trigger)}", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fills the indexes anew and sets their triggers.</summary>
    public async Task RefillAsync(CancellationToken cancellationToken)
    {
        foreach (var index in indexes)
        {
            await RunAsync(index.Clear, cancellationToken).ConfigureAwait(false);
            await FillAsync(index, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The virtual tables and triggers of the database under the prefix: name and the statement that made each.</summary>
    public async Task<Dictionary<string, string>> FoundAsync(CancellationToken cancellationToken)
    {
        var found = await database.SqlQueryRaw<SchemaObject>(
                """
                SELECT name AS "Name", sql AS "Sql" FROM sqlite_master
                WHERE name LIKE {0} ESCAPE '\' AND (type = 'trigger' OR sql LIKE 'CREATE VIRTUAL TABLE %')
                """,
                prefix.Replace("_", @"\_", StringComparison.Ordinal) + "%")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.ToDictionary(item => item.Name, item => item.Sql, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether an index and its triggers are among what was found, as they are wanted.</summary>
    public static bool IsInPlace(KeptIndex index, Dictionary<string, string> found) =>
        Wanted(index).All(wanted => found.TryGetValue(wanted.Key, out var sql) && sql == wanted.Value);

    /// <summary>
    /// Runs work in a transaction of its own, or inside the caller's between savepoints; an error takes back what it wrote.
    /// </summary>
    public static async Task<int> AllOrNothingAsync(DatabaseFacade database, Func<Task<int>> work, CancellationToken cancellationToken)
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

    private static Microsoft.EntityFrameworkCore.Metadata.IModel Model(DatabaseFacade database) =>
        database.GetService<ICurrentDbContext>().Context.Model;

    private static Dictionary<string, string> Wanted(KeptIndex index) => new(index.Triggers) { [index.Name] = index.Create };

    private static string DropStatement(string name, string sql) =>
        $"DROP {(sql.StartsWith("CREATE TRIGGER", StringComparison.Ordinal) ? "TRIGGER" : "TABLE")} {SpatialIndexSql.Quote(name)}";

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

    /// <summary>
    /// What is to be dropped and what is to be made, so that the database has the model's indexes of the kind and no others.
    /// </summary>
    private async Task<(IReadOnlyList<string> Drop, IReadOnlyList<KeptIndex> Make)> PlanAsync(CancellationToken cancellationToken)
    {
        var found = await FoundAsync(cancellationToken).ConfigureAwait(false);
        var stale = indexes.Where(index => !IsInPlace(index, found)).ToList();
        var kept = indexes.Except(stale).SelectMany(index => Wanted(index).Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ([.. found.Where(item => !kept.Contains(item.Key)).Select(item => DropStatement(item.Key, item.Value))], stale);
    }

    private async Task FillAsync(KeptIndex index, CancellationToken cancellationToken)
    {
        await RunAsync(index.Fill, cancellationToken).ConfigureAwait(false);
        foreach (var trigger in index.Triggers.Values)
            await RunAsync(trigger, cancellationToken).ConfigureAwait(false);
    }

    private Task<int> RunAsync(string sql, CancellationToken cancellationToken) => database.ExecuteSqlRawAsync(sql, cancellationToken);

    private sealed record SchemaObject(string Name, string Sql);
}
