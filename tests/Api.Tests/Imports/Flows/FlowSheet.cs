using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.Imports;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Imports;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Tests.Imports.Flows;

/// <summary>A server with chains of silk at two sites, and what a test does with a sheet of flows.</summary>
internal sealed class FlowSheet : IAsyncDisposable
{
    public const string Heading =
        "ห่วงโซ่คุณค่า,รหัสพื้นที่,จากขั้น,ไปยังขั้น,บทบาท,วัสดุ,ปริมาณ,หน่วย,สูญเสียระหว่างทาง,"
        + "มูลค่า (บาท),ตั้งแต่วันที่,ถึงวันที่,การรับรอง\n";

    public const string Cocoons = "ผ้าไหม,67-0001,เลี้ยงไหม,ทอผ้า,,cocoons,๑๐๐ กก.,,0,\"18,000 บาท\",๑ ม.ค. ๒๕๖๔,31/1/2564,\n";
    public const string Cloth = "ผ้าไหม,67-0001,Weaving,market,หลัก,ผ้า,20,ผืน,ไม่มี,30000,2021-01-01,2021-01-31,ตรวจสอบแล้ว\n";
    public const string Gum = "ผ้าไหม,67-0001,weaving,,การสูญเสีย,gum,94,kg,,,1/1/2564,31/1/2564,\n";

    private FlowSheet(SedzApplication application) => Application = application;

    public SedzApplication Application { get; }

    public KeptImports Kept => Application.Services.GetRequiredService<KeptImports>();

    public static async Task<FlowSheet> CreateAsync()
    {
        var sheet = new FlowSheet(await SedzApplication.StartAsync());
        foreach (var code in new[] { "67-0001", "67-0002" })
        {
            var site = await sheet.Application.CreateSiteAsync(code);
            await sheet.DefineAsync(Silk(site.Id));
        }

        return sheet;
    }

    /// <summary>A chain of silk: rearing, weaving, a market; cloth of 0.3 kg a length.</summary>
    public static ValueChain Silk(int? siteId, string name = "ผ้าไหม") => new()
    {
        Product = new() { NameTh = name },
        SiteId = siteId,
        NameTh = name,
        NameEn = "Silk cloth",
        Stages =
        [
            new() { Code = "farm", Kind = StageKind.Production, NameTh = "เลี้ยงไหม", NameEn = "Rearing" },
            new() { Code = "weaving", Kind = StageKind.Processing, NameTh = "ทอผ้า", NameEn = "Weaving", StockChangeKilograms = 0 },
            new() { Code = "market", Kind = StageKind.Market, NameTh = "ตลาด", NameEn = "Market" },
        ],
        Materials = [new() { Code = "cloth", NameTh = "ผ้า", NameEn = "Cloth", WeighedUnit = "ผืน", KilogramsOfOne = 0.3m }],
        Version = 1,
    };

    /// <summary>What an import may change of a flow.</summary>
    public static FlowState StateOf(ChainFlow flow) => new(flow.Quantity, flow.Unit, flow.Lost, flow.Baht, flow.Attestation);

    /// <summary>Adds a chain.</summary>
    /// <returns>Its global id.</returns>
    public async Task<string> DefineAsync(ValueChain chain)
    {
        await using var db = await Application.OpenAsync();
        db.Add(chain);
        await db.SaveChangesAsync();
        return GlobalId.Encode(nameof(ValueChain), chain.Id);
    }

    public Task<(ImportSummary Summary, FlowRowVerdict[] Verdicts)> ImportAsync(
        string csv, bool dryRun = false, OnDuplicate onDuplicate = OnDuplicate.Skip) =>
        ImportAsync(Encoding.UTF8.GetBytes(csv), dryRun, onDuplicate);

    public async Task<(ImportSummary Summary, FlowRowVerdict[] Verdicts)> ImportAsync(
        byte[] file, bool dryRun = false, OnDuplicate onDuplicate = OnDuplicate.Skip)
    {
        using var stream = new MemoryStream(file);
        var summary = await Application.Services.GetRequiredService<FlowImporter>().ImportAsync(stream, "การไหล.csv", dryRun, onDuplicate);
        return (summary, await VerdictsAsync(summary.ImportId));
    }

    public async Task<FlowRowVerdict[]> VerdictsAsync(int importId)
    {
        var verdicts = new List<FlowRowVerdict>();
        var importer = Application.Services.GetRequiredService<FlowImporter>();
        await foreach (var verdict in importer.VerdictsAsync(importId)) verdicts.Add(verdict);
        return [.. verdicts];
    }

    /// <summary>The flows of all chains in the order in which they were recorded, with stages and chains.</summary>
    public async Task<List<ChainFlow>> FlowsAsync()
    {
        await using var db = await Application.OpenAsync();
        return await db.ChainFlows.AsNoTracking().Include(f => f.FromStage).Include(f => f.ToStage).Include(f => f.ValueChain)
            .OrderBy(f => f.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => Application.DisposeAsync();
}
