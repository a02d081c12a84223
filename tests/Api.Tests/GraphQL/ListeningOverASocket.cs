using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>The protocol graphql-transport-ws, with its own client and with clients that break its rules.</summary>
public sealed class ListeningOverASocket(NewsServer library) : IClassFixture<NewsServer>
{
    private Uri Endpoint => new(library.Http.BaseAddress!, "/graphql");

    [Fact]
    public async Task GraphQLWs_ListeningToNews_GetsEachAndTheEnd()
    {
        var lines = await NodeClient.RunAsync(
            "listen-ws.mjs", Endpoint.ToString(), "subscription { news(count: 3) { number text author { name } } }");
        Assert.Equal(4, lines.Count);
        Assert.Contains("\"number\":3,\"text\":\"ข่าว\",\"author\":{\"name\":", lines[2], StringComparison.Ordinal);
        Assert.Equal("\"complete\"", lines[3]);
    }

    [Theory]
    [InlineData("subscription { staffNews(count: 1) { number } }", "AUTH_NOT_AUTHENTICATED")]
    [InlineData("subscription { news(count: 0) { number } }", "VALIDATION_FAILED")]
    [InlineData("subscription { nothing }", "VALIDATION_FAILED")]
    [InlineData("subscription { news(count: 1) { number } silence { number } }", "VALIDATION_FAILED")]
    [InlineData("subscription { news(count: 1) @skip(if: true) { number } }", "VALIDATION_FAILED")]
    [InlineData("{", "VALIDATION_FAILED")]
    public async Task GraphQLWs_AskingWhatItMayNot_IsToldTheErrorByCode(string query, string code)
    {
        var first = (await NodeClient.RunAsync("listen-ws.mjs", Endpoint.ToString(), query))[0];
        Assert.Equal(code, JsonSerializer.Deserialize<JsonElement>(first).GetProperty("errors")[0].At("extensions", "code").GetString());
    }

    [Fact]
    public async Task Operations_OfEveryKind_RunSideBySideOnOneConnection()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("quiet", "subscription { silence { number } }");
        await socket.SubscribeAsync("query", "{ books(first: 1) { nodes { code } } }");
        Assert.Equal(["next", "complete"], await TypesAsync(socket, 2, "query"));
        await socket.SubscribeAsync("change", "mutation { renameBook(input: { code: \"none\", title: \"x\" }) { errors { __typename } } }");
        Assert.Equal(["next", "complete"], await TypesAsync(socket, 2, "change"));
        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal(["pong"], await TypesAsync(socket, 1, null));
    }

    [Fact]
    public async Task Id_OfAnOperationThatTheClientEnded_CanBeUsedAgain()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("1", "subscription { silence { number } }");
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await socket.SubscribeAsync("1", "{ __typename }");
        Assert.Equal(["next", "complete"], await TypesAsync(socket, 2, "1"));
    }

    [Fact]
    public async Task Stream_ThatFails_EndsInAnErrorThatTellsNothing()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("1", "subscription { broken { number } }");
        Assert.Equal("next", (await socket.ReadAsync())!.Value.GetProperty("type").GetString());
        var error = (await socket.ReadAsync())!.Value;
        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal("INTERNAL", error.GetProperty("payload")[0].At("extensions", "code").GetString());
        Assert.DoesNotContain("swordfish", error.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenRow_InAnEvent_IsShownToLibrariansOnly()
    {
        const string Query = "subscription { news(count: 1, author: 8) { author { name } } }";
        Assert.Equal("""{"data":{"news":{"author":null}}}""", await FirstAsync(null));
        Assert.Contains(library.Authors[7].Name, await FirstAsync(LibrarySchema.Librarian), StringComparison.Ordinal);

        async Task<string> FirstAsync(string? role)
        {
            using var socket = await TestSocket.OpenAsync(library, role: role);
            await socket.SubscribeAsync("1", Query);
            return (await socket.ReadAsync())!.Value.GetProperty("payload").GetRawText();
        }
    }

    [Fact]
    public async Task Client_ThatNeverIntroducesItself_IsClosed()
    {
        using var socket = await TestSocket.OpenAsync(library, introduced: false);
        Assert.Empty(await socket.ReadToEndAsync());
        Assert.Equal(4408, socket.CloseCode);
    }

    [Theory]
    [InlineData(false, 4401, """{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}""")]
    [InlineData(false, 4403, """{"type":"connection_init","payload":{"spy":true}}""")]
    [InlineData(true, 4429, """{"type":"connection_init"}""")]
    [InlineData(true, 4400, "nonsense")]
    [InlineData(true, 4400, "[]")]
    [InlineData(true, 4400, """{"type":"shout"}""")]
    [InlineData(true, 4400, """{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(true, 4400, """{"type":"subscribe","id":1,"payload":{"query":"{ __typename }"}}""")]
    [InlineData(true, 4400, """{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [InlineData(true, 4400, """{"type":"subscribe","id":"1"}""")]
    public async Task Message_ThatBreaksTheRules_ClosesTheConnectionByCode(bool introduced, int code, string message)
    {
        using var socket = await TestSocket.OpenAsync(library, introduced);
        await socket.SendAsync(message);
        await socket.ReadToEndAsync();
        Assert.Equal(code, socket.CloseCode);
    }

    [Fact]
    public async Task Id_OfAnOperationUnderWay_ClosesTheConnection()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("1", "subscription { silence { number } }");
        await socket.SubscribeAsync("1", "subscription { silence { number } }");
        await socket.ReadToEndAsync();
        Assert.Equal(4409, socket.CloseCode);
    }

    [Fact]
    public async Task Message_ThatIsTooLarge_ClosesTheConnection()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("1", "{ echo(text: \"" + new string('x', 5_000) + "\") }");
        await socket.ReadToEndAsync();
        Assert.Equal(1009, socket.CloseCode);
    }

    [Fact]
    public async Task Message_InBytes_ClosesTheConnection()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SendAsync([1, 2, 3], WebSocketMessageType.Binary);
        await socket.ReadToEndAsync();
        Assert.Equal(4400, socket.CloseCode);
    }

    [Fact]
    public async Task Protocol_OfAnotherName_IsNotSpoken()
    {
        using var client = new ClientWebSocket();
        await client.ConnectAsync(new UriBuilder(Endpoint) { Scheme = "ws" }.Uri, CancellationToken.None);
        await client.ReceiveAsync(new byte[16], CancellationToken.None);
        Assert.Equal(4406, (int?)client.CloseStatus);
    }

    [Fact]
    public async Task Page_OfAnotherSite_CannotConnect()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => TestSocket.OpenAsync(library, origin: "https://elsewhere.example"));
        using var own = await TestSocket.OpenAsync(library, origin: library.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
    }

    [Fact]
    public async Task Subscriptions_ByTheThousand_AreRefusedBeyondTheLimitAndTheConnectionStands()
    {
        using var socket = await TestSocket.OpenAsync(library);
        for (var i = 0; i < 1_000; i++)
            await socket.SubscribeAsync($"{i}", "subscription { silence { number } }");
        for (var i = 0; i < 990; i++)
        {
            var error = (await socket.ReadAsync())!.Value;
            Assert.Equal("error", error.GetProperty("type").GetString());
            Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("payload")[0].At("extensions", "code").GetString());
        }

        await socket.SendAsync("""{"type":"ping"}""");
        Assert.Equal(["pong"], await TypesAsync(socket, 1, null));
    }

    [Fact]
    public async Task Client_ThatNeverReads_IsCutOffAndCostsNoMemory()
    {
        using var socket = await TestSocket.OpenAsync(library);
        await socket.SubscribeAsync("1", "subscription { flood { number text } }");
        await library.Flood.Ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
        // What was made is what the buffers of the two systems between the programs hold, a few megabytes of 200 kB each.
        Assert.InRange(library.Flood.Sent, 1, 200);
        await library.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Connections_BeyondTheLimit_AreToldToComeLater()
    {
        await using var small = new NewsServer();
        await small.InitializeAsync();
        var open = new List<TestSocket>();
        try
        {
            for (var i = 0; i < 20; i++)
                open.Add(await TestSocket.OpenAsync(small));
            await Assert.ThrowsAsync<WebSocketException>(() => TestSocket.OpenAsync(small));
            using var stream = await EventsOf.SendAsync(small.Http, "subscription { silence { number } }");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, stream.StatusCode);
            Assert.Contains("LIMIT_EXCEEDED", await stream.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            await small.DataAsync("{ __typename }");
        }
        finally
        {
            open.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task Server_ThatStops_CompletesWhatIsUnderWayAndSaysGoodbye()
    {
        await using var server = new NewsServer();
        await server.InitializeAsync();
        using var socket = await TestSocket.OpenAsync(server);
        await socket.SubscribeAsync("1", "subscription { silence { number } }");
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.ReadAsync();

        var stopped = server.StopAsync();
        var messages = await socket.ReadToEndAsync();
        await stopped.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal("complete", Assert.Single(messages).GetProperty("type").GetString());
        Assert.Equal(1001, socket.CloseCode);
    }

    /// <summary>The types of the next messages, all of which are about one operation, or about none.</summary>
    private static async Task<List<string>> TypesAsync(TestSocket socket, int count, string? id)
    {
        var types = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var message = (await socket.ReadAsync())!.Value;
            Assert.Equal(id, message.TryGetProperty("id", out var of) ? of.GetString() : null);
            types.Add(message.GetProperty("type").GetString()!);
        }

        return types;
    }
}
