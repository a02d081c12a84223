using System.Text.Json;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class RankingBooks(LibraryServer library) : IClassFixture<LibraryServer>
{
    private IEnumerable<string> Expected => library.Books.OrderByDescending(b => b.Pages).ThenBy(b => b.Id).Select(b => b.Code);

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(30, true)]
    [InlineData(4, false)]
    public async Task Ranking_Paged_WalksEveryBookOnceInOrder(int size, bool forward)
    {
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var at = cursor is null ? "" : $", {(forward ? "after" : "before")}: \"{cursor}\"";
            var page = (await library.DataAsync(
                $$"""
                { bookRanking({{(forward ? "first" : "last")}}: {{size}}{{at}}) {
                  totalCount nodes { book { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """))
                .GetProperty("bookRanking");
            Assert.Equal(30, page.GetProperty("totalCount").GetInt32());
            var codes = page.GetProperty("nodes").Texts("book", "code");
            found.InsertRange(forward ? found.Count : 0, codes);
            var info = page.GetProperty("pageInfo");
            cursor = info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
                ? info.GetProperty(forward ? "endCursor" : "startCursor").GetString()
                : null;
        }
        while (cursor is not null);
        Assert.Equal(Expected, found);
    }

    [Fact]
    public async Task Ranking_WithRelationsOfItsBooks_SendsOneStatementForEach()
    {
        library.Log.Clear();
        var data = await library.DataAsync(
            "{ bookRanking(first: 10) { nodes { rank reason { pages genre } book { code author { name } } } } }");
        Assert.Equal(3, library.Log.Statements.Count);
        var first = data.At("bookRanking", "nodes")[0];
        Assert.Equal(Expected.First(), first.At("book", "code").GetString());
        Assert.Equal(160, first.At("reason", "pages").GetInt32());
    }

    [Fact]
    public async Task Ranking_FilteredByTheEntitysOwnFilter_RanksOnlyThose()
    {
        var data = await library.DataAsync(
            "{ bookRanking(atLeast: 120, where: { genre: { eq: POETRY } }) { unrated nodes { book { code } } } }");
        var expected = library.Books.Where(b => b is { Genre: Genre.Poetry, Pages: >= 120 })
            .OrderByDescending(b => b.Pages).ThenBy(b => b.Id).ToList();
        var ranking = data.GetProperty("bookRanking");
        Assert.Equal(expected.Select(b => b.Code), ranking.GetProperty("nodes").Texts("book", "code"));
        Assert.Equal(expected.Count(b => b.Rating is null), ranking.GetProperty("unrated").GetInt32());
    }

    [Theory]
    [InlineData("atLeast: 120")]
    [InlineData("where: { genre: { eq: POETRY } }")]
    public async Task Cursor_OfARankingWithOtherArguments_IsRefused(string arguments)
    {
        var cursor = (await CursorAsync())!;
        Assert.Equal(
            "VALIDATION_FAILED",
            await library.CodeAsync($"{{ bookRanking(after: \"{cursor}\", {arguments}) {{ nodes {{ rank }} }} }}"));
    }

    [Fact]
    public async Task Cursor_OfAList_IsNoCursorOfARanking()
    {
        var cursor = (await library.DataAsync("{ books { pageInfo { endCursor } } }"))
            .At("books", "pageInfo", "endCursor").GetString();
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync($"{{ bookRanking(after: \"{cursor}\") {{ nodes {{ rank }} }} }}"));
    }

    [Fact]
    public async Task Ranking_LargerThanAPage_IsCutAtTheDefaultAndRefusedAboveTheMaximum()
    {
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync("{ bookRanking(first: 501) { nodes { rank } } }"));
        var empty = await library.DataAsync(
            "{ bookRanking(atLeast: 9999) { totalCount nodes { rank } pageInfo { hasNextPage endCursor } } }");
        Assert.Equal(0, empty.At("bookRanking", "totalCount").GetInt32());
        Assert.Equal(JsonValueKind.Null, empty.At("bookRanking", "pageInfo", "endCursor").ValueKind);
    }

    private async Task<string?> CursorAsync() => (await library.DataAsync("{ bookRanking(first: 2) { pageInfo { endCursor } } }"))
        .At("bookRanking", "pageInfo", "endCursor").GetString();
}
