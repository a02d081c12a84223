using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>A database file and its writer. A unit of work adds a site with its document, so that half a unit would show.</summary>
internal sealed class WrittenFile
{
    public WrittenFile(string folder)
    {
        Path = System.IO.Path.Combine(folder, "written.db");
        var options = new DbContextOptionsBuilder<SqliteSedzDb>();
        options.UseSedzSqlite(Path).AddInterceptors(Commits);
        Databases = new SedzDbFactory<SqliteSedzDb>(new PooledDbContextFactory<SqliteSedzDb>(options.Options));
        Writer = new SqliteDatabaseWriter(Databases);
    }

    public string Path { get; }

    public IDbContextFactory<SedzDb> Databases { get; }

    public IDatabaseWriter Writer { get; }

    public CountingCommits Commits { get; } = new();

    public async Task<WrittenFile> MigratedAsync()
    {
        await using var db = Databases.CreateDbContext();
        await db.MigrateAsync();
        return this;
    }

    /// <summary>Writes a site by a unit of work.</summary>
    public Task<int> WriteAsync(int number, CancellationToken cancellationToken = default) => Writer.WriteAsync(
        (db, _) =>
        {
            Add(db, number);
            return Task.FromResult(number);
        },
        cancellationToken);

    public static void Add(SedzDb db, int number) => db.Sites.Add(new Site
    {
        Id = number,
        Code = $"67-{number:0000}",
        NameTh = "ตัวอย่าง",
        RoundId = 2565,
        ProvinceCode = "67",
        Documents = { new LandDocument { Kind = LandDocumentKind.Ns4, Text = "โฉนด" } },
    });

    /// <summary>Waits for the turn to write alone; while it is held, units wait.</summary>
    public async Task<IDisposable> EnterAsync()
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path }.ConnectionString);
        return await SqliteWriters.For(connection).EnterAsync();
    }

    /// <summary>Numbers of the sites in the order in which they were written; each must have its document.</summary>
    public async Task<List<int>> NumbersAsync()
    {
        await using var db = Databases.CreateDbContext();
        var sites = await db.LandDocuments.OrderBy(d => d.Id).Select(d => d.SiteId).ToListAsync();
        Assert.Equal(sites.Count, await db.Sites.CountAsync());
        return sites;
    }
}
