using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports;
using Sedz.Api.Tests.Places;

namespace Sedz.Api.Tests.Imports.Rainfall;

[Trait("Database", "both")]
public sealed class RainfallImportTests : IAsyncLifetime
{
    private const string Head = "code,year_ce,m01_mm,m02_mm,m03_mm,m04_mm,m05_mm,m06_mm,m07_mm,m08_mm,m09_mm,m10_mm,m11_mm,m12_mm\n";
    private const string Whole = "67,2001,0,5.5,20,60,150,160,170,200,220,100,10,0\n";

    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Import_WholeYear_IsKeptWithItsZeros()
    {
        var report = await ImportAsync(Head + Whole);

        Assert.Equal((1, 0, 0), (report.Written, report.RefusedRows, report.WarnedRows));
        Assert.Equal([0, 5.5, 20, 60, 150, 160, 170, 200, 220, 100, 10, 0], await MonthsAsync("67", 2001));
    }

    [Fact]
    public async Task Import_BlankMonth_IsKeptAsNotKnownAndSaid()
    {
        var report = await ImportAsync(Head + "67,2001,0,5.5,,60,150,160,170,200,220,100,10,0\n");

        var warning = Assert.Single(report.Warnings);
        Assert.Equal(("blank_months", "m03_mm", 1), (warning.Code, warning.Field, warning.Row));
        Assert.Contains("ไม่ทราบ", warning.Sentence.Th, StringComparison.Ordinal);
        Assert.Null((await MonthsAsync("67", 2001))[2]);
    }

    [Fact]
    public async Task Import_YearOfZerosThatStandForBlanks_KeepsThemAsNotKnown()
    {
        var report = await ImportAsync(Head + "67,2001,0,0,0,0,150,160,0,0,0,0,0,0\n");

        var warning = Assert.Single(report.Warnings);
        Assert.Equal(("zeros_for_missing", 1), (warning.Code, report.Written));
        Assert.Contains("310 mm", warning.Sentence.En, StringComparison.Ordinal);
        Assert.Equal([null, null, null, null, 150, 160, null, null, null, null, null, null], await MonthsAsync("67", 2001));
    }

    [Theory]
    [InlineData("67,2001,1,1,1,1,1,1,1,1,1,1,1,1\n", "too_dry")]
    [InlineData("99,2001,0,5.5,20,60,150,160,170,200,220,100,10,0\n", "unknown_province")]
    [InlineData("67,20x1,0,5.5,20,60,150,160,170,200,220,100,10,0\n", "wrong_year")]
    [InlineData("67,2001,-1,5.5,20,60,150,160,170,200,220,100,10,0\n", "wrong_amount")]
    [InlineData("67,2001,x,5.5,20,60,150,160,170,200,220,100,10,0\n", "wrong_amount")]
    [InlineData("67,2001,0,\"5,5\",20,60,150,160,170,200,220,100,10,0\n", "wrong_amount")]
    [InlineData("67,2001,0,5.5,20,60,150,160,170,200,220,4001,10,0\n", "wrong_amount")]
    [InlineData("67,2001,,,,,,,,,,,,\n", "no_month")]
    public async Task Import_RowThatBreaksARule_IsRefusedWithTheRule(string row, string code)
    {
        var report = await ImportAsync(Head + row);

        Assert.Equal(code, Assert.Single(report.Refused).Code);
        Assert.Equal(0, report.Accepted);
    }

    [Fact]
    public async Task Import_ThaiHeadingsNamesAndBuddhistYears_AreRead()
    {
        var report = await ImportAsync(
            "จังหวัด,ปี พ.ศ.,ม.ค.,ก.พ.,มี.ค.,เม.ย.,พ.ค.,มิ.ย.,ก.ค.,ส.ค.,ก.ย.,ต.ค.,พ.ย.,ธ.ค.\nเพชรบูรณ์,2544,0,5.5,20,60,150,160,170,200,220,100,10,0\n");

        Assert.Equal(1, report.Written);
        Assert.Equal(220, (await MonthsAsync("67", 2001))[8]);
    }

    [Fact]
    public async Task Import_AgainAndCorrected_ChangesOnlyWhatDiffers()
    {
        await ImportAsync(Head + Whole + Whole.Replace("2001", "2002", StringComparison.Ordinal));

        var again = await ImportAsync(
            Head + Whole + Whole.Replace("2001", "2002", StringComparison.Ordinal).Replace("5.5", "6.5", StringComparison.Ordinal));

        Assert.Equal((0, 1, 1), (again.Written, again.Changed, again.Unchanged));
        Assert.Equal((5.5, 6.5), ((await MonthsAsync("67", 2001))[1], (await MonthsAsync("67", 2002))[1]));
    }

    [Fact]
    public async Task Import_ProvinceAndYearTwice_KeepsTheFirst() =>
        Assert.Equal(
            "repeated",
            Assert.Single((await ImportAsync(Head + Whole + Whole.Replace("5.5", "6.5", StringComparison.Ordinal))).Refused).Code);

    [Fact]
    public async Task Import_DryRun_WritesNothing()
    {
        var before = await database.ContentAsync();

        var report = await database.ImportRainfallAsync(database.File("rain.csv", Head + Whole), dryRun: true);

        Assert.Equal((1, false), (report.Files.Single().Written, report.WroteAnything));
        Assert.Equal(before, await database.ContentAsync());
    }

    [Fact]
    public async Task Import_OtherTableOrSourceCode_IsRefused()
    {
        var table = await Assert.ThrowsAsync<ImportRefusedException>(
            () => database.ImportRainfallAsync(database.File("x.csv", "code,name\n67,a\n")));
        var source = await Assert.ThrowsAsync<ImportRefusedException>(
            () => database.ImportRainfallAsync(database.File("rain.csv", Head + Whole), "กรมอุตุนิยมวิทยา"));

        Assert.Equal(("no_rainfall", "wrong_source"), (table.Problem.Code, source.Problem.Code));
    }

    /// <summary>The year 2013 of the real table is blank, and 83 years have zeros for what is missing.</summary>
    [RealDataFact]
    public async Task Import_RealTable_JudgesEveryYear()
    {
        var report = (await database.ImportRainfallAsync(
            Path.Combine(RealDataFactAttribute.Folder!, "data", "rainfall_monthly_province_1979_2013.csv"))).Files.Single();

        Assert.Equal((2536, 2460, 76, 83), (report.Rows, report.Written, report.RefusedRows, report.WarnedRows));
        Assert.All(report.Refused, finding => Assert.Equal("no_month", finding.Code));
        Assert.All(report.Warnings, finding => Assert.Equal("zeros_for_missing", finding.Code));
    }

    private async Task<Api.Imports.Reports.FileReport> ImportAsync(string text) =>
        (await database.ImportRainfallAsync(database.File("rain.csv", text))).Files.Single();

    private async Task<List<double?>> MonthsAsync(string province, int year)
    {
        await using var db = await database.OpenAsync();
        return (await db.ProvinceRainfalls.SingleAsync(r => r.ProvinceCode == province && r.Year == year)).Months;
    }
}
