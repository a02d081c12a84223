using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Sedz.Api.GraphQL;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>Every error has a code and a sentence in both languages, and tells nothing of what is inside.</summary>
public sealed class ReadingErrors(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData("{", "ไวยากรณ์")]
    [InlineData("{ nothing }", "ไม่มีฟิลด์นี้")]
    [InlineData("{ books(of: 1) { totalCount } }", "ไม่มีอาร์กิวเมนต์ชื่อนี้")]
    [InlineData("{ books }", "เลือกฟิลด์ย่อย")]
    [InlineData("{ books { totalCount { a } } }", "เลือกฟิลด์ย่อย")]
    [InlineData("{ ...F }", "ไม่มีแฟรกเมนต์ชื่อนี้")]
    [InlineData("{ __typename } fragment F on Book { code }", "แฟรกเมนต์ที่ไม่ได้ใช้")]
    [InlineData("{ __typename @no }", "ไม่มี directive")]
    [InlineData("query($a: Int) { __typename }", "ตัวแปรที่ไม่ได้ใช้")]
    [InlineData("{ books(first: $a) { totalCount } }", "ตัวแปรที่ไม่ได้ประกาศ")]
    [InlineData("query($a: Nothing) { books(first: $a) { totalCount } }", "ต้องเป็นชนิดอินพุต")]
    [InlineData("query($a: String) { books(first: $a) { totalCount } }", "ชนิดของตัวแปรไม่ตรง")]
    [InlineData("query($a: Int!) { books(first: $a) { totalCount } }", "ค่าของตัวแปรไม่ตรง")]
    [InlineData("{ books(first: \"a\") { totalCount } }", "ค่าของอาร์กิวเมนต์ไม่ตรง")]
    [InlineData("{ bookByCode { code } }", "ขาดอาร์กิวเมนต์")]
    [InlineData("{ a: echo(text: \"a\") a: echo(text: \"b\") }", "alias")]
    [InlineData("{ book(by: {}) { code } }", "ไม่ตรงกับชนิด")]
    [InlineData("subscription { silence { number } }", "WebSocket")]
    [InlineData("query A { __typename } query B { __typename }", "operationName")]
    public async Task Error_OfTheLanguage_SpeaksThai(string query, string thai)
    {
        var error = (await library.AskAsync(query)).GetProperty("errors")[0];
        Assert.Equal("VALIDATION_FAILED", error.At("extensions", "code").GetString());
        Assert.Contains(thai, error.At("extensions", "messageTh").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(error.At("extensions", "messageEn").GetString()!);
        Assert.Equal(32, error.At("extensions", "traceId").GetString()!.Length);
    }

    [Fact]
    public void Kinds_OfErrorsOfTheLibrary_AllHaveASentence()
    {
        var kinds = typeof(DocumentExecuter).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true } && typeof(DocumentError).IsAssignableFrom(type))
            .Where(type => type.Namespace != "GraphQL.Validation.Errors.Custom" && type != typeof(DocumentError) && type != typeof(
                ValidationError));
        var know = typeof(MachineryOptions).Assembly.GetType("Sedz.Api.GraphQL.Execution.RuleTexts")!.GetMethod("Know")!;
        Assert.Empty(kinds.Where(kind => know.Invoke(null, [kind]) is not true).Select(kind => kind.Name));
    }

    [Fact]
    public async Task Value_OfAnotherShape_IsRefusedWithoutTheNameOfAClass()
    {
        var answer = await library.PostAsync(
            """{"query":"query($d: Date) { books(where: { published: { eq: $d } }) { totalCount } }","variables":{"d":{"a":[1]}}}""");
        Assert.Contains("VALIDATION_FAILED", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ __type(name: \"Book\") { name } }", "AUTH_NOT_AUTHORIZED")]
    [InlineData("{ boks { totalCount } }", "VALIDATION_FAILED")]
    public async Task Schema_ThatIsClosed_IsNotReadFromAnswersNorFromErrors(string query, string code)
    {
        await using var closed = new ClosedServer();
        await closed.InitializeAsync();
        var answer = await closed.AskAsync(query);
        Assert.Equal(code, answer.GetProperty("errors")[0].At("extensions", "code").GetString());
        Assert.DoesNotContain("books", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Query", (await closed.DataAsync("{ __typename }")).GetProperty("__typename").GetString());
        using var sdl = await closed.Http.GetAsync("/graphql?sdl");
        Assert.Equal(404, (int)sdl.StatusCode);
    }

    private sealed class ClosedServer : LibraryServer
    {
        protected override void Configure(MachineryOptions options) => options.Introspection = false;
    }
}
