using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.Terrain;
using Sedz.Api.Tests.Places;
using Sedz.Schema.Imports;
using Sedz.Schema.Provinces;
using Sedz.Schema.Terrain;

namespace Sedz.Api.Tests.Imports.Terrain;

[Trait("Database", "both")]
public sealed class TerrainImportTests : IAsyncLifetime
{
    private const string Head = "code,mean_elevation_m,mean_slope_degrees,flat_share\n";

    private static readonly DateOnly Published = new(2015, 11, 20);

    private PlaceDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await PlaceDatabase.CreateAsync();
        await database.AddSiteAsync("67-0001", null, 0, "6701", "670101");
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Import_PlacesOfAllLevels_AreKeptWithSourceEditionAndDay()
    {
        var report = await ImportAsync(Head + "67,\"1,234.5\",12.5,0.25\nTH6701,-2,0,1\n670101,12,1.5,0\n");

        Assert.Equal((3, 0, 0), (report.Written, report.RefusedRows, report.WarnedRows));
        var rows = await RowsAsync();
        Assert.Equal(
            [("67", PlaceLevel.Province), ("6701", PlaceLevel.District), ("670101", PlaceLevel.Subdistrict)],
            rows.Select(row => (row.PlaceCode, row.Level)));
        Assert.All(rows, row => Assert.Equal(("srtm", "v3", Published, true), (row.Source, row.Edition, row.Date, row.ImportId is not null)));
        Assert.Equal(
            (1234.5, 12.5, 0.25, 2), (rows[0].MeanElevationMetres, rows[0].MeanSlopeDegrees, rows[0].FlatShare, rows[0].FlatBelowDegrees));
        Assert.Equal((-2, 0), (rows[1].MeanElevationMetres, rows[1].MeanSlopeDegrees));
        await using var db = await database.OpenAsync();
        var import = await db.Imports.SingleAsync();
        Assert.Equal((ImportKind.Terrain, "terrain.csv", 3, 3), (import.Kind, import.FileName, import.RowCount, import.WrittenCount));
    }

    [Theory]
    [InlineData("67,,12.5,\n")]
    [InlineData("67,nan,12.5,n/a\n")]
    [InlineData("67,-,12.5,ไม่ทราบ\n")]
    public async Task Import_WhatIsNotKnown_StaysUnknown(string row)
    {
        await ImportAsync(Head + row);

        var kept = Assert.Single(await RowsAsync());
        Assert.Equal((null, 12.5, null, null), (kept.MeanElevationMetres, kept.MeanSlopeDegrees, kept.FlatShare, kept.FlatBelowDegrees));
    }

    [Theory]
    [InlineData("99,10,1,\n", "unknown_place", "code")]
    [InlineData("6702,10,1,\n", "unknown_place", "code")]
    [InlineData("680101,10,1,\n", "unknown_place", "code")]
    [InlineData("เพชรบูรณ์,10,1,\n", "wrong_code", "code")]
    [InlineData("670,10,1,\n", "wrong_code", "code")]
    [InlineData(",10,1,\n", "wrong_code", "code")]
    [InlineData("67,-10.1,1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,2600.1,1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,-9999,1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,\"12,5\",1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,Infinity,1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,10 m,1,\n", "wrong_elevation", "mean_elevation_m")]
    [InlineData("67,10,-0.1,\n", "wrong_slope", "mean_slope_degrees")]
    [InlineData("67,10,90.1,\n", "wrong_slope", "mean_slope_degrees")]
    [InlineData("67,10,12 %,\n", "wrong_slope", "mean_slope_degrees")]
    [InlineData("67,10,1,35\n", "wrong_flat_share", "flat_share")]
    [InlineData("67,10,1,-0.1\n", "wrong_flat_share", "flat_share")]
    [InlineData("67,,,\n", "nothing_said", "mean_elevation_m")]
    public async Task Import_RowThatBreaksARule_IsRefusedWithCellRuleAndRemedyInBothLanguages(string row, string code, string field)
    {
        var report = await ImportAsync(Head + row);

        var finding = Assert.Single(report.Refused);
        Assert.Equal((code, field, 1, 0), (finding.Code, finding.Field, finding.Row, report.Accepted));
        Assert.Matches(@"\p{IsThai}", finding.Sentence.Th);
        Assert.DoesNotMatch(@"\p{IsThai}", finding.Sentence.En);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Import_EveryFaultOfARow_IsSaid() => Assert.Equal(
        ["wrong_code", "wrong_elevation", "wrong_slope", "wrong_flat_share"],
        (await ImportAsync(Head + "x,9999,99,9\n")).Refused.Select(finding => finding.Code));

    [Theory]
    [InlineData("67,-10,0,0\n")]
    [InlineData("67,2600,45,1\n")]
    public async Task Import_FiguresAtTheirBounds_AreTaken(string row) =>
        Assert.Equal((1, 0), ((await ImportAsync(Head + row)).Written, (await ImportAsync(Head + row)).WarnedRows));

    [Fact]
    public async Task Import_SlopeThatLooksLikePercent_IsTakenWithAWarning()
    {
        var report = await ImportAsync(Head + "67,10,46,\n");

        Assert.Equal(("steep", 1), (Assert.Single(report.Warnings).Code, report.Written));
    }

    [Fact]
    public async Task Import_ThaiHeadings_AreRead()
    {
        Assert.Equal(1, (await ImportAsync("รหัสจังหวัด,ความสูงเฉลี่ย (เมตร),ความลาดชันเฉลี่ย (องศา)\n๖๗,๑๒๐,๓.๕\n")).Written);

        var row = Assert.Single(await RowsAsync());
        Assert.Equal((120, 3.5), (row.MeanElevationMetres, row.MeanSlopeDegrees));
    }

    [Fact]
    public async Task Import_AgainAndCorrected_ChangesOnlyWhatDiffersAndKeepsOtherEditions()
    {
        await ImportAsync(Head + "67,100,5,0.5\n6701,50,1,0.5\n");
        await database.ImportTerrainAsync(Head + "67,101,5,0.5\n", edition: "v4");

        var again = await ImportAsync(Head + "67,100,5,0.5\n6701,50,1.5,0.5\n");

        Assert.Equal((0, 1, 1), (again.Written, again.Changed, again.Unchanged));
        Assert.Equal(
            [("67", "v3", 100.0, 5.0), ("67", "v4", 101, 5), ("6701", "v3", 50, 1.5)],
            (await RowsAsync()).Select(row => (row.PlaceCode, row.Edition, row.MeanElevationMetres!.Value, row.MeanSlopeDegrees!.Value)));
    }

    [Fact]
    public async Task Import_PlaceTwice_KeepsTheFirst()
    {
        var report = await ImportAsync(Head + "67,100,5,\nTH67,200,5,\n");

        Assert.Equal("repeated", Assert.Single(report.Refused).Code);
        Assert.Equal(100, Assert.Single(await RowsAsync()).MeanElevationMetres);
    }

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var before = await database.ContentAsync();

        var report = await database.ImportTerrainAsync(
            new TerrainImportOptions(database.File("t.csv", "code,slope\n67,1\n"), "srtm", "v3", Published) { DryRun = true });

        Assert.Equal((1, false), (report.Files.Single().Written, report.WroteAnything));
        Assert.Equal(before, await database.ContentAsync());
    }

    [Theory]
    [InlineData("code,name\n67,a\n", "srtm", "v3", "2015-11-20", 2.0, "no_terrain")]
    [InlineData("name,slope\n67,1\n", "srtm", "v3", "2015-11-20", 2.0, "no_terrain")]
    [InlineData("code,slope\n67,1\n", "SRTM!", "v3", "2015-11-20", 2.0, "wrong_source")]
    [InlineData("code,slope\n67,1\n", "srtm", " ", "2015-11-20", 2.0, "wrong_edition")]
    [InlineData("code,slope\n67,1\n", "srtm", "v3", null, 2.0, "wrong_date")]
    [InlineData("code,slope\n67,1\n", "srtm", "v3", "2021-12-02", 2.0, "wrong_date")]
    [InlineData("code,slope,flat_share\n67,1,0.5\n", "srtm", "v3", "2015-11-20", null, "no_flat_below")]
    [InlineData("code,slope,flat_share\n67,1,0.5\n", "srtm", "v3", "2015-11-20", 0.0, "wrong_flat_below")]
    [InlineData("code,slope,flat_share\n67,1,0.5\n", "srtm", "v3", "2015-11-20", 91.0, "wrong_flat_below")]
    [InlineData("code,slope,flat_share\n67,1,0.5\n", "srtm", "v3", "2015-11-20", double.NaN, "wrong_flat_below")]
    public async Task Import_TableOrOptionThatBreaksARule_IsRefusedWhole(
        string table, string source, string edition, string? date, double? flatBelow, string code)
    {
        var day = date is null ? (DateOnly?)null : DateOnly.Parse(date, null);
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => database.ImportTerrainAsync(
            new TerrainImportOptions(database.File("t.csv", table), source, edition, day) { FlatBelowDegrees = flatBelow }));

        Assert.Equal(code, refused.Problem.Code);
        Assert.Empty(await RowsAsync());
    }

    private async Task<FileReport> ImportAsync(string text) => (await database.ImportTerrainAsync(text)).Files.Single();

    private async Task<List<PlaceTerrain>> RowsAsync()
    {
        await using var db = await database.OpenAsync();
        return await db.PlaceTerrain.OrderBy(t => t.Level).ThenBy(t => t.Edition).ToListAsync();
    }
}
