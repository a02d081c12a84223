using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Commands;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports.Sites;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Postgres;

/// <summary>Several nodes and commands on one database: what one writes, the others see; what two write at once, both keep.</summary>
public sealed class SharingADatabase : IAsyncLifetime
{
    private const string Ranking = "{ siteRanking { totalCount nodes { site { code } } } }";

    private SedzApplication _first = null!;
    private SedzApplication _second = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        _first = await SedzApplication.StartAsync(await TestDatabase.CreateAsync(postgres: true));
        _second = await _first.ServeToAsync(Caller.Administrator);
    }

    public async Task DisposeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        await _second.DisposeAsync();
        await _first.DisposeAsync();
    }

    [PostgresFact]
    public async Task Node_AfterAnotherNodeAndAnotherProcessChangedSites_RanksAnew()
    {
        await _first.CreateSiteAsync("67-0001");
        Assert.Equal(["67-0001"], await RankedAsync(_second));
        await _first.CreateSiteAsync("67-0002", site => site.Electricity = Schema.Sites.Answer.No);
        Assert.Equal(["67-0001", "67-0002"], await RankedAsync(_second));
        await _second.ChangeSiteAsync("67-0001", site => site.Ready = Schema.Sites.Answer.No);
        Assert.Equal(["67-0002"], await RankedAsync(_first));

        var list = Path.Combine(_first.Settings.DataFolder, "list.csv");
        await File.WriteAllTextAsync(list, new CandidateList().Row().ToString());
        var imported = await SedzProcess.RunAsync(_first.Settings, "import", "sites", list);
        Assert.Equal(
            (ExitCode.Done, ""), (imported.ExitCode, imported.Errors.Contains("failed", StringComparison.Ordinal) ? imported.Errors : ""));
        Assert.Contains("55-0001", await RankedAsync(_first));
        Assert.Contains("55-0001", await RankedAsync(_second));
    }

    [PostgresFact]
    public async Task Mark_MovesWithACommitAndNotBefore()
    {
        await _first.CreateSiteAsync("67-0001");
        var mark = _second.Services.GetRequiredService<IChangeMark>();
        var before = await mark.ReadAsync();
        await using var db = await _first.OpenAsync();
        await using (var dropped = await db.Database.BeginTransactionAsync())
        {
            await db.Sites.ExecuteUpdateAsync(set => set.SetProperty(s => s.Remarks, "ก"));
            Assert.Equal(before, await mark.ReadAsync());
        }

        Assert.Equal(before, await mark.ReadAsync());
        await using (var kept = await db.Database.BeginTransactionAsync())
        {
            await db.Sites.ExecuteUpdateAsync(set => set.SetProperty(s => s.Remarks, "ก"));
            await db.SiteExposures.ExecuteDeleteAsync();
            Assert.Equal(before, await mark.ReadAsync());
            await kept.CommitAsync();
        }

        var after = await mark.ReadAsync();
        Assert.Equal((before + 1, after), (after, await mark.ReadAsync()));
    }

    [PostgresFact]
    public async Task Imports_ByTwoNodesAtOnce_NumberTheirSitesWithoutGapOrRepeat()
    {
        const int Each = 40;
        var imports = Enumerable.Range(0, 6).Select(async i =>
        {
            var list = new CandidateList();
            for (var row = 0; row < Each; row++)
                list.Row(
                    (SiteColumn.Documents, $"โฉนดที่ดินเลขที่ {(i * 1_000) + row + 1}"),
                    (SiteColumn.Coordinate, $"19.{i + 10}, 100.{row + 10}"));
            var importer = (i % 2 == 0 ? _first : _second).Services.GetRequiredService<SiteImporter>();
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(list.ToString()));
            return (await importer.ImportAsync(file, $"{i}.csv", new())).Written;
        });
        Assert.All(await Task.WhenAll(imports), written => Assert.Equal(Each, written));
        await using var db = await _first.OpenAsync();
        Assert.Equal(
            Enumerable.Range(1, 6 * Each).Select(number => $"55-{number:0000}"),
            await db.Sites.OrderBy(s => s.Code).Select(s => s.Code).ToListAsync());
    }

    [PostgresFact]
    public async Task Query_WithAReplica_ReadsItWhileAMutationReadsWhatItWrote()
    {
        var stale = await TestDatabase.CreateAsync(postgres: true);
        var settings = SedzSettings.In(
            _first.Settings.DataFolder, _first.Settings.Database.PostgresConnection, stale.Database.PostgresConnection);
        await using (var node = await SedzApplication.ServeAsync(settings, Caller.Administrator))
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(new CandidateList().Row().ToString()));
            var dry = await node.Services.GetRequiredService<SiteImporter>().ImportAsync(file, "list.csv", new() { DryRun = true });
            var id = (await _first.QueryAsync("{ imports { nodes { id } } }")).List("imports.nodes")[0].Text("id");
            var payload = await node.QueryAsync(
                "mutation ($id: ID!) { commitImport(input: { importId: $id }) { import { state rows { totalCount } } errors { __typename } "
                + "} }",
                new { id });
            Assert.Equal("COMMITTED", payload.Text("commitImport.import.state"));
            Assert.Equal(1, payload.Count("commitImport.import.rows.totalCount"));

            var read = await node.QueryAsync("{ imports { totalCount } sites { totalCount } siteRanking { totalCount } }");
            Assert.Equal(
                (0, 0, 0), (read.Count("imports.totalCount"), read.Count("sites.totalCount"), read.Count("siteRanking.totalCount")));
            Assert.Equal(1, (await _first.QueryAsync("{ sites { totalCount } }")).Count("sites.totalCount"));
            Assert.Equal(1, dry.Rows);
        }

        await TestDatabase.RemoveAsync(stale);
    }

    private static async Task<IEnumerable<string?>> RankedAsync(SedzApplication node) =>
        [.. (await node.QueryAsync(Ranking)).Texts("siteRanking.nodes", "site.code")];
}
