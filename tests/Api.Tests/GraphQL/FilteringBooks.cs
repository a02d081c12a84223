using System.Globalization;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class FilteringBooks(LibraryServer library) : IClassFixture<LibraryServer>
{
    private static readonly DateOnly Day4 = new(2000, 1, 4);
    private static readonly DateTime Hour3 = new(2021, 12, 15, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Record2 = LibraryData.Make().Books[1].Record;

    public static TheoryData<string, Func<Book, bool>> Conditions => new()
    {
        { "code: { eq: \"B-007\" }", b => b.Code == "B-007" },
        { "code: { in: [\"B-007\", \"B-009\", \"none\"] }", b => b.Code is "B-007" or "B-009" },
        { "code: { in: [] }", _ => false },
        { "title: { contains: \"e 1\" }", b => b.Title.Contains("e 1", StringComparison.Ordinal) },
        { "title: { contains: \"%\" }", _ => false },
        { "title: { startsWith: \"Title 0\" }", b => b.Title.StartsWith("Title 0", StringComparison.Ordinal) },
        { "title: { startsWith: \"title\" }", _ => false },
        { "title: { endsWith: \"5\" }", b => b.Title.EndsWith('5') },
        { "subtitle: { eq: null }", b => b.Subtitle is null },
        { "subtitle: { eq: \"Sub 1\" }", b => b.Subtitle == "Sub 1" },
        { "subtitle: { in: [\"Sub 1\", null] }", b => b.Subtitle is null or "Sub 1" },
        { "subtitle: { contains: \"2\" }", b => b.Subtitle?.Contains('2') == true },
        { "subtitle: { startsWith: \"Sub\" }", b => b.Subtitle is not null },
        { "subtitle: { endsWith: \"3\" }", b => b.Subtitle?.EndsWith('3') == true },
        { "genre: { eq: HOW_TO }", b => b.Genre == Genre.HowTo },
        { "genre: { in: [HOW_TO, POETRY] }", b => b.Genre is Genre.HowTo or Genre.Poetry },
        { "alsoGenre: { eq: null }", b => b.AlsoGenre is null },
        { "alsoGenre: { in: [FICTION, null] }", b => b.AlsoGenre is null or Genre.Fiction },
        { "pages: { eq: 120 }", b => b.Pages == 120 },
        { "pages: { eq: null }", _ => false },
        { "pages: { in: [120, 130] }", b => b.Pages is 120 or 130 },
        { "pages: { gt: 130 }", b => b.Pages > 130 },
        { "pages: { gte: 130 }", b => b.Pages >= 130 },
        { "pages: { lt: 130 }", b => b.Pages < 130 },
        { "pages: { lte: 130 }", b => b.Pages <= 130 },
        { "rating: { eq: null }", b => b.Rating is null },
        { "rating: { gt: 1 }", b => b.Rating > 1 },
        { "rating: { gte: 1 }", b => b.Rating >= 1 },
        { "rating: { lt: 2 }", b => b.Rating < 2 },
        { "rating: { lte: 2 }", b => b.Rating <= 2 },
        { "rating: { in: [1, null] }", b => b.Rating is 1 or null },
        { "copies: { gt: 3000000002 }", b => b.Copies > 3_000_000_002 },
        { "edition: { eq: 2 }", b => b.Edition == 2 },
        { "edition: { in: [1, 2] }", b => b.Edition is 1 or 2 },
        { "price: { gt: 103.1 }", b => b.Price > 103.1m },
        { "price: { eq: 103.1 }", b => b.Price == 103.1m },
        { "price: { in: [103.1, 104.10] }", b => b.Price is 103.1m or 104.1m },
        { "weight: { lte: 0.25 }", b => b.Weight <= 0.25 },
        { "inPrint: { eq: true }", b => b.InPrint },
        { "autographed: { eq: null }", b => b.Autographed is null },
        { "autographed: { eq: false }", b => b.Autographed == false },
        { "published: { gt: \"2000-01-04\" }", b => b.Published > Day4 },
        { "published: { in: [\"2000-01-04\", null] }", b => b.Published is null || b.Published == Day4 },
        { "addedAt: { gte: \"2021-12-15T03:00:00Z\" }", b => b.AddedAt >= Hour3 },
        { "addedAt: { eq: \"2021-12-15T10:00:00+07:00\" }", b => b.AddedAt == Hour3 },
        { $"record: {{ eq: \"{Record2:D}\" }}", b => b.Record == Record2 },
        { $"id: {{ eq: \"{Id(4)}\" }}", b => b.Id == 4 },
        { $"id: {{ in: [\"{Id(4)}\", \"{Id(5)}\"] }}", b => b.Id is 4 or 5 },
        { "author: { name: { eq: \"Author 3\" } }", b => !b.Author.IsHidden && b.Author.Name == "Author 3" },
        { "author: { country: { eq: null } }", b => !b.Author.IsHidden && b.Author.Country is null },
        { "editor: { country: { eq: \"ไทย\" } }", b => b.Editor is { IsHidden: false, Country: "ไทย" } },
        { "editor: null", b => b.Editor is not { IsHidden: false } },
        { "editor: {}", b => b.Editor is { IsHidden: false } },
        { "binding: { cover: { eq: \"leather\" } }", b => b.Binding.Cover == "leather" },
        { "binding: { boundOn: { gte: \"2000-01-04\" } }", b => b.Binding.BoundOn >= Day4 },
        {
            "binding: { or: [{ cover: { startsWith: \"le\" } }, { boundOn: { in: [null, \"2000-01-04\"] } }] }",
            b => b.Binding.Cover == "leather" || b.Binding.BoundOn is null || b.Binding.BoundOn == Day4
        },
        { "binding: {}", _ => true },
        { "binding: null", _ => false },
        { "jacket: null", b => b.Jacket is null },
        { "jacket: {}", b => b.Jacket is not null },
        { "jacket: { colour: { neq: \"red\" } }", b => b.Jacket is { Colour: not "red" } },
        { "jacket: { flaps: { eq: null } }", b => b.Jacket is { Flaps: null } },
        { "jacket: { flaps: { ngt: 1 } }", b => b.Jacket is { Flaps: null or <= 1 } },
        { "jacket: { torn: { eq: false } }", b => b.Jacket is { Torn: false } },
        { "jacket: { and: [{ torn: { neq: true } }, { or: [{ colour: { eq: \"red\" } }, { flaps: { eq: 2 } }] }] }",
            b => b.Jacket is { Torn: false } jacket && (jacket.Colour == "red" || jacket.Flaps == 2) },
        { "author: { books: { some: { jacket: { colour: { eq: \"blue\" } } } } }",
            b => !b.Author.IsHidden && b.Author.Books.Any(o => o.Jacket?.Colour == "blue") },
        { "loans: { any: true }", b => b.Loans.Count > 0 },
        { "loans: { any: false }", b => b.Loans.Count == 0 },
        { "loans: { some: { days: { eq: null } } }", b => b.Loans.Any(l => l.Days is null) },
        { "loans: { none: { days: { eq: null } } }", b => b.Loans.All(l => l.Days is not null) },
        { "loans: { all: { days: { lt: 2 } } }", b => b.Loans.All(l => l.Days < 2) },
        {
            "loans: { some: { on: { gt: \"2020-02-20\" }, days: { gte: 1 } } }",
            b => b.Loans.Any(l => l.On > new DateOnly(2020, 2, 20) && l.Days >= 1)
        },
        { "author: { books: { some: { pages: { gt: 150 } } } }", b => !b.Author.IsHidden && b.Author.Books.Any(o => o.Pages > 150) },
        { "or: [{ pages: { eq: 120 } }, { rating: { eq: 3 } }]", b => b.Pages == 120 || b.Rating == 3 },
        { "or: []", _ => true },
        {
            "and: [{ pages: { gt: 110 } }, { or: [{ rating: { eq: 3 } }, { rating: { eq: null } }] }]",
            b => b.Pages > 110 && b.Rating is (3 or null)
        },
        { "pages: { gt: 110, lt: 150 }, inPrint: { eq: true }", b => b.Pages is > 110 and < 150 && b.InPrint },
        {
            "title: { or: [{ startsWith: \"Title 0\" }, { endsWith: \"9\" }] }",
            b => b.Title.StartsWith("Title 0", StringComparison.Ordinal) || b.Title.EndsWith('9')
        },
        { "title: { and: [{ contains: \"1\" }, { contains: \"2\" }] }", b => b.Title.Contains('1') && b.Title.Contains('2') },
        { "pages: null", _ => true },
        { "loans: { any: null, some: null }", _ => true },
        { $"record: {{ gt: \"{Record2:D}\" }}", b => string.CompareOrdinal($"{b.Record:D}", $"{Record2:D}") > 0 },
        { $"record: {{ lte: \"{Record2:D}\" }}", b => string.CompareOrdinal($"{b.Record:D}", $"{Record2:D}") <= 0 },
        { "keywords: { any: true }", b => b.Keywords.Count > 0 },
        { "keywords: { any: false }", b => b.Keywords.Count == 0 },
        { "keywords: { some: { eq: \"ดิน\" } }", b => b.Keywords.Contains("ดิน") },
        { "keywords: { some: { startsWith: \"Wat\" } }", b => b.Keywords.Contains("Water") },
        { "keywords: { none: { in: [\"ดิน\", \"Water\"] } }", b => !b.Keywords.Any(k => k is "ดิน" or "Water") },
        { "keywords: { all: { eq: \"rice\" } }", b => b.Keywords.All(k => k == "rice") },
        { "keywords: { some: { or: [{ eq: \"none\" }, { contains: \"ate\" }] } }", b => b.Keywords.Contains("Water") },
        { "kinds: { some: { eq: HOW_TO } }", b => b.Kinds.Contains(Genre.HowTo) },
        { "kinds: { none: { in: [HOW_TO, POETRY] } }", b => !b.Kinds.Any(k => k is Genre.HowTo or Genre.Poetry) },
        { "kinds: { all: { neq: FICTION } }", b => !b.Kinds.Contains(Genre.Fiction) },
        { "kinds: { any: true, none: { eq: POETRY } }", b => b.Kinds.Count > 0 && !b.Kinds.Contains(Genre.Poetry) },
        { "prizeYears: { some: { gte: 2001 } }", b => b.PrizeYears?.Any(y => y >= 2001) == true },
        { "prizeYears: { none: { eq: 2000 } }", b => b.PrizeYears?.Contains(2000) != true },
        { "prizeYears: { all: { lt: 2001 } }", b => b.PrizeYears?.All(y => y < 2001) != false },
        { "prizeYears: { any: false }", b => b.PrizeYears is not { Count: > 0 } },
        { "author: { books: { some: { kinds: { some: { eq: POETRY } } } } }",
            b => !b.Author.IsHidden && b.Author.Books.Any(o => o.Kinds.Contains(Genre.Poetry)) },
    };

    public static TheoryData<string, string, string> Complements => new()
    {
        { "subtitle", "eq", "\"Sub 1\"" }, { "subtitle", "eq", "null" },
        { "subtitle", "in", "[\"Sub 1\"]" }, { "subtitle", "in", "[\"Sub 1\", null]" },
        { "subtitle", "contains", "\"1\"" }, { "subtitle", "startsWith", "\"Sub 1\"" }, { "subtitle", "endsWith", "\"1\"" },
        { "rating", "eq", "2" }, { "rating", "in", "[2, 3]" },
        { "rating", "gt", "1" }, { "rating", "gte", "1" }, { "rating", "lt", "2" }, { "rating", "lte", "2" },
        { "published", "gt", "\"2000-01-04\"" }, { "weight", "lte", "0.25" },
        { "autographed", "eq", "true" }, { "alsoGenre", "in", "[FICTION]" },
        { "record", "gt", "\"00000003-0000-0000-0000-000000000000\"" },
        { "price", "gte", "103.1" }, { "pages", "lt", "130" }, { "title", "contains", "\"1\"" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task Where_EachOperator_SelectsWhatItSays(string where, Func<Book, bool> expected)
    {
        var codes = await CodesAsync($"{{ {where} }}");
        Assert.Equal(library.Books.Where(expected).Select(b => b.Code), codes);
    }

    [Theory]
    [MemberData(nameof(Complements))]
    public async Task Where_NegatedOperator_IsTheExactComplement(string field, string operation, string value)
    {
        var positive = await CodesAsync($"{{ {field}: {{ {operation}: {value} }} }}");
        var negative = await CodesAsync($"{{ {field}: {{ n{operation}: {value} }} }}");
        Assert.NotEmpty(positive);
        Assert.NotEmpty(negative);
        Assert.Equal(library.Books.Select(b => b.Code), positive.Concat(negative).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Where_InAVariable_SelectsTheSame()
    {
        var genre = new { genre = new { @in = new[] { "HOW_TO" } } };
        var author = new { author = new { name = new { neq = "Author 1" } } };
        var where = new { and = new object[] { genre, author } };
        var data = await library.DataAsync(
            "query($where: BookFilterInput) { books(where: $where, order: { code: ASC }) { nodes { code } } }", new { where });
        var expected = library.Books.Where(b => b.Genre == Genre.HowTo && b.Author is { IsHidden: false, Name: not "Author 1" });
        Assert.Equal(expected.Select(b => b.Code), data.At("books", "nodes").Texts("code"));
    }

    [Theory]
    [InlineData("{ pages: { gt: null } }")]
    [InlineData("{ subtitle: { contains: null } }")]
    [InlineData("{ subtitle: { in: null } }")]
    [InlineData("{ id: { eq: \"not an id\" } }")]
    [InlineData("{ id: { eq: \"QXV0aG9yOjE=\" } }")]
    [InlineData("{ pages: { eq: \"many\" } }")]
    [InlineData("{ published: { eq: \"15/12/2564\" } }")]
    [InlineData("{ addedAt: { eq: \"2021-12-15T03:00:00\" } }")]
    [InlineData("{ nothing: { eq: 1 } }")]
    [InlineData("{ inPrint: { gt: true } }")]
    [InlineData("{ binding: { glue: { eq: null } } }")]
    [InlineData("{ binding: { eq: null } }")]
    [InlineData("{ jacket: { flaps: { gt: null } } }")]
    [InlineData("{ keywords: { eq: \"rice\" } }")]
    [InlineData("{ kinds: { some: { eq: 1 } } }")]
    [InlineData("{ keywords: { some: { startsWith: null } } }")]
    public async Task Where_ThatMakesNoSense_IsRefused(string where) =>
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync($"{{ books(where: {where}) {{ nodes {{ code }} }} }}"));

    [Fact]
    public async Task Where_WithAnyValue_SendsItAsAParameter()
    {
        library.Log.Clear();
        await CodesAsync("{ title: { contains: \"needle\" }, pages: { gt: 4711 }, code: { in: [\"haystack\"] } }");
        var statement = Assert.Single(library.Log.Statements);
        Assert.DoesNotContain("needle", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("haystack", statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, "LIMIT_EXCEEDED")]
    [InlineData(25, "LIMIT_EXCEEDED")]
    [InlineData(1000, "VALIDATION_FAILED")]
    public async Task Where_NestedTooDeepInAVariable_IsRefused(int depth, string code)
    {
        var where = $"{string.Concat(Enumerable.Repeat("{\"or\":[", depth))}{{}}{string.Concat(Enumerable.Repeat("]}", depth))}";
        var request = $$$"""{"query":"query($w: BookFilterInput) { books(where: $w) { nodes { code } } }","variables":{"w":{{{where}}}}}""";
        Assert.Contains(code, await library.PostAsync(request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(1000)]
    public async Task Where_NestedTooDeepInTheDocument_IsRefused(int depth)
    {
        var where = $"{string.Concat(Enumerable.Repeat("{or:[", depth))}{{}}{string.Concat(Enumerable.Repeat("]}", depth))}";
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync($"{{ books(where: {where}) {{ nodes {{ code }} }} }}"));
    }

    [Fact]
    public async Task Where_LeftOutOrNull_SelectsEverything()
    {
        const string Query =
            "query($w: BookFilterInput, $p: IntOperationFilterInput) "
            + "{ books(where: $w) { totalCount } all: books(where: { pages: $p }) { totalCount } }";
        foreach (var variables in new object[] { new { }, new { w = (object?)null, p = (object?)null } })
        {
            var data = await library.DataAsync(Query, variables);
            Assert.Equal((30, 30), (data.At("books", "totalCount").GetInt32(), data.At("all", "totalCount").GetInt32()));
        }
    }

    [Fact]
    public async Task Where_WithTooManyConditions_IsRefused()
    {
        var where = new { or = Enumerable.Range(0, 201).Select(i => new { pages = new { eq = i } }) };
        Assert.Equal(
            "LIMIT_EXCEEDED",
            await library.CodeAsync("query($where: BookFilterInput) { books(where: $where) { nodes { code } } }", new { where }));
    }

    [Fact]
    public async Task Where_WithTooLongAList_IsRefused()
    {
        var where = new { pages = new { @in = Enumerable.Range(0, 1001) } };
        Assert.Equal(
            "LIMIT_EXCEEDED",
            await library.CodeAsync("query($where: BookFilterInput) { books(where: $where) { nodes { code } } }", new { where }));
    }

    private static string Id(int id) => GlobalId.Encode("Book", id.ToString(CultureInfo.InvariantCulture));

    private async Task<IReadOnlyList<string>> CodesAsync(string where)
    {
        var data = await library.DataAsync($"{{ books(where: {where}, order: {{ code: ASC }}) {{ nodes {{ code }} }} }}");
        return [.. data.At("books", "nodes").Texts("code")];
    }
}
