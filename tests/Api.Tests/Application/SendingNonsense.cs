using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>Requests that no client should send: each gets a coded error in both languages, soon, and the server goes on.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class SendingNonsense(DemoCountry country)
{
    private const string Invalid = "VALIDATION_FAILED";
    private const string TooMuch = "LIMIT_EXCEEDED";

    /// <summary>An answer to nonsense needs no work; the rest is for a machine that does something else at the same time.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly SedzApplication _application = country.Application;

    public static TheoryData<string, string, string> Requests => new()
    {
        { "malformed JSON", """{"query":"{ __typename }",""", Invalid },
        { "no JSON", "query { sites { totalCount } }", Invalid },
        { "a number for the query", """{"query":1}""", Invalid },
        { "a list for the variables", """{"query":"{ __typename }","variables":[1]}""", Invalid },
        { "a text for a page's size", Query("{ sites(first: \"ten\") { totalCount } }"), Invalid },
        { "a field that is not there", Query("{ sites { nodes { nationalId } } }"), Invalid },
        { "a member that is not there", Query("{ sites(where: { phone: { eq: \"1\" } }) { totalCount } }"), Invalid },
        { "ten thousand aliases", Query($"{{ {string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: __typename "))} }}"), TooMuch },
        { "a where of a thousand levels", Query($"{{ sites(where: {Nested("{ or: [", "] }", 1_000)}) {{ totalCount }} }}"), TooMuch },
        { "a where of forty levels", Query($"{{ sites(where: {Nested("{ or: [", "] }", 25)}) {{ totalCount }} }}"), TooMuch },
        {
            "a variable of a thousand levels",
            """{"query":"query($w: SiteFilterInput) { sites(where: $w) { totalCount } }","variables":{"w":"""
                + Nested("{\"or\":[", "]}", 1_000) + "}}",
            Invalid
        },
        { "an invented cursor", Query("{ sites(after: \"AQIDBAUGBwgJCgsMDQ4PEBESExQ\") { totalCount nodes { code } } }"), Invalid },
        { "a huge whole number", Query("{ sites(first: 99999999999999999999) { totalCount } }"), Invalid },
        { "a huge number", Query("{ siteRanking(weights: { readiness: 1e400 }) { totalCount } }"), Invalid },
        { "a huge number in a variable", Weights("1e400"), Invalid },
        { "a variable that is not sent", """{"query":"query($c: String!) { province(code: $c) { code } }"}""", Invalid },
        { "null for what is required", """{"query":"query($c: String!) { province(code: $c) { code } }","variables":{"c":null}}""", Invalid },
        { "an open ring", Within("""{"type":"Polygon","coordinates":[[[99,14],[102,14],[102,17],[99,17]]]}"""), Invalid },
        { "NaN", Within("""{"type":"Point","coordinates":["NaN",14]}"""), Invalid },
        { "a coordinate of 1e308", Within("""{"type":"Point","coordinates":[1e308,14]}"""), Invalid },
        { "a third dimension", Within("""{"type":"Point","coordinates":[101,14,9]}"""), Invalid },
        { "a swapped position", Within("""{"type":"Point","coordinates":[16.3,101.2]}"""), Invalid },
        { "a line of sixty thousand points", Within(Line(60_000)), TooMuch },
        { "a line of a million points", Within(Line(1_000_000)), TooMuch },
        { "a query of ten megabytes", Query("#" + new string('x', 10 << 20)), TooMuch },
        { "eleven operations", $"[{string.Join(',', Enumerable.Repeat(Query("{ __typename }"), 11))}]", TooMuch },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_ThatNobodyShouldSend_GetsACodedErrorSoon(string what, string body, string code)
    {
        var clock = Stopwatch.StartNew();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        // A body that is too large is refused by its length, before it is sent.
        request.Headers.ExpectContinue = body.Length > 1 << 20;
        using var response = await _application.Http.SendAsync(request);
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.InRange((int)response.StatusCode, 200, 499);
        var error = answer.List("errors")[0];
        Assert.True(error.Text("extensions.code") == code, $"{what}: {error}");
        Assert.Matches("[ก-๙]", error.Text("extensions.messageTh"));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
        Assert.Equal("Query", (await _application.QueryAsync("{ __typename }")).Text("__typename"));
    }

    [Fact]
    public async Task Position_WhoseNumbersWereSwapped_IsToldSo()
    {
        var error = await _application.ErrorAsync(
            "query($g: Geometry!) { sites(where: { location: { within: { geometry: $g } } }) { totalCount } }",
            new { g = new { type = "Point", coordinates = new[] { 16.3, 101.2 } } });
        Assert.Contains("swapped", error.Text("message")!, StringComparison.Ordinal);
        Assert.Contains("สลับ", error.Text("extensions.messageTh")!, StringComparison.Ordinal);
    }

    private static string Query(string query) => JsonSerializer.Serialize(new { query });

    private static string Nested(string open, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + "{}" + string.Concat(Enumerable.Repeat(close, depth));

    private static string Weights(string number) => """
        {"query":"query($w: RankingWeightsInput) { siteRanking(weights: $w) { totalCount } }","variables":{"w":{"readiness":NUMBER}}}
        """.Replace("NUMBER", number, StringComparison.Ordinal);

    private static string Within(string geometry) => """
        {"query":"query($g: Geometry!) { sites(where: { location: { within: { geometry: $g } } }) { totalCount } }","variables":{"g":GEOMETRY}}
        """.Replace("GEOMETRY", geometry, StringComparison.Ordinal);

    private static string Line(int points) =>
        $$"""{"type":"LineString","coordinates":[{{string.Join(',', Enumerable.Range(0, points).Select(i => $"[100,{i % 9}]"))}}]}""";
}
