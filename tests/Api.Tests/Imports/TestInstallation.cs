using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Imports;

/// <summary>An installation of its own in a temporary folder: the database, the keys, and what a test does with them.</summary>
internal sealed class TestInstallation : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestInstallation(SedzSettings settings, Action<ILoggingBuilder> logging)
    {
        Settings = settings;
        services = new ServiceCollection().AddSedz(settings).AddLogging(logging).BuildServiceProvider();
    }

    public SedzSettings Settings { get; }

    public IServiceProvider Services => services;

    public SiteImporter Sites => services.GetRequiredService<SiteImporter>();

    public KeptImports Kept => services.GetRequiredService<KeptImports>();

    public static async Task<TestInstallation> CreateAsync(Action<ILoggingBuilder>? logging = null) =>
        new(await TestDatabase.CreateAsync(), logging ?? (_ => { }));

    public Task<SedzDb> OpenAsync() => services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync();

    public async Task<(ImportSummary Summary, SiteRowVerdict[] Verdicts)> ImportAsync(byte[] file, SiteImportOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        var summary = await Sites.ImportAsync(stream, "list.csv", options ?? new());
        return (summary, await VerdictsAsync(summary.ImportId));
    }

    public Task<(ImportSummary Summary, SiteRowVerdict[] Verdicts)> ImportAsync(string csv, SiteImportOptions? options = null) =>
        ImportAsync(Encoding.UTF8.GetBytes(csv), options);

    public async Task<SiteRowVerdict[]> VerdictsAsync(int importId)
    {
        var verdicts = new List<SiteRowVerdict>();
        await foreach (var line in Sites.VerdictsAsync(importId)) verdicts.Add(SiteRowVerdict.FromJson(line));
        return [.. verdicts];
    }

    /// <summary>Every column of every row of the tables that hold sites, as text, read past the model.</summary>
    /// <param name="without">Columns that a test does not look at.</param>
    public async Task<string> SitesAsTextAsync(params string[] without)
    {
        var text = new StringBuilder();
        await using var connection = TestDatabase.Open(Settings);
        foreach (var table in (string[])["Sites", "LandDocuments", "Nominations", "PersonalDetails", "SiteNumberings"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                text.Append(table);
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    if (without.Contains(reader.GetName(i))) continue;
                    text.Append('|').Append(TestDatabase.CellText(reader.GetValue(i)));
                }

                text.Append('\n');
            }
        }

        return string.Join('\n', text.ToString().Split('\n').Order(StringComparer.Ordinal));
    }

    /// <summary>Every byte that the installation keeps of the database: the file, its log and its index.</summary>
    public byte[] DatabaseBytes()
    {
        SqliteConnection.ClearAllPools();
        return [.. Directory.EnumerateFiles(Settings.DataFolder, "sedz.db*").SelectMany(Read)];
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await TestDatabase.RemoveAsync(Settings);
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
