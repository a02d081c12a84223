using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Ranking;

public sealed class ListeningToARanking
{
    private const string Listen =
        "subscription { rankingChanged(provinceCode: \"67\") { provinceCode ranked notYetRanked entered left moved rescored } }";

    [Fact]
    public async Task Ranking_OfAProvince_IsToldNowAndAtEachChangeOfItsOwn()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001");
        await application.CreateSiteAsync("67-0002", site => site.Electricity = Answer.No);
        await using var events = EventsOf.ReadAsync(application.Http, Listen).GetAsyncEnumerator();
        Assert.Equal(
            """{"provinceCode":"67","ranked":2,"notYetRanked":0,"entered":0,"left":0,"moved":0,"rescored":0}""", await NextAsync(events));

        await application.CreateSiteAsync("66-0001");
        await application.ChangeSiteAsync("67-0001", site => site.Water = WaterSource.None);
        Assert.Contains("\"entered\":0,\"left\":0,\"moved\":2,\"rescored\":1", await NextAsync(events), StringComparison.Ordinal);

        await application.ChangeSiteAsync("67-0002", site => site.Ready = Answer.No);
        Assert.Contains("\"ranked\":1,\"notYetRanked\":1,\"entered\":0,\"left\":1", await NextAsync(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranking_HeardByThePublic_CountsPublishedSitesOnly()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001", site => site.Published = true);
        await using var served = await application.ServeToAsync(Caller.Public);
        await using var events = EventsOf.ReadAsync(served.Http, Listen).GetAsyncEnumerator();
        Assert.Contains("\"ranked\":1", await NextAsync(events), StringComparison.Ordinal);

        await application.CreateSiteAsync("67-0002", site => site.Published = false);
        await application.CreateSiteAsync("67-0003", site => site.Published = true);
        Assert.Contains("\"ranked\":2,\"notYetRanked\":0,\"entered\":1", await NextAsync(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranking_OfNoProvince_IsRefused()
    {
        await using var application = await SedzApplication.StartAsync();
        await using var events = EventsOf.ReadAsync(
            application.Http, "subscription { rankingChanged(provinceCode: \"99\") { ranked } }").GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("NOT_FOUND", events.Current.List("errors")[0].Text("extensions.code"));
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<JsonElement> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        return events.Current.At("data.rankingChanged").GetRawText();
    }
}
