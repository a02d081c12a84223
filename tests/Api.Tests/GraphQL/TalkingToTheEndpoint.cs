using System.Net.Http.Headers;
using System.Text;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class TalkingToTheEndpoint(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Mutation = "mutation { renameBook(input: { code: \"none\", title: \"x\" }) { book { code } } }";

    [Fact]
    public async Task Fault_OfTheServer_TellsATraceIdAndNothingElse()
    {
        var answer = await library.AskAsync("{ fault }");
        var text = answer.GetRawText();
        Assert.DoesNotContain("swordfish", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("INTERNAL", extensions.GetProperty("code").GetString());
        Assert.Equal(32, extensions.GetProperty("traceId").GetString()!.Length);
        Assert.NotEmpty(extensions.GetProperty("messageTh").GetString()!);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{ nothing }")]
    [InlineData("query A { __typename } query B { __typename }")]
    [InlineData("query($id: ID!) { node(id: $id) { id } }")]
    [InlineData("{ books { nodes } }")]
    [InlineData("subscription { a }")]
    public async Task Document_ThatIsWrong_IsAValidationError(string query) => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync(query));

    [Theory]
    [InlineData("nonsense", 400)]
    [InlineData("{}", 400)]
    [InlineData("1", 400)]
    [InlineData("{\"query\":1}", 400)]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":[]}", 400)]
    [InlineData("{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}", 400)]
    [InlineData("{\"query\":\"\\ud800\"}", 400)]
    [InlineData("{\"\\ud800\":1}", 400)]
    [InlineData("{\"query\":\"{__typename}\",\"variables\":{\"a\":1e400}}", 400)]
    public async Task Body_ThatIsNoRequest_IsABadRequestByCode(string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await library.Http.PostAsync("/graphql", content);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("VALIDATION_FAILED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_InAnotherEncodingThanItSays_IsABadRequestByCode()
    {
        // "แผ่นดิน" as Windows-874 writes it.
        byte[] body = [.. "{\"query\":\"{ echo(text: \\\""u8, 0xE1, 0xBC, 0xE8, 0xB9, 0xB4, 0xD4, 0xB9, .. "\\\") }\"}"u8];
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        using var response = await library.Http.PostAsync("/graphql", content);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("VALIDATION_FAILED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutation_ByGetAfterItWasCachedByPost_IsNotAllowed()
    {
        await library.DataAsync(Mutation);
        using var response = await library.Http.GetAsync("/graphql?query=" + Uri.EscapeDataString(Mutation));
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Contains("VALIDATION_FAILED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_ByGetWithVariables_IsAnswered()
    {
        var url = "/graphql?query=" + Uri.EscapeDataString("query($t: String!) { echo(text: $t) }")
            + "&variables=" + Uri.EscapeDataString("""{"t":"ก"}""");
        Assert.Equal("""{"data":{"echo":"ก"}}""", await library.Http.GetStringAsync(url));
    }

    [Fact]
    public async Task Thai_InAnAnswer_IsNotEscaped()
    {
        var body = await library.PostAsync("""{"query":"{ echo(text: \"แผ่นดินธรรม </script>\") }"}""");
        Assert.Contains("แผ่นดินธรรม", body, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", 406)]
    [InlineData("application/json", 200)]
    [InlineData("text/html, application/*;q=0.5", 200)]
    [InlineData("application/json;q=0", 406)]
    public async Task Accept_OfEachKind_GetsItsStatus(string accept, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await library.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=windows-874")]
    [InlineData(null)]
    public async Task ContentType_ThatAnyPageCouldSend_IsNotRead(string? contentType)
    {
        using var content = new ByteArrayContent("""{"query":"{__typename}"}"""u8.ToArray());
        if (contentType is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await library.Http.PostAsync("/graphql", content);
        Assert.Equal(415, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Method_OfAnotherKind_IsNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await library.Http.SendAsync(request);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("count")]
    public async Task Client_ThatLeaves_EndsItsOperationAndTheStatement(string field)
    {
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent($$"""{"query":"{ {{field}} }"}""", Encoding.UTF8, "application/json");
        var asking = library.Http.PostAsync("/graphql", content, leaving.Token);
        Assert.True(await library.Waits.BegunAsync());
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.True(await library.Waits.EndedAsync(), "The operation goes on though nobody waits for it.");
        await library.DataAsync("{ __typename }");
        Assert.DoesNotContain(library.Faults.Faults, fault => fault.Contains($"'{field}'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Introspection_OfTheUsualTools_IsAnswered()
    {
        var data = await library.DataAsync(
            """
            { __schema { queryType { name } types { kind name description
              fields(includeDeprecated: true) {
                name description args { name type { ...T } defaultValue } type { ...T } isDeprecated deprecationReason }
              inputFields { name type { ...T } defaultValue } interfaces { ...T } enumValues(includeDeprecated: true) { name }
              possibleTypes { ...T } }
              directives { name locations args { name type { ...T } } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
            """);
        Assert.Equal("Query", data.At("__schema", "queryType", "name").GetString());
    }
}
