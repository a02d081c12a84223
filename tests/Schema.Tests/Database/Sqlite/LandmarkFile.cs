using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>A database file of its own in the folder for temporary files, deleted after the test.</summary>
public sealed class LandmarkFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sedz-spatial-");

    /// <summary>The middle of where <see cref="Scatter"/> puts things.</summary>
    public static Point Here { get; } = new(101, 15);

    public LandmarkFile()
    {
        Options = new DbContextOptionsBuilder<LandmarkDb>().UseSedzSqlite(FilePath).Options;
        using var db = Open();
        db.Database.EnsureCreated();
        db.Database.EnsureSpatialIndexesAsync().GetAwaiter().GetResult();
    }

    public string FilePath => Path.Combine(folder.FullName, "landmarks.db");

    public DbContextOptions<LandmarkDb> Options { get; }

    public static Geometry Wkt(string text) => new WKTReader().Read(text);

    public static Polygon Box(double west, double south, double east, double north) =>
        (Polygon)new GeometryFactory().ToGeometry(new Envelope(west, east, south, north));

    /// <summary>The lines of SQLite's plan of a query.</summary>
    /// <remarks>
    /// EF Core does not open this connection, so it is prepared here: whether the pool hands out a handle that knows the functions
    /// depends on which pools other tests have emptied.
    /// </remarks>
    public static List<string> Plan(IQueryable query)
    {
        const int Detail = 3;
        using var command = ((IQueryable<object>)query).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        var connection = (SqliteConnection)command.Connection!;
        connection.Open();
        try
        {
            SqliteConnectionSetup.Prepare(connection);
            using var reader = command.ExecuteReader();
            var lines = new List<string>();
            while (reader.Read())
                lines.Add(reader.GetString(Detail));
            return lines;
        }
        finally
        {
            connection.Close();
        }
    }

    public LandmarkDb Open() => new(Options);

    /// <summary>Landmarks and small boxes as footprints, at random places in a box of 4° by 4°; from a fixed seed.</summary>
    public void Scatter(int landmarks, int footprints, int seed = 1)
    {
        var random = new Random(seed);
        using var db = Open();
        for (var i = 0; i < landmarks; i++)
        {
            // Every tenth landmark has no place, as in real lists.
            db.Add(new Landmark
            {
                Name = $"L{i}",
                Location = i % 10 == 9 ? null : new Point(99 + (4 * random.NextDouble()), 13 + (4 * random.NextDouble())),
            });
        }

        db.SaveChanges();
        for (var i = 0; i < footprints; i++)
        {
            var (x, y, half) = (99 + (4 * random.NextDouble()), 13 + (4 * random.NextDouble()), 0.01 + (0.2 * random.NextDouble()));
            db.Add(new Footprint { LandmarkId = 1 + random.Next(landmarks), Shape = Box(x - half, y - half, x + half, y + half) });
        }

        db.SaveChanges();
    }

    public void Dispose()
    {
        // The pool keeps the file open after the last context; only this file's pool is emptied.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath }.ConnectionString);
        SqliteConnection.ClearPool(connection);
        folder.Delete(recursive: true);
    }
}
