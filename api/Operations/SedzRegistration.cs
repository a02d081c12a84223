using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Demo;
using Sedz.Api.Imports;
using Sedz.Api.Ranking;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Api.Operations;

/// <summary>The parts that the server and the command line share: clock, database and keys.</summary>
public static class SedzRegistration
{
    /// <summary>Registers the clock, the database and the keys of an installation.</summary>
    public static IServiceCollection AddSedz(this IServiceCollection services, SedzSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<SqliteSedzDb>(options => options.UseSedzSqlite(
            settings.SqlitePath, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)));
        services.AddSingleton<IDbContextFactory<SedzDb>, SedzDbFactory<SqliteSedzDb>>();
        services.AddSingleton<IDatabaseWriter, SqliteDatabaseWriter>();
        services.AddDataProtection().SetApplicationName("Sedz").PersistKeysToFileSystem(new DirectoryInfo(settings.KeysFolder));
        services.AddSingleton<PersonalDataVault>();
        services.AddSingleton(_ => new SqliteChangeMark(settings.SqlitePath));
        services.AddSingleton<RankingReader>();
        services.AddSingleton<SyntheticCountry>();
        services.AddSedzImports();
        return services;
    }

    /// <summary>The parts by themselves, for a command that serves nothing. A server builds its own.</summary>
    public static ServiceProvider BuildSedz(SedzSettings settings) =>
        new ServiceCollection().AddSedz(settings).AddLogging(logging => logging.AddSedzConsole()).BuildServiceProvider();
}
