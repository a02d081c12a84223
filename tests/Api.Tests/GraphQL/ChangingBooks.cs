using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class ChangingBooks(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Rename =
        """
        mutation($input: RenameBookInput!) {
          renameBook(input: $input) {
            book { code title edition author { name } }
            errors { __typename ... on Error { message } ... on ValidationError { field text { th } } ... on NotFoundError { id } }
          }
        }
        """;

    private const string Send =
        "mutation($file: Upload!) { sendLetter(input: { file: $file }) { letter { name bytes text } errors { __typename } } }";

    [Fact]
    public async Task Rename_ThatIsRight_GivesTheBookAsItNowIs()
    {
        var data = await library.DataAsync(Rename, new { input = new { code = "B-029", title = "ชื่อใหม่" } });
        var payload = data.GetProperty("renameBook");
        Assert.Equal("ชื่อใหม่", payload.At("book", "title").GetString());
        Assert.Equal(1, payload.At("book", "edition").GetInt32());
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
    }

    [Theory]
    [InlineData("none", "x", """[{"__typename":"NotFoundError","message":"There is no such book.","id":"none"}]""")]
    [InlineData(
        "B-029",
        "",
        """[{"__typename":"ValidationError","message":"The title is empty.","field":"title","text":{"th":"ชื่อว่าง"}}]""")]
    public async Task Rename_ThatIsWrong_GivesANamedErrorAndNoBook(string code, string title, string errors)
    {
        var payload = (await library.DataAsync(Rename, new { input = new { code, title } })).GetProperty("renameBook");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("book").ValueKind);
        Assert.Equal(errors, payload.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Mutation_ThatReturnsAnErrorItDoesNotDeclare_IsAFaultOfTheServer() => Assert.Equal(
        "INTERNAL", await library.CodeAsync("mutation { careless(input: { code: \"a\", title: \"b\" }) { book { code } } }"));

    [Fact]
    public async Task Input_OfEveryKind_ArrivesInTheRecordAsItWasSent()
    {
        const string Literal =
            """
            at: "2021-12-15T23:59:59+07:00", on: "2021-12-15", price: 0.1, genre: HOW_TO, record: "00000000-0000-0000-0000-000000000001",
            numbers: [1, 2], big: 3000000000, ratio: 0.5, inner: { name: "a", share: null }, inners: [{ name: "b", share: 1 }]
            """;
        const string Expected =
            """
            {"At":"2021-12-15T16:59:59+00:00","MaybeAt":null,"On":"2021-12-15","Price":0.1,"Genre":1,
            "Record":"00000000-0000-0000-0000-000000000001",
            "Numbers":[1,2],"Big":3000000000,"Ratio":0.5,"Inner":{"Name":"a","Share":null},"Inners":[{"Name":"b","Share":1}]}
            """;
        var data = await library.DataAsync($"mutation {{ summarise(input: {{ {Literal} }}) {{ summary {{ json }} }} }}");
        Assert.Equal(
            Expected.ReplaceLineEndings(""),
            data.At("summarise", "summary", "json").GetString());
    }

    [Fact]
    public async Task Input_WithAnInstantForADateTime_IsUtc()
    {
        const string Query = "mutation($i: EverythingInput!) { summarise(input: $i) { summary { json } } }";
        var input = new
        {
            at = "2021-12-15T00:00:00Z", maybeAt = "2021-12-15T07:00:00+07:00", on = "2021-12-15", price = 1, record = Guid.Empty,
            numbers = Array.Empty<int>(), big = 1, ratio = 1, inner = new { name = "a" },
        };
        var data = await library.DataAsync(Query, new { i = input });
        Assert.Contains(
            "\"MaybeAt\":\"2021-12-15T00:00:00Z\"",
            data.At("summarise", "summary", "json").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_LeavingMembersOut_KeepsThemAndTakesNullAsAValue()
    {
        const string Edit =
            "mutation($i: EditBookInput!) { editBook(input: $i) { book { title subtitle rating alsoGenre } } }";
        async Task<string> EditAsync(object input) =>
            (await library.DataAsync(Edit, new { i = input })).At("editBook", "book").GetRawText();

        Assert.Equal(
            """{"title":"A","subtitle":"B","rating":5,"alsoGenre":"POETRY"}""",
            await EditAsync(new { code = "B-030", title = "A", subtitle = "B", rating = 5, alsoGenre = "POETRY" }));
        Assert.Equal(
            """{"title":"A","subtitle":null,"rating":5,"alsoGenre":"POETRY"}""",
            await EditAsync(new { code = "B-030", subtitle = (string?)null }));
        Assert.Equal(
            """{"title":"A","subtitle":null,"rating":null,"alsoGenre":null}""",
            await EditAsync(new { code = "B-030", rating = (int?)null, alsoGenre = (string?)null }));
        Assert.Equal("""{"title":"A","subtitle":null,"rating":null,"alsoGenre":null}""", await EditAsync(new { code = "B-030" }));
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(Edit, new { i = new { code = "B-030", title = (string?)null } }));
        Assert.Equal(
            """{"title":"A","subtitle":null,"rating":2,"alsoGenre":null}""",
            (await library.DataAsync(
                "mutation { editBook(input: { code: \"B-030\", rating: 2 }) { book { title subtitle rating alsoGenre } } }"))
                .At("editBook", "book").GetRawText());
    }

    [Fact]
    public async Task Letter_SentAsMultipart_IsRead()
    {
        var (status, body) = await UploadAsync(Send, "สวัสดี");
        Assert.Equal(200, status);
        Assert.Equal(
            """{"data":{"sendLetter":{"letter":{"name":"letter.txt","bytes":18,"text":"สวัสดี"},"errors":null}}}""", body);
    }

    [Fact]
    public async Task Letter_SentInABatch_FindsItsPlace()
    {
        var batch = $$$"""[{"query":"{ __typename }"},{"query":"{{{Send}}}","variables":{"file":null}}]""";
        using var form = Form(batch, """{"0":["1.variables.file"]}""", "hello");
        var (status, body) = await PostAsync(form, preflight: true);
        Assert.Equal(200, status);
        Assert.Contains("\"text\":\"hello\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_WithoutThePreflightHeader_IsRefused()
    {
        using var form = Form(Operations(Send), """{"0":["variables.file"]}""", "hello");
        var (status, body) = await PostAsync(form, preflight: false);
        Assert.Equal(400, status);
        Assert.Contains("VALIDATION_FAILED", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"0":["variables.other"]}""")]
    [InlineData("""{"0":["query"]}""")]
    [InlineData("""{"0":["variables.file"],"1":["variables.file"]}""")]
    [InlineData("""{"1":["variables.file"]}""")]
    [InlineData("""[]""")]
    [InlineData("""nonsense""")]
    public async Task Letter_WithAMapThatDoesNotFit_IsRefused(string map)
    {
        using var form = Form(Operations(Send), map, "hello");
        var (status, body) = await PostAsync(form, preflight: true);
        Assert.Equal(400, status);
        Assert.Contains("VALIDATION_FAILED", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_GivenAsText_IsNoFile() => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync(Send, new { file = "hello" }));

    [Fact]
    public async Task Letter_WhenTheRequestEnds_LeavesNoFileBehind()
    {
        await UploadAsync(Send, "unique content of a letter 4711");
        var left = Directory.GetDirectories(Path.GetTempPath(), "upload-*").SelectMany(Directory.GetFiles)
            .Where(file => File.ReadAllText(file).Contains("unique content of a letter 4711", StringComparison.Ordinal));
        Assert.Empty(left);
    }

    private static string Operations(string query) => JsonSerializer.Serialize(new { query, variables = new { file = (string?)null } });

    private static MultipartFormDataContent Form(string operations, string map, string letter) => new()
    {
        { new StringContent(operations, Encoding.UTF8), "operations" },
        { new StringContent(map, Encoding.UTF8), "map" },
        { new StringContent(letter, Encoding.UTF8, "text/plain"), "0", "../../letter.txt" },
    };

    private async Task<(int Status, string Body)> UploadAsync(string query, string letter)
    {
        using var form = Form(Operations(query), """{"0":["variables.file"]}""", letter);
        return await PostAsync(form, preflight: true);
    }

    private async Task<(int Status, string Body)> PostAsync(MultipartFormDataContent form, bool preflight)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (preflight)
            request.Headers.Add("GraphQL-preflight", "1");
        using var response = await library.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
