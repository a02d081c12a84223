using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>The one entry to SQLite as this project uses it.</summary>
public static class SedzSqlite
{
    /// <summary>One instance each, so that every context shares EF Core's inner services and its cache of compiled queries.</summary>
    private static readonly IInterceptor[] Interceptors =
        [
            new SqliteConnectionSetup(), new SqliteKeptCommands.Interceptor(), new SqliteInterrupt(), new SpatialWindowInterceptor(),
            new SearchInterceptor(),
        ];

    /// <summary>
    /// Uses a SQLite file with geometries (mapped, translated, indexed), the Thai collation, and connections set up for safe writing.
    /// After creating or migrating the database call <see cref="SpatialIndexDatabaseExtensions.EnsureSpatialIndexesAsync"/>: spatial
    /// filters read the index.
    /// </summary>
    /// <param name="options">The options of a context.</param>
    /// <param name="pathOrConnectionString">A file's path, or a connection string (recognised by its <c>=</c>).</param>
    /// <param name="sqlite">More settings of EF Core's provider, such as the assembly of the migrations.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseSedzSqlite(
        this DbContextOptionsBuilder options,
        string pathOrConnectionString,
        Action<SqliteDbContextOptionsBuilder>? sqlite = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(pathOrConnectionString);
        var connectionString = pathOrConnectionString.Contains('=', StringComparison.Ordinal)
            ? pathOrConnectionString
            : new SqliteConnectionStringBuilder { DataSource = pathOrConnectionString }.ConnectionString;
        // A page of an area takes the first of rows that stand in order, one part behind the other, and is put in order after that.
        options.UseSqlite(connectionString, sqlite).AddInterceptors(Interceptors)
            .ConfigureWarnings(warnings => warnings.Log((CoreEventId.RowLimitingOperationWithoutOrderByWarning, LogLevel.Debug)));
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            options.Options.FindExtension<SpatialOptionsExtension>() ?? new SpatialOptionsExtension());
        return options;
    }

    /// <inheritdoc cref="UseSedzSqlite(DbContextOptionsBuilder, string, Action{SqliteDbContextOptionsBuilder}?)" />
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseSedzSqlite<TContext>(
        this DbContextOptionsBuilder<TContext> options,
        string pathOrConnectionString,
        Action<SqliteDbContextOptionsBuilder>? sqlite = null)
        where TContext : DbContext
    {
        ((DbContextOptionsBuilder)options).UseSedzSqlite(pathOrConnectionString, sqlite);
        return options;
    }
}
