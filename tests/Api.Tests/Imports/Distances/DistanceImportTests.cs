using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Distances;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Tests.Imports.Distances;

[Trait("Database", "both")]
public sealed class DistanceImportTests : IAsyncLifetime
{
    private const string Head = "tambon_code,site_code,distance_m\n";

    private PlaceDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await PlaceDatabase.CreateAsync();
        await database.AddSiteAsync("67-0001", 101, 16, "6701", "670101");
        await database.AddSiteAsync("67-0002", null, 0, "6701", "670102");
        await using var db = await database.OpenAsync();
        await db.Subdistricts.Where(s => s.Code == "670102").ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Longitude, 101).SetProperty(s => s.Latitude, 17));
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Import_InEitherUnit_IsKeptInMetresAndABlankIsNoWay()
    {
        var report = await ImportAsync(
            "รหัสตำบล,รหัสพื้นที่,ระยะทาง (กม.)\nTH670101,67-0001,12.5\n๖๗๐๑๐๑,67-0002,\n670102,67-0001,\"1,234\"\n");

        Assert.Equal((3, 0, 0), (report.Written, report.RefusedRows, report.WarnedRows));
        Assert.Equal(["670101 67-0001 12500", "670101 67-0002 no way", "670102 67-0001 1234000"], await DistancesAsync());
        await using var db = await database.OpenAsync();
        var import = await db.Imports.SingleAsync();
        Assert.Equal((ImportKind.Distances, "distances.csv", 3, 3), (import.Kind, import.FileName, import.RowCount, import.WrittenCount));
        Assert.Equal(3, await db.SiteDistances.CountAsync(d => d.ImportId == import.Id && d.Source == "osrm-2021"));
    }

    [Theory]
    [InlineData("6701,67-0001,1\n", "wrong_code", "tambon_code")]
    [InlineData(",67-0001,1\n", "wrong_code", "tambon_code")]
    [InlineData("670199,67-0001,1\n", "unknown_subdistrict", "tambon_code")]
    [InlineData("670101,67-0009,1\n", "unknown_site", "site_code")]
    [InlineData("670101,,1\n", "unknown_site", "site_code")]
    [InlineData("670101,67-0001,-1\n", "wrong_distance", "distance_m")]
    [InlineData("670101,67-0001,3000001\n", "wrong_distance", "distance_m")]
    [InlineData("670101,67-0001,\"12,5\"\n", "wrong_distance", "distance_m")]
    [InlineData("670101,67-0001,ไกล\n", "wrong_distance", "distance_m")]
    [InlineData("670101,67-0002,7\n670101,67-0002,8\n", "repeated", "tambon_code")]
    public async Task Row_ThatBreaksARule_IsNamedAndTheOthersAreWritten(string rows, string code, string field)
    {
        var report = await ImportAsync(Head + "670102,67-0001,9000\n" + rows);

        Assert.Equal(1, report.RefusedRows);
        var finding = Assert.Single(report.Refused);
        Assert.Equal((code, field), (finding.Code, finding.Field));
        Assert.NotEqual(finding.Sentence.Th, finding.Sentence.En);
        Assert.Contains("670102 67-0001 9000", await DistancesAsync());
    }

    [Fact]
    public async Task WayShorterThanTheStraightLine_IsTakenWithAWarning()
    {
        var report = await ImportAsync(Head + "670102,67-0001,101\n");

        Assert.Equal((1, 1), (report.Written, report.WarnedRows));
        var warning = Assert.Single(report.Warnings);
        Assert.Equal("shorter_than_ground", warning.Code);
        Assert.Contains("111", warning.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Again_ChangesWhatIsSaidOtherwiseAndNothingOfAnotherSource()
    {
        await ImportAsync(Head + "670101,67-0001,1000\n670101,67-0002,2000\n");
        await ImportAsync(Head + "670101,67-0001,7000\n", "other");
        var dry = await ImportAsync(Head + "670101,67-0001,1500\n", dryRun: true);
        var report = await ImportAsync(Head + "670101,67-0001,\n670101,67-0002,2000\n670102,67-0002,5\n");

        Assert.Equal((0, 1, 0), (dry.Written, dry.Changed, dry.Unchanged));
        Assert.Equal((1, 1, 1), (report.Written, report.Changed, report.Unchanged));
        Assert.Equal(["670101 67-0001 no way", "670101 67-0002 2000", "670102 67-0002 5"], await DistancesAsync());
        Assert.Equal(["670101 67-0001 7000"], await DistancesAsync("other"));
    }

    [Theory]
    [InlineData("tambon_code,site_code,distance\n670101,67-0001,1\n")]
    [InlineData("tambon_code,distance_m\n670101,1\n")]
    [InlineData("site_code,distance_m\n67-0001,1\n")]
    public async Task Table_WithoutItsColumnsOrAUnit_IsRefusedAsAWhole(string text)
    {
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(text));
        Assert.Equal("no_distances", refused.Problem.Code);
        Assert.Empty(await DistancesAsync());
    }

    private async Task<FileReport> ImportAsync(string text, string source = "osrm-2021", bool dryRun = false)
    {
        var services = database.Services;
        var import = new DistanceImport(
            services.GetRequiredService<IDbContextFactory<SedzDb>>(), services.GetRequiredService<TimeProvider>());
        var report = await import.RunAsync(database.File("distances.csv", text), source, dryRun, progress: null, CancellationToken.None);
        return Assert.Single(report.Files);
    }

    private async Task<IReadOnlyList<string>> DistancesAsync(string source = "osrm-2021")
    {
        await using var db = await database.OpenAsync();
        var rows = await db.SiteDistances.Where(d => d.Source == source).OrderBy(d => d.SubdistrictCode).ThenBy(d => d.SiteId)
            .Select(d => new { d.SubdistrictCode, d.Site!.Code, d.Metres }).ToListAsync();
        return [.. rows.Select(row => $"{row.SubdistrictCode} {row.Code} {(row.Metres is { } metres ? $"{metres}" : "no way")}")];
    }
}
