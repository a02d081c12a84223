using Microsoft.Data.Sqlite;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Benchmarks;

/// <summary>The peers' way to the database: one prepared statement, values by their type, no objects.</summary>
internal static class BareSqlite
{
    /// <summary>Opens a file with the functions and pragmas that every connection of the product has.</summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        SqliteConnectionSetup.Prepare(connection);
        return connection;
    }

    /// <summary>Reads every value of every row and gives the number of rows.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The query.</param>
    /// <param name="types">One letter a column: <c>i</c> whole number, <c>t</c> text, <c>b</c> bytes.</param>
    public static int Read(SqliteConnection connection, string sql, string types)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = 0;
        long seen = 0;
        for (; reader.Read(); rows++)
        {
            for (var column = 0; column < types.Length; column++)
            {
                if (reader.IsDBNull(column))
                {
                    continue;
                }

                seen += types[column] switch
                {
                    'i' => reader.GetInt64(column),
                    't' => reader.GetString(column).Length,
                    'b' => reader.GetFieldValue<byte[]>(column).Length,
                    var other => throw new ArgumentException($"No column has the type {other}.", nameof(types)),
                };
            }
        }

        return seen == 0 ? 0 : rows;
    }

    /// <summary>The columns of a table.</summary>
    public static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    /// <summary>Every row of a table as it stands, to be written again by <see cref="Insert"/>.</summary>
    public static List<object[]> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Inserts rows by one prepared statement over all columns of a table.</summary>
    public static void Insert(SqliteConnection connection, SqliteTransaction transaction, string table, IReadOnlyList<object[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = rows[0].Select((_, column) => new SqliteParameter { ParameterName = $"@p{column}" }).ToArray();
        command.Parameters.AddRange(parameters);
        command.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        command.Prepare();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                parameters[column].Value = row[column];
            }

            command.ExecuteNonQuery();
        }
    }
}
