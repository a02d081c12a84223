using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The statements of a connection that runs many units of work or reads: each text is prepared once and not every time. SQLite itself prepares a
/// statement anew when the schema has changed.
/// </summary>
internal sealed class SqliteKeptCommands : IDisposable
{
    /// <summary>
    /// The most texts that are kept. Units of one kind and pages of a front end have some tens; who asks ever new questions brings as many as
    /// it likes, and all are then let go of: what is asked often is soon back.
    /// </summary>
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
                StartAnew();
            commands.Add(command.CommandText, kept = new SqliteKeptCommand(connection, command.CommandText));
        }

        if (!kept.TryLend(command))
            return command;
        command.Dispose();
        return kept;
    }

    /// <summary>Lets go of the statements that are not in use.</summary>
    private void StartAnew()
    {
        foreach (var (text, command) in commands)
        {
            if (command.TryEnd())
                commands.Remove(text);
        }
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
