using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Units of work that share a transaction and its one wait for the disk. Each has a savepoint: one that fails is taken back by itself. All
/// learn their outcome after the commit, those that failed too, since what they met may have been the work of others that stands only then.
/// </summary>
internal static class SqliteWriteBatch
{
    /// <summary>
    /// The most units of a transaction. More would make the first wait longer than their share of the disk's time is worth.
    /// </summary>
    private const int MostUnits = 128;

    private static readonly AsyncLocal<bool> Running = new();

    /// <summary>Whether the caller is a unit of work.</summary>
    public static bool IsRunning => Running.Value;

    /// <summary>Runs a unit, and those behind it up to the next turn to write alone, and commits them.</summary>
    public static async Task RunAsync(ISqliteWriteUnit first, ChannelReader<ISqliteWrite> waiting)
    {
        var ended = new List<(ISqliteWriteUnit Unit, Exception? Reason)>();
        try
        {
            var db = await first.Databases.CreateDbContextAsync().ConfigureAwait(false);
            await using (db.ConfigureAwait(false))
                await RunAsync(db, first, waiting, ended).ConfigureAwait(false);
        }
        catch (Exception reason)
        {
            // The transaction is gone, and with it every unit of it.
            ended = ended.Count == 0 && first.Start() ? [(first, reason)] : ended.ConvertAll(end => (end.Unit, (Exception?)reason));
        }

        foreach (var (unit, reason) in ended)
        {
            if (reason is null)
                unit.Confirm();
            else
                unit.Fail(reason);
        }
    }

    private static async Task RunAsync(
        SedzDb db,
        ISqliteWriteUnit first,
        ChannelReader<ISqliteWrite> waiting,
        List<(ISqliteWriteUnit Unit, Exception? Reason)> ended)
    {
        // Each unit has a savepoint already.
        db.Database.AutoSavepointsEnabled = false;
        var transaction = await db.Database.BeginTransactionAsync().ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            using var commands = new SqliteKeptCommands((SqliteConnection)db.Database.GetDbConnection());
            using var savepoint = new SqliteSavepoint((SqliteTransaction)transaction.GetDbTransaction());
            for (var unit = first; unit is not null; unit = ended.Count < MostUnits ? Next(first.Databases, waiting) : null)
            {
                if (!unit.Start())
                    continue;
                ended.Add((unit, null));
                ended[^1] = (unit, await RunAsync(db, savepoint, unit).ConfigureAwait(false));
                db.ChangeTracker.Clear();
            }

            if (ended.Exists(end => end.Reason is null))
                await transaction.CommitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Runs a unit inside its savepoint.</summary>
    /// <returns>Why it failed and was taken back; null when it did not.</returns>
    private static async Task<Exception?> RunAsync(SedzDb db, SqliteSavepoint savepoint, ISqliteWriteUnit unit)
    {
        savepoint.Set();
        Exception? reason = null;
        try
        {
            Running.Value = true;
            await unit.RunAsync(db).ConfigureAwait(false);
        }
        catch (Exception thrown)
        {
            reason = thrown;
            savepoint.GoBack();
        }

        savepoint.Release();
        return reason;
    }

    private static ISqliteWriteUnit? Next(IDbContextFactory<SedzDb> databases, ChannelReader<ISqliteWrite> waiting) =>
        waiting.TryPeek(out var next) && next is ISqliteWriteUnit unit && unit.Databases == databases && waiting.TryRead(out _)
            ? unit
            : null;
}
