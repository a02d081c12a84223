using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Demo;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Benchmarks.Http;

/// <summary>The made-up country as the questions over HTTP need it: every site with three documents, and as many sites as are asked for.</summary>
internal static class HttpData
{
    /// <summary>A copy of a site lies so far north-east of the one before it, in degrees: about 100 metres.</summary>
    private const double Step = 0.001;

    private const string TwoMoreDocuments =
        """
        INSERT INTO LandDocuments (SiteId, Kind, Number, Text)
        SELECT s.Id, more.column1, more.column2 || s.Id, 'เอกสารสมมติ ' || more.column2 || s.Id
        FROM Sites AS s CROSS JOIN (VALUES (1, 'K'), (6, 'P')) AS more
        """;

    /// <summary>Makes an installation with so many sites: up to 100,000 as the demonstration makes them, more as copies of these.</summary>
    public static async Task<SyntheticInstallation> MakeAsync(int sites)
    {
        var installation = await SyntheticInstallation.EmptyAsync();
        var made = Math.Min(sites, SyntheticCountry.MostSites);
        await installation.Service<SyntheticCountry>().WriteAsync(made, CancellationToken.None);
        await using var db = await installation.OpenAsync();
        await db.Database.ExecuteSqlRawAsync(TwoMoreDocuments);
        if (sites > made)
            await CopyAsync(db, made, sites / made);
        // A load of a million leaves a log of their size, in which every page would be looked for that a server reads.
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return installation;
    }

    private static async Task CopyAsync(SedzDb db, int made, int times)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        connection.CreateFunction<byte[]?, int, byte[]?>("moved", Moved, isDeterministic: true);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.LoadInBulkAsync(async cancellationToken =>
        {
            for (var copy = 1; copy < times; copy++)
                await db.Database.ExecuteSqlRawAsync(Copy(connection, made, copy), cancellationToken);
        });
        await transaction.CommitAsync();
    }

    private static string Copy(SqliteConnection connection, int made, int copy)
    {
        var columns = BareSqlite.Columns(connection, "Sites");
        var values = columns.Select(column => column switch
        {
            "Id" => $"Id + {made * copy}",
            "Code" => $"Code || '-{copy}'",
            "Location" => $"moved(Location, {copy})",
            _ => column,
        });
        return $"INSERT INTO Sites ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM Sites WHERE Id <= {made}";
    }

    /// <summary>A point elsewhere: the last 16 bytes of what the database keeps are longitude and latitude.</summary>
    private static byte[]? Moved(byte[]? point, int steps)
    {
        if (point is null)
            return null;
        foreach (var at in new[] { point.Length - 16, point.Length - 8 })
        {
            var degrees = BinaryPrimitives.ReadDoubleLittleEndian(point.AsSpan(at));
            BinaryPrimitives.WriteDoubleLittleEndian(point.AsSpan(at), degrees + (steps * Step));
        }

        return point;
    }
}
