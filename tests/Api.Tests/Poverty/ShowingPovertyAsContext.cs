using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Poverty;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Poverty;

[Trait("Database", "both")]
public sealed class ShowingPovertyAsContext : IAsyncLifetime
{
    private const string Head = "tambon_code,year,surveyed,poor,health,education,living,income,access\n";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await using (var db = await _application.OpenAsync())
        {
            db.AddRange(
                new District { Code = "6701", ProvinceCode = "67", NameTh = "เมืองเพชรบูรณ์" },
                new Subdistrict { Code = "670101", DistrictCode = "6701", NameTh = "ในเมือง" });
            await db.SaveChangesAsync();
        }

        await _application.CreateSiteAsync("67-0001", site => (site.DistrictCode, site.SubdistrictCode) = ("6701", "670101"));
        await _application.CreateSiteAsync("67-0002");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Table_IsShownAtTheSitesOfTheSubdistrictWithSourceAndYear()
    {
        var report = await ImportAsync($"{Head}670101,2564,5000,60,,12,3,40,0\n670101,2565,\"5,000\",3,1,1,1,1,1\n");
        Assert.Equal((2, 0), (report.Written, report.RefusedRows));
        var data = await _application.QueryAsync(
            """
            { sites(order: [{ code: ASC }]) { nodes { povertyContext { source year surveyed poor poorHeldBack share note { th }
                dimensions { dimension name { th } poor heldBack } } } }
              povertyContext(subdistrictCode: "670101") { year } }
            """);
        var rows = data.List("sites.nodes")[0].List("povertyContext");
        Assert.Equal([2022, 2021], rows.Select(row => row.Count("year")));
        Assert.Equal(("tpmap", 60, 0.012), (rows[1].Text("source"), rows[1].Count("poor"), rows[1].Number("share")));
        var dimensions = rows[1].List("dimensions");
        Assert.Equal(["HEALTH", "EDUCATION", "LIVING", "INCOME", "ACCESS"], dimensions.Select(one => one.Text("dimension")));
        Assert.Equal((true, false), (dimensions[0].IsNull("poor"), dimensions[0].At("heldBack").GetBoolean()));
        Assert.Equal((true, true), (dimensions[2].IsNull("poor"), dimensions[2].At("heldBack").GetBoolean()));
        Assert.Equal(0, dimensions[4].Count("poor"));
        Assert.Equal((true, true), (rows[0].IsNull("poor"), rows[0].IsNull("share")));
        Assert.Empty(data.List("sites.nodes")[1].List("povertyContext"));
        Assert.Equal(2, data.List("povertyContext").Count);
    }

    [Fact]
    public async Task Context_MovesNoScore()
    {
        const string Ranking =
            "{ siteRanking { nodes { score site { code } components { value indicators { key } } } } notYetRanked { totalCount } }";
        var before = (await _application.QueryAsync(Ranking)).GetRawText();
        await ImportAsync($"{Head}670101,2565,5000,4000,,,,,\n");
        Assert.Equal(before, (await _application.QueryAsync(Ranking)).GetRawText());
    }

    [Fact]
    public async Task Table_ImportedAgain_ChangesOnlyWhatDiffers()
    {
        await ImportAsync("รหัสตำบล,จำนวนคนจน,ประชากรสำรวจ\nTH670101,60,5000\n", "2565");
        var again = await ImportAsync("รหัสตำบล,จำนวนคนจน,ประชากรสำรวจ\nTH670101,60,5000\n", "2565");
        Assert.Equal((0, 0, 1), (again.Written, again.Changed, again.Unchanged));
        var corrected = await ImportAsync("รหัสตำบล,จำนวนคนจน,ประชากรสำรวจ\nTH670101,61,5000\n", "2565");
        Assert.Equal((0, 1), (corrected.Written, corrected.Changed));
        await using var db = await _application.OpenAsync();
        var row = await db.SubdistrictPoverty.SingleAsync();
        Assert.Equal((61, 2022, true), (row.Poor, row.Year, row.ImportId is not null));
    }

    [Theory]
    [InlineData("670102,2565,1,1,,,,,\n", "unknown_subdistrict")]
    [InlineData("67010,2565,1,1,,,,,\n", "wrong_code")]
    [InlineData("670101,25x5,1,1,,,,,\n", "wrong_year")]
    [InlineData("670101,2565,1,2,,,,,\n", "more_than_all")]
    [InlineData("670101,2565,1,-1,,,,,\n", "wrong_number")]
    [InlineData("670101,2565,1,0.5,,,,,\n", "wrong_number")]
    [InlineData("670101,2565,100,\"1,2\",,,,,\n", "wrong_number")]
    [InlineData("670101,2565,1,,,,,,\n", "nothing_said")]
    public async Task Row_ThatBreaksARule_IsRefusedWithTheRule(string row, string code)
    {
        var report = await ImportAsync(Head + row);
        Assert.Equal((code, 0), (Assert.Single(report.Refused).Code, report.Written));
    }

    [Fact]
    public async Task Table_WithoutAYearOrWithoutTheColumns_IsRefusedWhole()
    {
        Assert.Equal("no_year", (await RefusedAsync("tambon_code,poor\n670101,1\n")).Code);
        Assert.Equal("no_poverty", (await RefusedAsync("province,poor\n67,1\n")).Code);
    }

    private async Task<ImportProblem> RefusedAsync(string table) =>
        (await Assert.ThrowsAsync<ImportRefusedException>(() => ReadAsync(table, year: null))).Problem;

    private async Task<FileReport> ImportAsync(string table, string? year = null) => Assert.Single((await ReadAsync(table, year)).Files);

    private async Task<ImportReport> ReadAsync(string table, string? year)
    {
        var path = Path.Combine(_application.Settings.DataFolder, "poverty.csv");
        await File.WriteAllTextAsync(path, table);
        return await new PovertyImport(_application.Services.GetRequiredService<IDbContextFactory<SedzDb>>(), _application.Clock).RunAsync(
            path, "tpmap", year, dryRun: false, progress: null, CancellationToken.None);
    }
}
