using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Sedz.Api.Tests.Demo;

/// <summary>What a demonstration makes up, read past the model.</summary>
internal static class MadeUpCountry
{
    /// <summary>The tables, each in an order that does not depend on the numbers of rows, on which a second writing counts on.</summary>
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["Sites"] = "SELECT * FROM Sites ORDER BY Code",
        ["LandDocuments"] = "SELECT s.Code, d.* FROM LandDocuments d JOIN Sites s ON s.Id = d.SiteId ORDER BY s.Code",
        ["Nominations"] = "SELECT s.Code, n.* FROM Nominations n JOIN Sites s ON s.Id = n.SiteId ORDER BY s.Code, n.Channel",
        ["HazardSources"] = "SELECT * FROM HazardSources ORDER BY Id",
        ["ObservationWindows"] = "SELECT * FROM ObservationWindows ORDER BY SourceId, Hazard",
        ["HazardRecords"] = "SELECT * FROM HazardRecords ORDER BY SourceId, \"Key\"",
        ["HazardPriors"] = "SELECT * FROM HazardPriors ORDER BY SourceId, Hazard",
        ["SiteExposures"] = "SELECT s.Code, e.* FROM SiteExposures e JOIN Sites s ON s.Id = e.SiteId ORDER BY s.Code, e.SourceId, e.Hazard",
    };

    /// <summary>For each table the number of its rows and one hash of every column but the numbers of rows.</summary>
    public static Dictionary<string, string> Hashes(string path)
    {
        using var connection = Open(path);
        return Tables.ToDictionary(table => table.Key, table => HashOf(connection, table.Value));
    }

    /// <summary>The database, to be read only.</summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static string HashOf(SqliteConnection connection, string query)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = 0;
        for (; reader.Read(); rows++)
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (reader.GetName(i) is not ("Id" or "SiteId"))
                    hash.AppendData(reader.GetValue(i) is byte[] bytes ? bytes : Encoding.UTF8.GetBytes($"{reader.GetValue(i)}|"));
            }
        }

        return $"{rows} {Convert.ToHexString(hash.GetHashAndReset())}";
    }
}
