using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SpatialIndexTests : IDisposable
{
    private readonly LandmarkFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Index_AfterInsertUpdateAndDelete_AgreesWithTheTable()
    {
        file.Scatter(landmarks: 100, footprints: 50);
        await using var db = file.Open();
        var landmarks = await db.Landmarks.Where(l => l.Location != null).OrderBy(l => l.Id).ToListAsync();
        landmarks[0].Location = new Point(98, 8);
        landmarks[1].Location = null;
        landmarks[2].Location = Point.Empty;
        db.Remove(await db.Landmarks.FirstAsync(l => l.Location != null && l.Id > landmarks[2].Id && l.Footprints.Count == 0));
        (await db.Landmarks.FirstAsync(l => l.Location == null)).Location = new Point(98.5, 8.5);
        await db.SaveChangesAsync();

        var states = await db.Database.CheckSpatialIndexesAsync();

        Assert.Equal(
            [("Footprints", "Parts", 0L), ("Footprints", "Shape", 50L), ("Landmarks", "Location", 88L)],
            states.Select(state => (state.Table, state.Column, state.Rows)));
        Assert.All(states, state => Assert.True(state.IsWhole, state.ToString()));
        Geometry south = LandmarkFile.Box(97.9, 7.9, 98.6, 8.6);
        Assert.Equal(2, await db.Landmarks.CountAsync(l => l.Location!.Within(south)));
    }

    [Fact]
    public async Task Index_AfterAReplaceWithoutDeleteTriggers_HasNoBoxOfTheOldRow()
    {
        await using var db = file.Open();
        db.Add(new Landmark { Name = "a", Location = new Point(101, 15) });
        await db.SaveChangesAsync();

        await db.Database.ExecuteSqlRawAsync("INSERT OR REPLACE INTO Landmarks (Id, Name, Location) VALUES (1, 'b', NULL)");

        Assert.All(await db.Database.CheckSpatialIndexesAsync(), state => Assert.True(state.IsWhole, state.ToString()));
    }

    [Fact]
    public async Task Ensure_WhereEverythingIsInPlace_WritesNothing()
    {
        await using var db = file.Open();
        var before = await SchemaVersionAsync(db);

        Assert.Equal(0, await db.Database.EnsureSpatialIndexesAsync());
        Assert.Equal(before, await SchemaVersionAsync(db));
    }

    [Fact]
    public async Task Ensure_AfterATableWasBuiltAnew_RestoresWhatTheRebuildDropped()
    {
        file.Scatter(landmarks: 50, footprints: 0);
        await using var db = file.Open();
        Rebuild(db);
        Assert.DoesNotContain(await TriggersAsync(db), name => name.StartsWith("rtree_Landmarks", StringComparison.Ordinal));
        await db.Landmarks.Where(l => l.Id <= 5).ExecuteUpdateAsync(set => set.SetProperty(l => l.Location, new Point(98, 8)));
        var broken = (await db.Database.CheckSpatialIndexesAsync()).Single(state => state.Table == "Landmarks");
        Assert.False(broken.Exists);
        Assert.Equal(5, broken.Wrong);

        Assert.Equal(1, await db.Database.EnsureSpatialIndexesAsync());

        Assert.All(await db.Database.CheckSpatialIndexesAsync(), state => Assert.True(state.IsWhole, state.ToString()));
        Assert.Equal(3, (await TriggersAsync(db)).Count(name => name.StartsWith("rtree_Landmarks", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Ensure_AfterAColumnLeftTheModel_DropsItsIndex()
    {
        await using var db = file.Open();
        await db.Database.ExecuteSqlRawAsync("CREATE VIRTUAL TABLE rtree_Landmarks_Former USING rtree(id, minx, maxx, miny, maxy)");

        Assert.Equal(0, await db.Database.EnsureSpatialIndexesAsync());

        Assert.Empty(await db.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name LIKE 'rtree_Landmarks_Former%'").ToListAsync());
    }

    [Fact]
    public async Task Check_OfAnIndexThatWasChangedByHand_CountsWhatIsWrongAndStray()
    {
        file.Scatter(landmarks: 20, footprints: 0);
        await using var db = file.Open();
        await db.Database.ExecuteSqlRawAsync("DELETE FROM rtree_Landmarks_Location WHERE id IN (1, 2)");
        await db.Database.ExecuteSqlRawAsync("UPDATE rtree_Landmarks_Location SET minx = minx - 1 WHERE id = 3");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO rtree_Landmarks_Location VALUES (999, 1, 2, 1, 2)");

        var state = (await db.Database.CheckSpatialIndexesAsync()).Single(state => state.Table == "Landmarks");

        Assert.Equal((true, 18L, 3L, 1L, false), (state.Exists, state.Rows, state.Wrong, state.Stray, state.IsWhole));
    }

    [Fact]
    public async Task BulkLoad_InATransaction_LeavesIndexAndTriggersWhole()
    {
        await using var db = file.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await db.Database.LoadInBulkAsync(async cancellation =>
            {
                Assert.Empty(await TriggersAsync(db));
                for (var i = 0; i < 200; i++)
                    db.Add(new Landmark { Name = $"{i}", Location = new Point(100 + (i / 100.0), 15) });
                await db.SaveChangesAsync(cancellation);
            });
            await transaction.CommitAsync();
        }

        Geometry west = LandmarkFile.Box(99.9, 14.9, 100.505, 15.1);
        Assert.Equal(51, await db.Landmarks.CountAsync(l => l.Location!.Within(west)));
        Assert.Equal(9, (await TriggersAsync(db)).Count);
        Assert.All(await db.Database.CheckSpatialIndexesAsync(), state => Assert.True(state.IsWhole, state.ToString()));
    }

    [Fact]
    public async Task BulkLoad_ThatThrows_LeavesNothingEvenIfTheCallerCommits()
    {
        await using var db = file.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await Assert.ThrowsAsync<InvalidDataException>(() => db.Database.LoadInBulkAsync(async cancellation =>
            {
                db.Add(new Landmark { Name = "half", Location = new Point(100, 15) });
                await db.SaveChangesAsync(cancellation);
                throw new InvalidDataException("the file ends here");
            }));
            await transaction.CommitAsync();
        }

        Assert.Equal(0, await db.Landmarks.CountAsync());
        Assert.Equal(9, (await TriggersAsync(db)).Count);
    }

    [Fact]
    public async Task BulkLoad_WithoutATransaction_IsRefused()
    {
        await using var db = file.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.LoadInBulkAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task GeometryTable_WithoutAnIntegerKey_IsRefused()
    {
        await using var db = new NamedDb(new DbContextOptionsBuilder<NamedDb>().UseSedzSqlite(file.FilePath).Options);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.EnsureSpatialIndexesAsync());

        Assert.Contains("NamedPlace", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>What a migration does when it changes a column: EF Core makes a new table, copies the rows and drops the old one.</summary>
    private static void Rebuild(LandmarkDb db)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate(
            [new AlterColumnOperation
            {
                Table = "Landmarks",
                Name = "Name",
                ClrType = typeof(string),
                ColumnType = "TEXT",
                Collation = ThaiCollation.Name,
                OldColumn = new AddColumnOperation { Table = "Landmarks", Name = "Name", ClrType = typeof(string), ColumnType = "TEXT" },
            }],
            model);
        Assert.Contains(commands, command => command.CommandText.Contains("ef_temp_Landmarks", StringComparison.Ordinal));
        db.GetService<IMigrationCommandExecutor>().ExecuteNonQuery(commands, db.GetService<IRelationalConnection>());
    }

    private static Task<long> SchemaVersionAsync(LandmarkDb db) =>
        db.Database.SqlQueryRaw<long>("SELECT schema_version AS Value FROM pragma_schema_version").SingleAsync();

    private static Task<List<string>> TriggersAsync(LandmarkDb db) =>
        db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync();

    private sealed class NamedDb(DbContextOptions<NamedDb> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<NamedPlace>().HasKey(place => place.Name);
    }

    private sealed class NamedPlace
    {
        public required string Name { get; set; }

        public Point? Location { get; set; }
    }
}
