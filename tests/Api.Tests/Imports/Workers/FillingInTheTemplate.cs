using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Exports;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Templates;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Imports.Workers;

public sealed class FillingInTheTemplate
{
    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Template_DownloadedByAnybody_HasEveryHeadingThatTheImportReads(string format, string type)
    {
        await using var application = await SedzApplication.StartAsync();
        await using var open = await application.ServeToAsync(Caller.Public);
        using var response = await open.Http.GetAsync($"/templates/workers.{format}");
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        using var file = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var sheet = SheetReader.Open(file, WorkerHeadings.Table, SheetLimits.Default);
        Assert.Empty(sheet.Columns.Unknown);
        Assert.All(Enum.GetValues<WorkerColumn>(), column => Assert.True(sheet.Columns.Has(column), $"{column}"));
        Assert.Contains(sheet.Columns.Header, heading => heading == "อาชีพเดิม (Former occupation)");
    }

    [Fact]
    public void Template_OfPartners_HasEveryHeadingThatTheImportReads()
    {
        using var file = new MemoryStream(ImportTemplate.Write("partners", SubmissionFormat.Csv));
        using var sheet = SheetReader.Open(file, PartnerHeadings.Table, SheetLimits.Default);
        Assert.Empty(sheet.Columns.Unknown);
        Assert.All(Enum.GetValues<PartnerColumn>(), column => Assert.True(sheet.Columns.Has(column), $"{column}"));
    }

    [Fact]
    public async Task Template_FilledIn_IsImported()
    {
        await using var application = await SedzApplication.StartAsync();
        await using (var db = await application.OpenAsync()) await WorkerList.EnterPlacesAsync(db);
        var csv = await application.Http.GetStringAsync("/templates/workers.csv");
        var row = string.Join(',', Enum.GetValues<WorkerColumn>().Select(column => column switch
        {
            WorkerColumn.Home => "550501",
            WorkerColumn.Occupation => "7212",
            _ => "",
        }));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv + row + "\r\n"));
        var summary = await application.Services.GetRequiredService<WorkerImporter>().ImportAsync(file, "workers.csv");
        Assert.Equal((1, 1), (summary.Accepted, summary.Written));
    }
}
