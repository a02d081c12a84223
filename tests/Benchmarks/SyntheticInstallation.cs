using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Demo;
using Sedz.Api.Operations;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks;

/// <summary>An installation in a temporary folder.</summary>
internal sealed class SyntheticInstallation : IAsyncDisposable
{
    private static SyntheticInstallation? shared;

    private readonly ServiceProvider services;

    private SyntheticInstallation(string folder, string? postgres)
    {
        Folder = folder;
        services = SedzRegistration.BuildSedz(SedzSettings.In(folder, postgres));
    }

    /// <summary>Where the database and the keys are.</summary>
    public string Folder { get; }

    /// <summary>Path of the database file.</summary>
    public string Database => SedzSettings.In(Folder).Database.SqlitePath!;

    /// <summary>
    /// The installation with the synthetic country of 100,000 sites, made by the first benchmark that asks. None changes it.
    /// </summary>
    public static async Task<SyntheticInstallation> SharedAsync()
    {
        if (shared is null)
        {
            var made = await EmptyAsync();
            await made.Service<SyntheticCountry>().WriteAsync(SyntheticCountry.MostSites, CancellationToken.None);
            shared = made;
        }

        return shared;
    }

    /// <summary>Removes the shared installation, if one was made.</summary>
    public static async Task ForgetSharedAsync()
    {
        if (shared is not null)
        {
            await shared.DisposeAsync();
        }
    }

    /// <summary>An installation that holds reference facts only.</summary>
    /// <param name="parent">The folder that its own is made in; without one, that for temporary files.</param>
    /// <param name="postgres">The connection string of a database of PostgreSQL; without one, a SQLite file in the folder.</param>
    public static async Task<SyntheticInstallation> EmptyAsync(string? parent = null, string? postgres = null)
    {
        var name = Path.Combine(parent ?? Path.GetTempPath(), "sedz-benchmark-" + Path.GetRandomFileName());
        var made = new SyntheticInstallation(Directory.CreateDirectory(name).FullName, postgres);
        await using var db = await made.OpenAsync();
        await db.MigrateAsync();
        return made;
    }

    /// <summary>A service of the installation.</summary>
    public T Service<T>() where T : notnull => services.GetRequiredService<T>();

    /// <summary>A context of the database.</summary>
    public Task<SedzDb> OpenAsync() => Service<IDbContextFactory<SedzDb>>().CreateDbContextAsync();

    /// <summary>A connection as the bare peers use it: no entity framework, the same functions and pragmas.</summary>
    public SqliteConnection OpenBare() => BareSqlite.Open(Database);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
