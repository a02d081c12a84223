using Npgsql;

namespace Sedz.Schema.Database.Postgres;

/// <summary>Sends many rows to one table by the binary form of <c>COPY</c>, inside the connection's transaction.</summary>
/// <param name="connection">The connection, open.</param>
/// <param name="target">The table and its columns, as <c>COPY</c> names them.</param>
/// <param name="types">PostgreSQL's name of each column's type.</param>
/// <param name="after">A statement to run after the rows; null for none.</param>
internal sealed class PostgresCopy(NpgsqlConnection connection, string target, string[] types, string? after)
{
    /// <summary>After rows that brought their own keys, lets the table's numbering go on behind the greatest.</summary>
    public static string MoveKeysOn(string table, string key) =>
        $"""SELECT setval(pg_get_serial_sequence('"{table}"', '{key}'), (SELECT max("{key}") FROM "{table}"))""";

    /// <summary>Sends the rows; nothing of them stays if one is refused.</summary>
    public void Write(IEnumerable<IEnumerable<object?>> rows)
    {
        using (var import = connection.BeginBinaryImport($"COPY {target} FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in rows)
            {
                import.StartRow();
                foreach (var (value, type) in row.Zip(types))
                {
                    if (value is null)
                        import.WriteNull();
                    else
                        import.Write(value, type);
                }
            }

            import.Complete();
        }

        if (after is null)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = after;
        command.ExecuteNonQuery();
    }
}
