using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>Server-sent events, a connection an operation, with their own client and by hand.</summary>
public sealed class ListeningToEvents(NewsServer library) : IClassFixture<NewsServer>
{
    private string Endpoint => new Uri(library.Http.BaseAddress!, "/graphql").ToString();

    [Fact]
    public async Task GraphQLSse_ListeningToNews_GetsEachAndTheEnd()
    {
        var lines = await NodeClient.RunAsync("listen-sse.mjs", Endpoint, "subscription { news(count: 3) { number text } }");
        Assert.Equal(
            ["""{"data":{"news":{"number":3,"text":"ข่าว"}}}""", "\"complete\""],
            lines.Skip(2));
    }

    [Fact]
    public async Task GraphQLSse_AskingAQuery_GetsOneAnswer() => Assert.Equal(
        ["""{"data":{"__typename":"Query"}}""", "\"complete\""],
        await NodeClient.RunAsync("listen-sse.mjs", Endpoint, "{ __typename }"));

    [Fact]
    public async Task GraphQLSse_AskingWhatItMayNot_IsToldTheErrorByCode()
    {
        var lines = await NodeClient.RunAsync("listen-sse.mjs", Endpoint, "subscription { staffNews(count: 1) { number } }");
        Assert.Contains("AUTH_NOT_AUTHENTICATED", Assert.Single(lines, line => line != "\"complete\""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ __typename }", "application/json, text/event-stream", "application/json")]
    [InlineData("subscription { news(count: 1) { number } }", "application/json, text/event-stream", "text/event-stream")]
    [InlineData("subscription { news(count: 1) { number } }", "application/json", "application/json")]
    [InlineData("{ __typename }", "text/event-stream", "text/event-stream")]
    public async Task Form_OfTheAnswer_IsTheOperationsAndTheClients(string query, string accept, string type)
    {
        using var response = await EventsOf.SendAsync(library.Http, query, accept: accept);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Subscription_WhereOneAnswerIsExpected_IsRefused() => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync("subscription { news(count: 1) { number } }"));

    [Fact]
    public async Task Stream_ThatFails_EndsInAnErrorThatTellsNothing()
    {
        var answers = new List<JsonElement>();
        await foreach (var answer in EventsOf.ReadAsync(library.Http, "subscription { broken { number } }"))
            answers.Add(answer);
        Assert.Equal(2, answers.Count);
        Assert.Equal("INTERNAL", answers[1].GetProperty("errors")[0].At("extensions", "code").GetString());
        Assert.DoesNotContain("swordfish", answers[1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_ThatNeverReads_IsCutOffAndCostsNoMemory()
    {
        using var response = await EventsOf.SendAsync(library.Http, "subscription { flood { number text } }");
        await library.Flood.Ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.InRange(library.Flood.Sent, 1, 200);
        await library.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Server_ThatStops_CompletesTheStream()
    {
        await using var server = new NewsServer();
        await server.InitializeAsync();
        using var response = await EventsOf.SendAsync(server.Http, "subscription { silence { number } }");
        var stopped = server.StopAsync();
        var text = await response.Content.ReadAsStringAsync();
        await stopped.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.EndsWith("event: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }
}
