using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Partners;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Imports;
using Sedz.Schema.Partners;

namespace Sedz.Api.Tests.Imports.Partners;

/// <summary>An installation with two sites, and what a test does with a sheet of partners.</summary>
internal sealed class PartnerSheet : IAsyncDisposable
{
    public const string Heading = "ชื่อองค์กร,ภาคส่วน,จังหวัด,เลขทะเบียนนิติบุคคล,รหัสพื้นที่,บทบาท,สถานะ,วันที่ของสถานะ,สิ่งที่สนับสนุน,จำนวน,หน่วย,ส่งมอบแล้ว\n";

    private PartnerSheet(TestInstallation installation) => Installation = installation;

    public TestInstallation Installation { get; }

    public static async Task<PartnerSheet> CreateAsync()
    {
        var sheet = new PartnerSheet(await TestInstallation.CreateAsync());
        await using var db = await sheet.Installation.OpenAsync();
        db.AddRange(
            KnownSite.Eligible("67-0001", new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc)),
            KnownSite.Eligible("65-0001", new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync();
        return sheet;
    }

    public async Task<(ImportSummary Summary, PartnerRowVerdict[] Verdicts)> ImportAsync(
        string csv, bool dryRun = false, OnDuplicate onDuplicate = OnDuplicate.Skip)
    {
        var importer = Installation.Services.GetRequiredService<PartnerImporter>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var summary = await importer.ImportAsync(stream, "ภาคี.csv", dryRun, onDuplicate);
        return (summary, await VerdictsAsync(summary.ImportId));
    }

    public async Task<PartnerRowVerdict[]> VerdictsAsync(int importId)
    {
        var verdicts = new List<PartnerRowVerdict>();
        await foreach (var verdict in Installation.Services.GetRequiredService<PartnerImporter>().VerdictsAsync(importId)) verdicts.Add(verdict);
        return [.. verdicts];
    }

    public async Task<List<Partner>> PartnersAsync()
    {
        await using var db = await Installation.OpenAsync();
        return await db.Partners.AsNoTracking().AsSplitQuery().Include(p => p.Places).Include(p => p.Engagements).ThenInclude(e => e.Commitments)
            .OrderBy(p => p.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => Installation.DisposeAsync();
}
