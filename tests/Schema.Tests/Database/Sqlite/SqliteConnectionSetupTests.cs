using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SqliteConnectionSetupTests : IDisposable
{
    private readonly LandmarkFile file = new();

    public void Dispose() => file.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "10000")]
    [InlineData("foreign_keys", "1")]
    public void Pragma_OfEveryConnection_IsSet(string pragma, string expected)
    {
        using var first = file.Open();
        using var second = file.Open();
        first.Database.OpenConnection();
        second.Database.OpenConnection();

        Assert.Equal(expected, Pragma(first, pragma));
        Assert.Equal(expected, Pragma(second, pragma));
    }

    [Fact]
    public async Task ReadOnlyConnection_OpensAndQueries()
    {
        file.Scatter(landmarks: 10, footprints: 0);
        var readOnly = new SqliteConnectionStringBuilder { DataSource = file.FilePath, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        var options = new DbContextOptionsBuilder<LandmarkDb>().UseSedzSqlite(readOnly.ConnectionString).Options;
        await using var db = new LandmarkDb(options);
        Geometry everywhere = LandmarkFile.Box(90, 0, 110, 30);

        Assert.Equal(9, await db.Landmarks.CountAsync(l => l.Location!.Within(everywhere)));
        Assert.Equal(0, await db.Database.EnsureSpatialIndexesAsync());
    }

    [Fact]
    public async Task PooledFactory_UsedInParallel_GivesWorkingContexts()
    {
        file.Scatter(landmarks: 100, footprints: 0);
        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<LandmarkDb>(options => options.UseSedzSqlite(file.FilePath))
            .BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<LandmarkDb>>();
        Geometry everywhere = LandmarkFile.Box(90, 0, 110, 30);

        var counts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            await using var db = await factory.CreateDbContextAsync();
            return await db.Landmarks.CountAsync(l => l.Location!.Within(everywhere));
        })));

        Assert.All(counts, count => Assert.Equal(90, count));
    }

    [Fact]
    public async Task CompiledQuery_WithAGeometryParameter_SearchesTheIndex()
    {
        file.Scatter(landmarks: 100, footprints: 0);
        var count = EF.CompileAsyncQuery((LandmarkDb db, Geometry area) => db.Landmarks.Count(l => l.Location!.Within(area)));
        await using var db = file.Open();
        Assert.Equal(90, await count(db, LandmarkFile.Box(90, 0, 110, 30)));

        await db.Database.ExecuteSqlRawAsync("DELETE FROM rtree_Landmarks_Location WHERE id = 1");

        Assert.Equal(89, await count(db, LandmarkFile.Box(90, 0, 110, 30)));
    }

    [Fact]
    public async Task ConnectionOpenedByHand_OncePrepared_WritesThroughTheTriggers()
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = file.FilePath, Pooling = false };
        await using var connection = new SqliteConnection(connectionString.ConnectionString);
        await connection.OpenAsync();
        SqliteConnectionSetup.Prepare(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Landmarks (Name, Location) VALUES ('a', @blob)";
        command.Parameters.AddWithValue("@blob", GeoPackageGeometry.Write(new Point(101, 15)));
        await command.ExecuteNonQueryAsync();

        await using var db = file.Open();
        Assert.All(await db.Database.CheckSpatialIndexesAsync(), state => Assert.True(state.IsWhole));
        Assert.Equal(1, await db.Landmarks.CountAsync(l => l.Location!.Intersects(LandmarkFile.Here)));
    }

    [Fact]
    public void Names_OrderedByTheDatabase_AreInThaiDictionaryOrder()
    {
        string[] dictionary = ["กระบี่", "ขอนแก่น", "เชียงใหม่", "น่าน", "แพร่", "เพชรบูรณ์", "โคราช", "ไทย"];
        using var db = file.Open();
        db.AddRange(dictionary.Select(name => new Landmark { Name = name }));
        db.SaveChanges();

        var ordered = db.Landmarks.OrderBy(l => l.Name).Select(l => l.Name).ToList();

        // A leading vowel sorts behind its consonant: เชียงใหม่ under ช, โคราช under ค, ไทย under ท, แพร่ and เพชรบูรณ์ under พ.
        Assert.Equal(["กระบี่", "ขอนแก่น", "โคราช", "เชียงใหม่", "ไทย", "น่าน", "เพชรบูรณ์", "แพร่"], ordered);
    }

    [Fact]
    public void Texts_ThatThaiOrderCallsEqual_AreStillApart()
    {
        Assert.Equal(0, ThaiCollation.Compare("ก", "ก"));
        Assert.NotEqual(0, ThaiCollation.Compare("ก", "ก\u200B"));
        Assert.Equal(-Math.Sign(ThaiCollation.Compare("ก", "ก\u200B")), Math.Sign(ThaiCollation.Compare("ก\u200B", "ก")));
    }

    private static string Pragma(LandmarkDb db, string name)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
