using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Paging;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Postgres;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Api.Operations;

/// <summary>Registers the database that the settings name, under the model's common name.</summary>
internal static class DatabaseRegistration
{
    public static IServiceCollection AddSedzDatabase(this IServiceCollection services, SedzSettings settings) =>
        settings.Database.PostgresConnection is { } connection
            ? services.AddPostgres(connection, settings.ReadDatabase?.PostgresConnection)
            : services.AddSqlite(settings.Database.SqlitePath!);

    private static IServiceCollection AddSqlite(this IServiceCollection services, string path) => services
        .AddPooledDbContextFactory<SqliteSedzDb>(options => options.UseSedzSqlite(
            path, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).UseRowValues())
        .AddSingleton<IDbContextFactory<SedzDb>, SedzDbFactory<SqliteSedzDb>>()
        .AddSingleton<SqliteReaders<SqliteSedzDb>>()
        .AddKeyedSingleton<IDbContextFactory<SedzDb>>(
            MachineryRegistration.Queries,
            (provider, _) => new SedzDbFactory<SqliteSedzDb>(provider.GetRequiredService<SqliteReaders<SqliteSedzDb>>()))
        .AddSingleton<IDatabaseWriter, SqliteDatabaseWriter>()
        .AddSingleton<IChangeMark>(_ => new SqliteChangeMark(path))
        .AddSingleton<INewsBoard>(_ => new SqliteNewsBoard(path));

    private static IServiceCollection AddPostgres(this IServiceCollection services, string connection, string? replica) => services
        .AddPooledDbContextFactory<PostgresSedzDb>(options => Use(options, connection))
        .AddSingleton<IDbContextFactory<SedzDb>, SedzDbFactory<PostgresSedzDb>>()
        .AddKeyedSingleton(MachineryRegistration.Queries, (provider, _) => replica is null
            ? provider.GetRequiredService<IDbContextFactory<SedzDb>>()
            : ReplicaOf(replica, provider))
        .AddSingleton<IDatabaseWriter, PostgresDatabaseWriter>()
        .AddSingleton<IChangeMark>(provider => new PostgresChangeMark(
            provider.GetRequiredKeyedService<IDbContextFactory<SedzDb>>(MachineryRegistration.Queries)))
        .AddSingleton<INewsBoard>(provider => new PostgresNewsBoard(
            provider.GetRequiredService<IDbContextFactory<SedzDb>>(),
            provider.GetRequiredKeyedService<IDbContextFactory<SedzDb>>(MachineryRegistration.Queries)));

    private static SedzDbFactory<PostgresSedzDb> ReplicaOf(string connection, IServiceProvider provider)
    {
        var options = new DbContextOptionsBuilder<PostgresSedzDb>().UseApplicationServiceProvider(provider);
        Use(options, connection);
        return new(new PooledDbContextFactory<PostgresSedzDb>(options.Options));
    }

    private static void Use(DbContextOptionsBuilder options, string connection) => options.UseSedzPostgres(
        connection, postgres => postgres.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).UseRowValues();
}
