using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>Every statement that was sent, and what it was sent with.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)> _statements = new();

    public IReadOnlyList<string> Statements => [.. _statements.Select(statement => statement.Text)];

    /// <summary>The statements as commands of a connection.</summary>
    public IEnumerable<DbCommand> Commands(DbConnection connection) => _statements.Select(statement =>
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Text;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    });

    public void Clear() => _statements.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        _statements.Enqueue((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
        return new(result);
    }
}
