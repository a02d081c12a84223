using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NetTopologySuite.Geometries;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Postgres;
using Sedz.Schema.Database.Sqlite;
using Sedz.Schema.Matching;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Tests.Database;

public sealed class MigrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sedz-migration").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Model_AgainstItsMigrations_HasNoPendingChange()
    {
        using var db = Open();
        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: the model has changed since the last one.");
    }

    [Fact]
    public void ModelOnPostgres_AgainstItsMigrations_HasNoPendingChange()
    {
        var options = new DbContextOptionsBuilder<PostgresSedzDb>();
        options.UseSedzPostgres("Host=127.0.0.1;Database=none");
        using var db = new PostgresSedzDb(options.Options);
        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: the model has changed since the last one.");
    }

    [Fact]
    public async Task Migrate_EmptyFile_BringsReferenceFactsAndSpatialIndexes()
    {
        await using var db = Open();
        await db.MigrateAsync();

        Assert.Equal(77, await db.Provinces.CountAsync());
        Assert.Equal(76, await db.Provinces.CountAsync(p => p.Participates));
        Assert.Equal(18, await db.Clusters.CountAsync());
        Assert.Equal(new DateOnly(2021, 12, 15), (await db.Rounds.SingleAsync()).SitesDeadline);
        Assert.All(await db.Database.CheckSpatialIndexesAsync(), state => Assert.True(state.IsWhole));
    }

    [Fact]
    public async Task Migrate_Twice_ChangesNothing()
    {
        await using var db = Open();
        await db.MigrateAsync();
        db.Sites.Add(new Site
        {
            Code = "67-0001",
            NameTh = "ตัวอย่าง",
            RoundId = 2565,
            ProvinceCode = "67",
            Location = new GeometryFactory(new PrecisionModel(), 4326).CreatePoint(new Coordinate(101, 16)),
            Grounds = [Ground.Potential],
            Documents = { new LandDocument { Kind = LandDocumentKind.Ns4, Number = "1", Text = "โฉนด 1" } },
        });
        await db.SaveChangesAsync();
        await db.MigrateAsync();
        db.ChangeTracker.Clear();

        var site = await db.Sites.Include(s => s.Documents).SingleAsync(s => s.Grounds.Contains(Ground.Potential));
        Assert.Equal(101, site.Location!.X);
        Assert.Equal("1", Assert.Single(site.Documents).Number);
        Assert.Equal(Answer.Unknown, site.Registration.Registered);
    }
    [Fact]
    public async Task Skills_OfEarlierRuns_StandAfterTheirTableIsMadeAnew()
    {
        await using var db = Open();
        await db.MigrateAsync();
        var run = db.MatchingRuns.Add(new() { RequestedBy = "test", Parameters = new(), Skills = { Skill("67"), Skill(null) } }).Entity;
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        await db.GetService<IMigrator>().MigrateAsync("CorrectionsKept");
        await db.MigrateAsync();

        var kept = await db.MatchingSkills.SingleAsync();
        Assert.Equal((run.Id, "welding", null, 3, 4), (kept.RunId, kept.SkillCode, kept.ProvinceCode, kept.Workers, kept.Places));

        static MatchingSkill Skill(string? province) => new() { SkillCode = "welding", ProvinceCode = province, Workers = 3, Places = 4 };
    }

    private SqliteSedzDb Open()
    {
        var options = new DbContextOptionsBuilder<SqliteSedzDb>();
        options.UseSedzSqlite($"Data Source={Path.Combine(folder, "test.db")};Pooling=False");
        return new SqliteSedzDb(options.Options);
    }
}
