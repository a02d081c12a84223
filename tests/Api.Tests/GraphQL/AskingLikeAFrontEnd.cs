using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>How client libraries and those who use them write their questions.</summary>
public sealed class AskingLikeAFrontEnd(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Books =
        """
        query Books($where: BookFilterInput, $order: [BookSortInput!], $first: Int, $after: String) {
          books(where: $where, order: $order, first: $first, after: $after) { totalCount nodes { code } pageInfo { endCursor hasNextPage } }
        }
        """;

    [Fact]
    public async Task Cache_ThatAddsTypenamesEverywhere_GetsThem()
    {
        var data = await library.DataAsync(
            """
            { __typename books(first: 1, where: { author: {} }, order: { code: ASC }) { __typename edges { __typename cursor node { __typename id ... on Book { jacket { __typename }
              author { __typename } loans { __typename } } } } pageInfo { __typename endCursor } } }
            """);
        Assert.Equal("Query", data.GetProperty("__typename").GetString());
        var edge = data.At("books", "edges")[0];
        Assert.Equal("BooksEdge", edge.GetProperty("__typename").GetString());
        Assert.Equal(("Book", "Author"), (edge.At("node", "__typename").GetString(), edge.At("node", "author", "__typename").GetString()));
    }

    [Fact]
    public async Task Component_ThatLeavesItsVariablesNull_GetsTheFirstPage()
    {
        var data = await library.DataAsync(
            Books, new { where = (object?)null, order = (object?)null, first = (int?)null, after = (string?)null });
        Assert.Equal(library.Books.Count, data.At("books", "nodes").GetArrayLength());
        Assert.Equal(library.Books.Count, data.At("books", "totalCount").GetInt32());
    }

    [Fact]
    public async Task SearchForm_WithFieldsLeftEmpty_FiltersByTheOthers()
    {
        const string Form =
            """
            query Search($text: String, $min: Int, $kinds: [Genre], $from: Date, $to: Date) {
              books(where: { title: { contains: $text }, pages: { gte: $min }, genre: { in: $kinds }, published: { gte: $from, lt: $to } },
                order: { code: ASC }) { nodes { code } }
            }
            """;
        await AgreesAsync(new { min = 130, text = "1" }, b => b.Pages >= 130 && b.Title.Contains('1'));
        await AgreesAsync(new { kinds = new[] { "HOW_TO", "POETRY" } }, b => b.Genre is Genre.HowTo or Genre.Poetry);
        await AgreesAsync(
            new { from = "2000-01-03", to = "2000-01-06" }, b =>
                b.Published >= new DateOnly(2000, 1, 3) && b.Published < new DateOnly(2000, 1, 6));
        await AgreesAsync(new { }, _ => true);

        async Task AgreesAsync(object variables, Func<Book, bool> expected) => Assert.Equal(
            library.Books.Where(expected).Select(b => b.Code), (await library.DataAsync(Form, variables)).At("books", "nodes").Texts(
                "code"));
    }

    [Fact]
    public async Task Table_ThatSendsItsFilterAndOrderWhole_PagesThroughThem()
    {
        object where = new
        {
            and = new object[]
            {
                new { or = new object[] { new { rating = new { @in = new int?[] { 1, null } } }, new { genre = new { @in = new[] { "POETRY" } } } } },
                new { loans = new { some = new { days = new { gte = 1 } }, none = new { days = new { eq = 3 } } } },
                new { keywords = new { any = true, all = new { neq = "none" } } },
                new { author = new { name = new { nin = new[] { "Author 1", null } } } },
            },
        };
        object order = new object[] { new { author = new { name = "DESC" } }, new { pages = "ASC" }, new { code = "DESC" } };
        var expected = library.Books
            .Where(b => b.Rating is 1 or null || b.Genre == Genre.Poetry)
            .Where(b => b.Loans.Any(l => l.Days >= 1) && b.Loans.All(l => l.Days != 3) && b.Keywords.Count > 0)
            .Where(b => b.Author is { IsHidden: false, Name: not "Author 1" })
            .OrderByDescending(b => b.Author.Name, StringComparer.Ordinal).ThenBy(b => b.Pages).ThenByDescending(
                b => b.Code, StringComparer.Ordinal)
            .Select(b => b.Code).ToList();
        Assert.InRange(expected.Count, 5, 25);

        var codes = new List<string>();
        string? after = null;
        do
        {
            var page = (await library.DataAsync(Books, new { where, order, first = 4, after })).GetProperty("books");
            Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
            codes.AddRange(page.GetProperty("nodes").Texts("code"));
            after = page.At("pageInfo", "hasNextPage").GetBoolean() ? page.At("pageInfo", "endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(expected, codes);
    }

    [Theory]
    [InlineData("{ and: { pages: { eq: 120 } } }", 120)]
    [InlineData("{ or: { pages: { in: 120 } } }", 120)]
    [InlineData("{ or: [{ and: [{ pages: { gt: 110 } }, { pages: { lt: 130 } }] }] }", 120)]
    public async Task Filter_WithOneWhereAListMayStand_MeansAListOfOne(string where, int pages) => Assert.Equal(
        library.Books.Where(b => b.Pages == pages).Select(b => b.Code),
        (await library.DataAsync($"{{ books(where: {where}, order: {{ code: ASC }}) {{ nodes {{ code }} }} }}")).At("books", "nodes").Texts(
            "code"));

    [Fact]
    public async Task Relay_ThatFetchesANodeAgain_FindsItByItsIdWithItsFragment()
    {
        var id = (await library.DataAsync("{ bookByCode(code: \"B-003\") { id } }")).At("bookByCode", "id").GetString();
        var data = await library.DataAsync(
            "query Refetch($id: ID!) { node(id: $id) { __typename ...Row_book id } } fragment Row_book on Book { code loans(first: 1) { days } }", new { id });
        Assert.Equal("B-003", data.At("node", "code").GetString());
    }
}
