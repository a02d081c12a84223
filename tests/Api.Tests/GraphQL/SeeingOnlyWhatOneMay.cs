using System.Text.Json;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>Author 8 is for librarians only, and so is the remark on a book.</summary>
public sealed class SeeingOnlyWhatOneMay(LibraryServer library) : IClassFixture<LibraryServer>
{
    private const string Librarian = LibrarySchema.Librarian;

    private static string HiddenId => GlobalId.Encode("Author", 8);

    private string HiddenName => library.Authors[7].Name;

    private Book BookOfHidden => library.Authors[7].Books[0];

    [Theory]
    [InlineData("{ authors { nodes { name } } }")]
    [InlineData("{ authors(last: 50) { edges { node { name } } } }")]
    [InlineData("{ allAuthors { name } }")]
    [InlineData("{ books { nodes { author { name } editor { name } } } }")]
    public async Task HiddenRow_OnAnyPath_IsShownToLibrariansOnly(string query)
    {
        Assert.DoesNotContain($"\"{HiddenName}\"", (await library.DataAsync(query)).GetRawText(), StringComparison.Ordinal);
        Assert.Contains($"\"{HiddenName}\"", (await library.DataAsync(query, role: Librarian)).GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>One statement serves them, which was kept of the first.</summary>
    [Theory]
    [InlineData("{ authors { nodes { name } } }", "name")]
    [InlineData("{ books(order: [{ author: { name: ASC } }]) { nodes { author { name } } } }", "name")]
    [InlineData("{ books(where: { author: { name: { neq: \"\" } } }) { nodes { author { name } } } }", "name")]
    public async Task Rows_OfCallersWithOtherRights_AreEachTheirOwn(string query, string field)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            foreach (var country in new[] { "Laos", "ไทย", "Siam" })
            {
                var expected = library.Authors.Where(author => author.Country == country && !author.IsHidden).Select(author => author.Name);
                var data = await library.DataAsync(query, role: LibrarySchema.ReaderOf + Uri.EscapeDataString(country));
                Assert.Equal(expected.Order(), NamesIn(data, field).Distinct().Order());
            }

            Assert.Equal(8, NamesIn(await library.DataAsync(query, role: Librarian), field).Distinct().Count());
            Assert.Equal(7, NamesIn(await library.DataAsync(query), field).Distinct().Count());
        }
    }

    private static IEnumerable<string> NamesIn(JsonElement element, string field) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals(field) ? [member.Value.GetString()!] : NamesIn(member.Value, field)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => NamesIn(item, field)),
        _ => [],
    };

    [Fact]
    public async Task HiddenRow_ByItsId_IsNotThere()
    {
        var query = $"{{ node(id: \"{HiddenId}\") {{ id }} nodes(ids: [\"{HiddenId}\"]) {{ id }} }}";
        Assert.Equal("""{"node":null,"nodes":[null]}""", (await library.DataAsync(query)).GetRawText());
        Assert.Equal(HiddenId, (await library.DataAsync(query, role: Librarian)).At("node", "id").GetString());
    }

    [Fact]
    public async Task HiddenRow_InCounts_IsNotCounted()
    {
        Assert.Equal(7, (await library.DataAsync("{ authors { totalCount } }")).At("authors", "totalCount").GetInt32());
        Assert.Equal(8, (await library.DataAsync("{ authors { totalCount } }", role: Librarian)).At("authors", "totalCount").GetInt32());
    }

    [Theory]
    [InlineData("{ author: { name: { eq: \"@\" } } }")]
    [InlineData("{ author: { name: { startsWith: \"@\" } } }")]
    [InlineData("{ or: [{ editor: { name: { in: [\"@\"] } } }, { author: { books: { some: { author: { name: { eq: \"@\" } } } } } }] }")]
    public async Task HiddenRow_GuessedByAFilter_MatchesNothing(string where)
    {
        var query = $"{{ books(where: {where.Replace("@", HiddenName, StringComparison.Ordinal)}) {{ totalCount }} }}";
        Assert.Equal(0, (await library.DataAsync(query)).At("books", "totalCount").GetInt32());
        Assert.NotEqual(0, (await library.DataAsync(query, role: Librarian)).At("books", "totalCount").GetInt32());
    }

    [Fact]
    public async Task HiddenRow_SortedBy_StandsWithTheMissing()
    {
        var data = await library.DataAsync("{ books(first: 1, order: [{ author: { name: ASC } }]) { nodes { author { name } } } }");
        Assert.Equal(JsonValueKind.Null, data.At("books", "nodes")[0].GetProperty("author").ValueKind);
    }

    [Theory]
    [InlineData("{ bookByCode(code: \"B-001\") { remark } }")]
    [InlineData("{ bookByCode(code: \"B-001\") { ...F } } fragment F on Book { r: remark }")]
    [InlineData("{ bookByCode(code: \"B-001\") { author { books { nodes { remark } } } } }")]
    [InlineData("{ books(where: { remark: { startsWith: \"a\" } }) { totalCount } }")]
    [InlineData("{ books(where: { or: [{ and: [{ remark: { eq: null } }] }] }) { totalCount } }")]
    [InlineData("{ books(where: { author: { books: { some: { remark: { eq: \"x\" } } } } }) { totalCount } }")]
    [InlineData("{ books(order: [{ remark: ASC }]) { totalCount } }")]
    [InlineData("{ books(where: { insurance: { baht: { gt: 5000 } } }) { totalCount } }")]
    [InlineData("{ books(order: [{ insurance: { baht: ASC } }]) { totalCount } }")]
    [InlineData("{ bookRanking(where: { remark: { eq: \"x\" } }) { totalCount } }")]
    [InlineData("{ staffCount }")]
    [InlineData("{ bookByCode(code: \"B-001\") { notes { text } } }")]
    [InlineData("{ bookByCode(code: \"B-001\") { notes { __typename } } }")]
    [InlineData("{ books(where: { notes: { any: true } }) { totalCount } }")]
    [InlineData("{ books(where: { notes: { some: { text: { eq: \"x\" } } } }) { totalCount } }")]
    [InlineData("{ node(id: \"Qm9vazox\") { id ... on Note { text } } }")]
    [InlineData("{ noteCount(where: { text: { startsWith: \"n\" } }) }")]
    [InlineData("query($w: NoteFilterInput = { text: { startsWith: \"n\" } }) { noteCount(where: $w) }")]
    [InlineData("query($w: NoteFilterInput) { noteCount(where: $w) }")]
    public async Task ClosedField_OnAnyPath_IsRefusedByCode(string query)
    {
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(query));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await library.CodeAsync(query, role: "reader"));
        await library.DataAsync(query, role: Librarian);

        // The document is cached now, as a librarian's.
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(query));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await library.CodeAsync(query, role: "reader"));
    }

    [Theory]
    [InlineData("{ receipt { baht } }")]
    [InlineData("{ forgottenToo }")]
    [InlineData("{ notes { totalCount } }")]
    [InlineData("{ notes { edges { cursor } } }")]
    public async Task Field_OfWhichNobodySaidWhoMay_IsClosedToTheAnonymous(string query) =>
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(query));

    [Theory]
    [InlineData("{ receipt { baht } }")]
    [InlineData("{ forgottenToo }")]
    public async Task Field_OfWhichNobodySaidWhoMay_IsClosedToEverybody(string query) =>
        Assert.Equal("AUTH_NOT_AUTHORIZED", await library.CodeAsync(query, role: Librarian));

    [Fact]
    public async Task ColumnOfAHiddenRow_ReadByAComputedField_IsNull()
    {
        var query = $"{{ bookByCode(code: \"{BookOfHidden.Code}\") {{ label {{ en }} }} }}";
        var hidden = (await library.DataAsync(query)).At("bookByCode");
        Assert.Equal($"{BookOfHidden.Code} by ", hidden.At("label", "en").GetString());
        var seen = (await library.DataAsync(query, role: Librarian)).At("bookByCode");
        Assert.Equal($"{BookOfHidden.Code} by {HiddenName}", seen.At("label", "en").GetString());
    }

    [Fact]
    public async Task ClosedType_ByTheIdOfARow_IsRefusedByCode()
    {
        var query = $"{{ node(id: \"{GlobalId.Encode("Note", LibraryData.NoteId(1))}\") {{ __typename }} }}";
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(query));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await library.CodeAsync(query, role: "reader"));
        Assert.Equal("Note", (await library.DataAsync(query, role: Librarian)).At("node", "__typename").GetString());
    }

    [Fact]
    public async Task ClosedField_NamedInAVariable_IsRefusedByCode()
    {
        const string Query = "query($w: BookFilterInput, $o: [BookSortInput!]) { books(where: $w, order: $o) { totalCount } }";
        await library.DataAsync(Query, new { w = new { remark = new { eq = "x" } } }, Librarian);
        Assert.Equal(
            "AUTH_NOT_AUTHENTICATED",
            await library.CodeAsync(Query, new { w = new { or = new[] { new { remark = new { eq = "x" } } } } }));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await library.CodeAsync(Query, new { o = new[] { new { remark = "ASC" } } }, "reader"));
        await library.DataAsync(Query, new { w = new { code = new { eq = "x" } } });
    }

    [Theory]
    [InlineData("query($w: BookFilterInput = { remark: { startsWith: \"a\" } }) { books(where: $w) { totalCount } }")]
    [InlineData("query($w: [BookFilterInput!] = [{ or: [{ remark: { eq: null } }] }]) { books(where: { and: $w }) { totalCount } }")]
    [InlineData("query($o: [BookSortInput!]! = [{ remark: ASC }]) { books(order: $o) { totalCount } }")]
    public async Task ClosedField_InTheDefaultOfAVariable_IsRefusedByCode(string query)
    {
        await library.DataAsync(query, role: Librarian);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(query));
    }

    [Fact]
    public async Task ClosedField_ThatADirectiveLeavesOut_HarmsNothing()
    {
        const string Query = "query($all: Boolean!) { bookByCode(code: \"B-001\") { code remark @include(if: $all) } }";
        await library.DataAsync(Query, new { all = false });
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await library.CodeAsync(Query, new { all = true }));
    }

    [Fact]
    public async Task ClosedMutation_ByAnAnonymousCaller_DoesNothing() => Assert.Equal(
        "AUTH_NOT_AUTHENTICATED",
        await library.CodeAsync("mutation($f: Upload!) { shred(input: { file: $f }) { letter { name } } }", new { f = (string?)null }));

    [Fact]
    public async Task BookOfAHiddenAuthor_Selected_HasNoAuthor()
    {
        var data = await library.DataAsync($"{{ bookByCode(code: \"{BookOfHidden.Code}\") {{ code author {{ name }} }} }}");
        Assert.Equal(JsonValueKind.Null, data.At("bookByCode", "author").ValueKind);
    }
}
