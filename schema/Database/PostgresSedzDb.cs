using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Sedz.Schema.Database.Postgres;

namespace Sedz.Schema.Database;

/// <summary>The model on PostgreSQL with PostGIS.</summary>
public sealed class PostgresSedzDb(DbContextOptions<PostgresSedzDb> options) : SedzDb(options)
{
    /// <summary>
    /// As on every engine. The table of migrations is made before EF Core looks for it: it learns that a table is not there from an error, which the
    /// log would report as a failure.
    /// </summary>
    public override async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        var isNew = !await Database.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken);
        if (isNew)
            await Database.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellationToken);
        if (isNew || !await Database.SqlQuery<bool>($"""SELECT to_regclass('"__EFMigrationsHistory"') IS NOT NULL AS "Value" """)
            .SingleAsync(cancellationToken))
            await Database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
        await base.MigrateAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override Task EnsureObjectsAsync(CancellationToken cancellationToken = default) =>
        new PostgresObjects(this).EnsureAsync(cancellationToken);

    /// <inheritdoc />
    public override Task<IReadOnlyList<CheckResult>> CheckAsync(CancellationToken cancellationToken = default) =>
        new PostgresCheck(this).RunAsync(cancellationToken);

    /// <inheritdoc />
    public override Task<IDisposable?> EnterWriteQueueAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IDisposable?>(null);

    /// <inheritdoc />
    public override Task LockForWritingAsync(CancellationToken cancellationToken = default) =>
        PostgresWriteLock.TakeAsync(this, cancellationToken);

    /// <inheritdoc />
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken = default) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    /// <summary>Runs the load as it is: dropping an index would lock all readers out, and <c>COPY</c> keeps indexes cheaply enough.</summary>
    public override Task LoadInBulkAsync(Func<CancellationToken, Task> load, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(load);
        return load(cancellationToken);
    }

    /// <summary>Takes the dead rows of the tables that hold what is personal out of their pages; the server's log ages out by itself.</summary>
    public override async Task ForgetErasedAsync(CancellationToken cancellationToken = default)
    {
        await Database.ExecuteSqlRawAsync("""VACUUM "PersonalDetails" """, cancellationToken);
        await Database.ExecuteSqlRawAsync("""VACUUM "ImportRows" """, cancellationToken);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        PostgresModel.Configure(modelBuilder);
    }
}
