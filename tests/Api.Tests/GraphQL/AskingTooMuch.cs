using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>Each limit, first on a new document, then on one that is in the cache because it passed with other variables.</summary>
public sealed class AskingTooMuch(AskingTooMuch.SmallServer library) : IClassFixture<AskingTooMuch.SmallServer>
{
    private const string Limit = "LIMIT_EXCEEDED";

    private const string Letter =
        """
        {"query":"mutation($f: Upload!) { sendLetter(input: { file: $f }) { letter { name } } }","variables":{"f":null,"g":null}}
        """;

    public sealed class SmallServer : LibraryServer
    {
        protected override void Configure(MachineryOptions options) => options.Limits = options.Limits with
        {
            MaxDepth = 14,
            MaxComplexity = 5_000,
            MaxAliases = 10,
            MaxDirectives = 10,
            MaxBatchSize = 3,
            MaxRequestBytes = 100_000,
            MaxUploadBytes = 2_000,
            MaxUploads = 1,
            MaxDuration = TimeSpan.FromSeconds(4),
        };
    }

    [Fact]
    public async Task PageSize_InAVariableOfACachedDocument_IsStillLimited()
    {
        const string Query = "query($n: Int) { books(first: $n) { nodes { code } } }";
        await library.DataAsync(Query, new { n = 1 });
        Assert.Equal(Limit, await library.CodeAsync(Query, new { n = 501 }));
    }

    [Fact]
    public async Task Complexity_ThatAVariableOfACachedDocumentMakes_IsStillLimited()
    {
        const string Query = "query($n: Int) { books(first: $n) { nodes { loans(first: $n) { on days } } } }";
        await library.DataAsync(Query, new { n = 5 });
        Assert.Equal(Limit, await library.CodeAsync(Query, new { n = 400 }));
    }

    [Fact]
    public async Task Complexity_ThatADirectiveOfACachedDocumentLetsIn_IsStillLimited()
    {
        const string Query = "query($all: Boolean!) { books(first: 500) { nodes { code loans(first: 500) @include(if: $all) { on } } } }";
        await library.DataAsync(Query, new { all = false });
        Assert.Equal(Limit, await library.CodeAsync(Query, new { all = true }));
    }

    [Fact]
    public async Task Depth_ThatADirectiveOfACachedDocumentLetsIn_IsStillLimited()
    {
        var down = string.Concat(Enumerable.Repeat("author { books(first: 1) { nodes { ", 5));
        var deep = $"{down} code {string.Concat(Enumerable.Repeat(" } } }", 5))}";
        var query = $"query($all: Boolean!) {{ books(first: 1) {{ nodes {{ code ... @include(if: $all) {{ {deep} }} }} }} }}";
        await library.DataAsync(query, new { all = false });
        Assert.Equal(Limit, await library.CodeAsync(query, new { all = true }));
    }

    [Fact]
    public async Task Fragments_WithinFragments_AreMeasuredOnceAndCountedOften()
    {
        var query = new StringBuilder("{ bookByCode(code: \"B-001\") { ...F0 } } fragment F40 on Book { code }");
        for (var i = 0; i < 40; i++)
            query.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Book {{ ...F{i + 1} ... {{ ...F{i + 1} }} }}");
        Assert.Equal(Limit, await library.CodeAsync(query.ToString()));
    }

    [Theory]
    [InlineData("bookByCode(code: \"B-001\")")]
    [InlineData("wait")]
    public async Task Fragments_WithinFragmentsThatLeaveEverythingOut_CostNoTime(string field)
    {
        var root = field == "wait" ? "Query" : "Book";
        var query = new StringBuilder(field == "wait" ? "{ ...F0 }" : $"{{ {field} {{ ...F0 }} }}");
        query.Append(CultureInfo.InvariantCulture, $" fragment F40 on {root} {{ {(field == "wait" ? field : "code")} @skip(if: true) }}");
        for (var i = 0; i < 40; i++)
            query.Append(CultureInfo.InvariantCulture, $" fragment F{i} on {root} {{ ...F{i + 1} ... {{ ...F{i + 1} }} }}");
        Assert.Equal(Limit, await library.CodeAsync(query.ToString()));
    }

    [Fact]
    public async Task Fragment_SpreadInEachOfManyFields_IsReadOnceForEach()
    {
        var query = new StringBuilder("{ bookByCode(code: \"B-001\") { ...F0 } } fragment F10 on Book { code }");
        for (var i = 0; i < 10; i++)
            query.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Book {{ ...F{i + 1} ... {{ ...F{i + 1} }} }}");
        Assert.Equal("B-001", (await library.DataAsync(query.ToString())).At("bookByCode", "code").GetString());
    }

    [Fact]
    public async Task Fragment_ThatSpreadsItself_IsRefusedByTheLanguage() => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync("{ books { nodes { ...F } } } fragment F on Book { author { books { nodes { ...F } } } }"));

    [Theory]
    [InlineData(11)]
    [InlineData(5_000)]
    public async Task Aliases_TooMany_AreRefused(int count)
    {
        var query = $"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: __typename "))} }}";
        Assert.Equal(Limit, await library.CodeAsync(query));
    }

    [Fact]
    public async Task Directives_TooMany_AreRefused()
    {
        var query = $"{{ {string.Concat(Enumerable.Repeat("__typename @skip(if: false) ", 11))} }}";
        Assert.Equal(Limit, await library.CodeAsync(query));
    }

    [Fact]
    public async Task Fields_TooMany_AreRefused() =>
        Assert.Equal(Limit, await library.CodeAsync($"{{ {string.Concat(Enumerable.Repeat("__typename ", 2_001))} }}"));

    [Fact]
    public async Task Brackets_NestedTooDeep_AreRefused() =>
        Assert.Equal(
            Limit,
            await library.CodeAsync(string.Concat(Enumerable.Repeat("{ a ", 1_000)) + string.Concat(Enumerable.Repeat("}", 1_000))));

    [Fact]
    public async Task Introspection_ThatGoesRoundInCircles_IsRefused()
    {
        const string Query = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
        Assert.Equal(Limit, await library.CodeAsync(Query));
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("count")]
    public async Task Time_WhenItIsUp_EndsTheOperationAndNotTheServer(string field)
    {
        Assert.Equal(Limit, await library.CodeAsync($"{{ {field} }}"));
        Assert.True(await library.Waits.EndedAsync());
        await library.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Batch_OfManyOperations_SharesWhatOneMayAskFor()
    {
        const string Half = """{"query":"{ books(first: 300) { nodes { code title pages rating copies price weight genre inPrint } } }"}""";
        Assert.DoesNotContain(Limit, await library.PostAsync($"[{Half}]"), StringComparison.Ordinal);
        var answers = JsonSerializer.Deserialize<JsonElement[]>(await library.PostAsync($"[{Half},{Half}]"))!;
        Assert.False(answers[0].TryGetProperty("errors", out _));
        Assert.Equal(Limit, answers[1].GetProperty("errors")[0].At("extensions", "code").GetString());
    }

    [Theory]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { loans(first: 500) { on days } } } }", 50, true)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { loans(first: 500) { on days } } } }", 2, false)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { about { coordinates } } } }", 50, true)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Book { about { coordinates } } } }", 20, false)]
    public async Task Nodes_ByManyIds_CountForEach(string query, int count, bool isRefused)
    {
        var ids = Enumerable.Repeat(Sedz.Api.GraphQL.Entities.GlobalId.Encode("Book", 7), count);
        var answer = await library.AskAsync(query, new { ids });
        Assert.Equal(isRefused, answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task List_WithoutPages_CountsForAsManyAsItMayHave() => Assert.Equal(
        Limit, await library.CodeAsync("{ allAuthors { books(first: 120) { nodes { code title } } } }"));

    [Fact]
    public async Task Batch_TooLong_IsRefused()
    {
        Assert.Equal(
            """[{"data":{"__typename":"Query"}},{"data":{"__typename":"Query"}}]""",
            await library.PostAsync("""[{"query":"{__typename}"},{"query":"{__typename}"}]"""));
        var batch = $"[{string.Join(',', Enumerable.Repeat("""{"query":"{__typename}"}""", 4))}]";
        Assert.Contains(Limit, await library.PostAsync(batch), StringComparison.Ordinal);
        Assert.Contains("VALIDATION_FAILED", await library.PostAsync("[]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_TooLarge_IsRefused(bool isChunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent($"{{\"query\":\"#{new string('x', 200_000)}\"}}", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = isChunked;
        using var response = await library.Http.SendAsync(request);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains(Limit, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_000, 1)]
    [InlineData(10, 2)]
    public async Task Upload_TooLargeOrTooMany_IsRefused(int bytes, int files)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Letter), "operations" },
            { new StringContent(files == 1 ? """{"0":["variables.f"]}""" : """{"0":["variables.f"],"1":["variables.g"]}"""), "map" },
        };
        for (var i = 0; i < files; i++)
            form.Add(new StringContent(new string('x', bytes)), i.ToString(CultureInfo.InvariantCulture), "f.txt");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await library.Http.SendAsync(request);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains(Limit, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Limit_OutsideItsRange_StopsTheStart()
    {
        var limits = new GraphQLLimits();
        foreach (var wrong in new[]
        {
            limits with { MaxPageSize = 0 },
            limits with { DefaultPageSize = 501 },
            limits with { MaxDepth = 65 },
            limits with { MaxDuration = TimeSpan.Zero },
        })
        {
            Assert.Throws<ArgumentOutOfRangeException>(
                () => new ServiceCollection().AddGraphQLMachinery<LibraryDb>(options => options.Limits = wrong));
        }
    }
}
