using Microsoft.EntityFrameworkCore;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Ranking;

[Trait("Database", "both")]
public sealed class ReadingBesideAWriter
{
    [Theory]
    [InlineData("{ siteRanking { nodes { site { code } } } }", "siteRanking.nodes")]
    [InlineData("{ workerSupply(by: PROVINCE) { rows { key } } }", "workerSupply.rows")]
    public async Task Answer_WhileATransactionWrites_ComesAndIsOfTheStateBeforeIt(string query, string list)
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001");
        await using var db = await application.OpenAsync();
        await using var writing = await db.Database.BeginTransactionAsync();
        await db.Sites.ExecuteUpdateAsync(set => set.SetProperty(site => site.Published, true));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));

        var answer = await application.QueryAsync(query).WaitAsync(patience.Token);

        Assert.Equal(list == "siteRanking.nodes" ? 1 : 0, answer.List(list).Count);
        await writing.RollbackAsync();
    }
}
