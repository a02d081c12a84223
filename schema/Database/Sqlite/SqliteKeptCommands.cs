using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The statements of a connection that runs many units of work: each text is prepared once and not by every unit. SQLite itself prepares a
/// statement anew when the schema has changed.
/// </summary>
internal sealed class SqliteKeptCommands : IDisposable
{
    /// <summary>The most texts that are kept. Units of one kind have a few; those of lists of every length have many.</summary>
    private const int MostTexts = 64;

    private static readonly ConditionalWeakTable<DbConnection, SqliteKeptCommands> OfConnection = [];

    private readonly Dictionary<string, SqliteKeptCommand> commands = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;

    /// <summary>Keeps the statements that EF Core runs on a connection, until it is disposed.</summary>
    /// <param name="connection">Open, and used by one at a time.</param>
    public SqliteKeptCommands(SqliteConnection connection)
    {
        this.connection = connection;
        OfConnection.Add(connection, this);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        OfConnection.Remove(connection);
        foreach (var command in commands.Values)
            command.End();
    }

    /// <summary>
    /// The kept command of the same text, with the parameters of the one that EF Core made; that one itself where it cannot be kept.
    /// </summary>
    private DbCommand Instead(SqliteCommand command)
    {
        if (!commands.TryGetValue(command.CommandText, out var kept))
        {
            if (commands.Count == MostTexts)
                return command;
            commands.Add(command.CommandText, kept = new SqliteKeptCommand(connection, command.CommandText));
        }

        if (!kept.TryLend(command))
            return command;
        command.Dispose();
        return kept;
    }

    /// <summary>Gives EF Core the kept commands of a connection that has such.</summary>
    public sealed class Interceptor : DbCommandInterceptor
    {
        /// <inheritdoc />
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
            result is SqliteCommand { Connection: { } connection } command && OfConnection.TryGetValue(connection, out var kept)
                ? kept.Instead(command)
                : result;
    }
}
