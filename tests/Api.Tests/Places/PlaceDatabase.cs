using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NetTopologySuite.Geometries;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Hazards;
using Sedz.Api.Imports.Places;
using Sedz.Api.Imports.Rainfall;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.Terrain;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Places;

/// <summary>A database brought up to the model and a folder for files to import, both of their own and deleted after the test.</summary>
public sealed class PlaceDatabase : IAsyncDisposable
{
    private readonly SedzSettings settings;
    private readonly ServiceProvider services;

    private PlaceDatabase(SedzSettings settings)
    {
        this.settings = settings;
        services = new ServiceCollection()
            .AddSedz(settings)
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new(2021, 12, 1, 0, 0, 0, TimeSpan.Zero)))
            .BuildServiceProvider();
    }

    public IServiceProvider Services => services;

    public static async Task<PlaceDatabase> CreateAsync() => new(await TestDatabase.CreateAsync());

    public Task<SedzDb> OpenAsync() => services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync();

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string File(string name, string text, Encoding? encoding = null)
    {
        var path = PathOf(name);
        System.IO.File.WriteAllText(path, text, encoding ?? new UTF8Encoding(false));
        return path;
    }

    public string PathOf(string name) => Path.Combine(settings.DataFolder, name);

    public async Task<ImportReport> ImportPlacesAsync(string path, bool dryRun = false) =>
        await new PlaceImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
            .RunAsync(path, dryRun, progress: null, CancellationToken.None);

    public async Task<ImportReport> ImportHazardsAsync(HazardImportOptions options) =>
        await new HazardImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
            .RunAsync(options, progress: null, CancellationToken.None);

    public async Task<ImportReport> ImportRainfallAsync(string path, string source = "oae", bool dryRun = false) =>
        await new RainfallImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
            .RunAsync(path, source, dryRun, progress: null, CancellationToken.None);

    public async Task<ImportReport> ImportTerrainAsync(TerrainImportOptions options) =>
        await new TerrainImport(services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>())
            .RunAsync(options, progress: null, CancellationToken.None);

    /// <summary>Imports a table of terrain by an edition of SRTM, flat below 2 degrees.</summary>
    public Task<ImportReport> ImportTerrainAsync(string text, string source = "srtm", string edition = "v3") =>
        ImportTerrainAsync(new(File("terrain.csv", text), source, edition, new DateOnly(2015, 11, 20)) { FlatBelowDegrees = 2 });

    /// <summary>Adds a site, at a point unless the longitude is null, with the places that it names, and gives its number.</summary>
    public async Task<int> AddSiteAsync(
        string code, double? longitude, double latitude, string? districtCode = null, string? subdistrictCode = null,
        Geometry? outline = null)
    {
        await using var db = await OpenAsync();
        if (districtCode is not null && await db.Districts.FindAsync(districtCode) is null)
        {
            db.Districts.Add(new() { Code = districtCode, ProvinceCode = districtCode[..2], NameTh = districtCode });
        }

        if (subdistrictCode is not null && await db.Subdistricts.FindAsync(subdistrictCode) is null)
        {
            db.Subdistricts.Add(new() { Code = subdistrictCode, DistrictCode = subdistrictCode[..4], NameTh = subdistrictCode });
        }

        var site = db.Sites.Add(new()
        {
            Code = code,
            NameTh = code,
            RoundId = (await db.Rounds.FirstAsync()).FiscalYear,
            ProvinceCode = code[..2],
            DistrictCode = districtCode,
            SubdistrictCode = subdistrictCode,
            Location = longitude is { } x ? new Point(x, latitude) : null,
            Boundary = outline,
        }).Entity;
        await db.SaveChangesAsync();
        return site.Id;
    }

    /// <summary>Refreshes exposures in a transaction of their own.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<int>? siteIds)
    {
        await using var db = await OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await SiteExposures.RefreshAsync(db, siteIds, CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>The exposures of a site as text: source, hazard, times, years, level.</summary>
    public async Task<IReadOnlyList<string>> ExposuresAsync(int siteId)
    {
        await using var db = await OpenAsync();
        var exposures = await db.SiteExposures.Where(e => e.SiteId == siteId).OrderBy(e => e.SourceId).ThenBy(e => e.Hazard).ToListAsync();
        return [.. exposures.Select(e => $"{e.SourceId} {e.Hazard} {e.TimesFrom}-{e.TimesTo}/{e.Years} {e.Level}")];
    }

    /// <summary>Every table that an import may write, as text, so that two states can be compared.</summary>
    public async Task<string> ContentAsync()
    {
        var text = new StringBuilder();
        await using var connection = TestDatabase.Open(settings);
        foreach (var table in (string[])[
            "Districts", "Subdistricts", "Boundaries", "ProvinceRainfall", "PlaceTerrain",
            "HazardSources", "ObservationWindows", "HazardRecords", "HazardPriors", "SiteExposures", "Imports"])
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2, 3";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                text.Append(table);
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    text.Append('|').Append(TestDatabase.CellText(reader.GetValue(i)));
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await TestDatabase.RemoveAsync(settings);
    }
}
