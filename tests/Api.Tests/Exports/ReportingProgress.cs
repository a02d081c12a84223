using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Sedz.Api.Access;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Activities;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Exports;

[Trait("Database", "both")]
public sealed class ReportingProgress : IAsyncLifetime
{
    private const string Address = "/export/progress/67.docx?from=2021-10-01&to=2021-12-31";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002");
        await _application.CreateSiteAsync("57-0001");
        var id = (await _application.PlanAsync("67-0001", new { trained = 30, moneyBaht = 100_000 })).Text("id")!;
        await _application.ReportAsync(id, new { trained = 3, moneyBaht = 1234.50m }, "2021-10-01", "2021-10-31", 0.25);
        await _application.ReportAsync(id, new { trained = 12 }, "2021-11-01", "2021-11-30", 0.5);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Report_IsAWholeDocumentOfTheProvinceAlone()
    {
        using var file = new MemoryStream(await _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("จังหวัดเพชรบูรณ์", text, StringComparison.Ordinal);
        Assert.Contains("1 ตุลาคม 2564 – 31 ธันวาคม 2564", text, StringComparison.Ordinal);
        Assert.Contains("อีก 1 แห่งยังไม่ทราบ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("57-0001", text, StringComparison.Ordinal);
        var rows = document.MainDocumentPart.Document.Body.Descendants<TableRow>()
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray()).ToList();
        Assert.Equal(["67-0001 แปลง 67-0001", "1", "2", "1,234.50", "15", "ไม่ทราบ", "50"], Row("67-0001 แปลง 67-0001"));
        Assert.All(Row("67-0002 แปลง 67-0002")[1..], cell => Assert.Equal("ไม่ทราบ", cell));
        Assert.Equal(["งบประมาณ (บาท)", "100,000", "1,234.50", "1"], Row("งบประมาณ (บาท)"));
        Assert.Contains("ร้อยละ 50", text, StringComparison.Ordinal);
        Assert.Equal(["ตุลาคม 2564", "0", "1", "1,234.50", "3", "ไม่ทราบ", "25"], Row("ตุลาคม 2564"));
        Assert.Contains("ที่มา: แผนและรายงานกิจกรรมที่จังหวัดเพชรบูรณ์บันทึก", text, StringComparison.Ordinal);
        Assert.Contains("รายงานฉบับล่าสุดที่นับรวมสิ้นสุดวันที่ 30 พฤศจิกายน 2564", text, StringComparison.Ordinal);
        Assert.Contains("ผู้ว่าราชการจังหวัดเพชรบูรณ์", text, StringComparison.Ordinal);
        Assert.DoesNotContain("สมมติ", text, StringComparison.Ordinal);
        var foot = Assert.Single(document.MainDocumentPart.FooterParts).Footer!;
        Assert.StartsWith("จังหวัดเพชรบูรณ์ · หน้า ", foot.InnerText, StringComparison.Ordinal);
        string[] Row(string name) => Assert.Single(rows, row => row[0] == name);
    }

    [Fact]
    public async Task Report_ForThePublic_HoldsBackSmallNumbersAndHiddenSites()
    {
        await _application.ChangeSiteAsync("67-0002", site => site.Published = false);
        await using var open = await _application.ServeToAsync(Caller.Public);
        using var file = new MemoryStream(await open.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.DoesNotContain("67-0002", text, StringComparison.Ordinal);
        Assert.Contains("ไม่แสดงจำนวน 1 ถึง 4 คน", text, StringComparison.Ordinal);
        var site = document.MainDocumentPart.Document.Body.Descendants<TableRow>()
            .Single(row => row.InnerText.StartsWith("67-0001", StringComparison.Ordinal));
        Assert.Equal("12", site.Elements<TableCell>().ElementAt(4).InnerText);
    }

    [Fact]
    public async Task Report_AskedAgain_ReadsNoPlanAndNoReportAndShowsAChangeAtOnce()
    {
        await _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative));
        var again = await _application.StatementsOfAsync(() => _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative)));
        Assert.DoesNotContain(again, statement => statement.Contains("Activit", StringComparison.Ordinal));
        var id = (await _application.PlanAsync("67-0002", new { trained = 30 })).Text("id")!;
        await _application.ReportAsync(id, new { trained = 21 }, "2021-11-01", "2021-11-30");
        using var file = new MemoryStream(await _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var site = document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>()
            .Single(row => row.InnerText.StartsWith("67-0002", StringComparison.Ordinal));
        Assert.Equal("21", site.Elements<TableCell>().ElementAt(4).InnerText);
    }

    [Fact]
    public async Task Report_WithAnythingMadeUp_SaysSoAtItsHeadAndOnEveryPage()
    {
        await _application.CreateSiteAsync("65-0001", site => site.Synthetic = true);
        using var file = new MemoryStream(await _application.Http.GetByteArrayAsync(
            new Uri(Address.Replace("67", "65", StringComparison.Ordinal), UriKind.Relative)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Contains("ข้อมูลสมมติเพื่อการสาธิต", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("ข้อมูลสมมติ", Assert.Single(document.MainDocumentPart.FooterParts).Footer!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfTheSameData_IsTheSameFileFromServerAndCommand()
    {
        var served = await _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(served, await _application.Http.GetByteArrayAsync(new Uri(Address, UriKind.Relative)));
        var path = Path.Combine(_application.Settings.DataFolder, "progress.docx");
        var answer = await SedzProcess.RunAsync(
            _application.Settings, "export", "progress", "--province", "67", "--from", "2021-10-01", "--to", "2021-12-31", path);
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Equal(served, await File.ReadAllBytesAsync(path));
    }

    [Theory]
    [InlineData("/export/progress/99.docx?from=2021-10-01&to=2021-12-31", HttpStatusCode.NotFound)]
    [InlineData("/export/progress/67.docx", HttpStatusCode.BadRequest)]
    [InlineData("/export/progress/67.docx?from=2564-1-1&to=2021-12-31", HttpStatusCode.BadRequest)]
    [InlineData("/export/progress/67.docx?from=2021-12-31&to=2021-10-01", HttpStatusCode.BadRequest)]
    public async Task Report_ThatCannotBe_IsRefusedInBothLanguages(string address, HttpStatusCode status)
    {
        using var answer = await _application.Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.BadRequest)
            Assert.Equal(2, (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("export progress --province 67 --from 2021-12-31 --to 2021-10-01 x.docx")]
    [InlineData("export progress --province 99 --from 2021-10-01 --to 2021-12-31 x.docx")]
    [InlineData("export progress --province 67 --from 2021-10-01 --to 2021-12-31 x.pdf")]
    [InlineData("export progress --province 67 --from yesterday --to 2021-12-31 x.docx")]
    public async Task Command_WithWordsThatAreOff_SaysSo(string words)
    {
        using var folder = new TemporaryFolder();
        var answer = await SedzProcess.RunAsync(folder.Path, words.Split(' '));
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.NotEmpty(answer.Errors);
    }
}
