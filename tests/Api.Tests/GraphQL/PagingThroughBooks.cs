using System.Text.Json;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class PagingThroughBooks(LibraryServer library) : IClassFixture<LibraryServer>
{
    /// <summary>Every sortable kind of column, with nulls and ties, and relations that are missing or hidden.</summary>
    public static TheoryData<string> Orders =>
    [
        "[]",
        "[{ code: ASC }]", "[{ code: DESC }]",
        "[{ subtitle: ASC }]", "[{ subtitle: DESC }]",
        "[{ rating: ASC }]", "[{ rating: DESC }]",
        "[{ rating: ASC }, { subtitle: DESC }, { pages: ASC }]",
        "[{ genre: DESC }]", "[{ alsoGenre: ASC }]", "[{ alsoGenre: DESC }, { genre: ASC }]",
        "[{ inPrint: DESC }]", "[{ autographed: ASC }]", "[{ autographed: DESC }]",
        "[{ copies: ASC }]", "[{ edition: DESC }]", "[{ price: ASC }]", "[{ price: DESC }]", "[{ weight: ASC }]", "[{ weight: DESC }]",
        "[{ published: ASC }]", "[{ published: DESC }]", "[{ addedAt: ASC }]", "[{ record: ASC }]", "[{ record: DESC }]",
        "[{ author: { name: ASC } }]", "[{ author: { country: DESC } }]",
        "[{ editor: { bestAt: DESC } }]", "[{ editor: { lives: ASC } }]", "[{ author: { bestAt: ASC } }]",
        "[{ binding: { boundOn: ASC } }]", "[{ binding: { cover: DESC } }, { jacket: { flaps: ASC } }]", "[{ jacket: { torn: DESC } }]",
        "[{ jacket: { colour: ASC } }]",
        "[{ editor: { born: ASC } }]", "[{ editor: { name: DESC } }, { rating: ASC }]",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_OfAnySizeInBothDirections_WalkEveryRowOnceInOrder(string order)
    {
        var whole = await CodesAsync($"first: 500, order: {order}");
        Assert.Equal(30, whole.Distinct().Count());
        foreach (var size in new[] { 1, 2, 7, 29, 30, 31 })
        {
            Assert.Equal(whole, await WalkAsync(order, size, forward: true));
            Assert.Equal(whole, await WalkAsync(order, size, forward: false));
        }
    }

    [Fact]
    public async Task Order_ByNullableColumn_PutsNullsFirstAscendingAndLastDescending()
    {
        var ascending = await RatingsAsync("ASC");
        var descending = await RatingsAsync("DESC");
        Assert.Equal(library.Books.Select(b => b.Rating).Order(), ascending);
        Assert.Equal(library.Books.Select(b => b.Rating).OrderDescending(), descending);

        async Task<IEnumerable<int?>> RatingsAsync(string direction)
        {
            var data = await library.DataAsync($"{{ books(order: [{{ rating: {direction} }}]) {{ nodes {{ rating }} }} }}");
            return data.At("books", "nodes").EnumerateArray()
                .Select(n => n.GetProperty("rating") is { ValueKind: JsonValueKind.Number } r ? r.GetInt32() : (int?)null);
        }
    }

    [Fact]
    public async Task Order_ByEnum_FollowsTheMembersNotTheirStoredNames()
    {
        var data = await library.DataAsync("{ books(order: [{ genre: ASC }]) { nodes { genre } } }");
        var genres = data.At("books", "nodes").Texts("genre").Distinct();
        Assert.Equal(["FICTION", "HOW_TO", "POETRY"], genres);
    }

    [Theory]
    [InlineData("bestAt", "FICTION", "POETRY")]
    [InlineData("lives", "False", "True")]
    public async Task Order_BehindARelationThatIsMissing_TakesItForNull(string field, string least, string greatest)
    {
        Assert.Equal([null, null, least], await EdgesAsync("ASC"));
        Assert.Equal([greatest, null, null], await EdgesAsync("DESC"));

        // The first two values and the last, or the other way round; books without an editor that is seen have none.
        async Task<IEnumerable<string?>> EdgesAsync(string direction)
        {
            var data = await library.DataAsync(
                $"{{ books(order: [{{ editor: {{ {field}: {direction} }} }}]) {{ nodes {{ editor {{ {field} }} }} }} }}");
            var values = data.At("books", "nodes").EnumerateArray().Select(node => node.GetProperty("editor"))
                .Select(editor => editor.ValueKind == JsonValueKind.Null ? null : editor.GetProperty(field).ToString()).ToList();
            Assert.Equal(direction == "ASC" ? least : greatest, values.First(value => value is not null));
            return direction == "ASC"
                ? [values[0], values[1], values.First(value => value is not null)]
                : [values[0], values[^2], values[^1]];
        }
    }

    [Theory]
    [InlineData("first: 5", false, true)]
    [InlineData("first: 30", false, false)]
    [InlineData("first: 500", false, false)]
    [InlineData("last: 5", true, false)]
    [InlineData("last: 30", false, false)]
    [InlineData("first: 0", false, true)]
    [InlineData("first: 5, after: \"@B-010\"", true, true)]
    [InlineData("first: 25, after: \"@B-010\"", true, false)]
    [InlineData("first: 5, after: \"@B-030\"", true, false)]
    [InlineData("last: 5, before: \"@B-010\"", true, true)]
    [InlineData("last: 9, before: \"@B-010\"", false, true)]
    [InlineData("last: 5, before: \"@B-001\"", false, true)]
    [InlineData("first: 5, after: \"@B-010\", before: \"@B-012\"", true, true)]
    [InlineData("last: 1, after: \"@B-010\", before: \"@B-013\"", true, true)]
    public async Task PageInfo_Always_TellsTheTruth(string paging, bool hasPrevious, bool hasNext)
    {
        foreach (var code in new[] { "B-001", "B-010", "B-012", "B-013", "B-030" })
        {
            if (paging.Contains("@" + code, StringComparison.Ordinal))
                paging = paging.Replace("@" + code, await CursorOfAsync(code), StringComparison.Ordinal);
        }

        var page = await PageAsync($"{paging}, order: [{{ code: ASC }}]");
        Assert.Equal((hasPrevious, hasNext), (
            page.At("pageInfo", "hasPreviousPage").GetBoolean(),
            page.At("pageInfo", "hasNextPage").GetBoolean()));
    }

    [Fact]
    public async Task Cursor_OfARowThatIsGone_StillStandsWhereItStood()
    {
        var cursor = await CursorOfAsync("B-010");
        var after = await CodesAsync($"first: 2, after: \"{cursor}\", order: [{{ code: ASC }}], where: {{ code: {{ neq: \"B-010\" }} }}");
        Assert.Equal(["B-011", "B-012"], after);
    }

    [Fact]
    public async Task Cursor_OfAnotherOrder_IsRefusedAndSaysSo()
    {
        var cursor = await CursorOfAsync("B-010");
        var answer = await library.AskAsync(
            $"{{ books(first: 2, after: \"{cursor}\", order: [{{ code: DESC }}]) {{ nodes {{ code }} }} }}");
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("VALIDATION_FAILED", error.At("extensions", "code").GetString());
        Assert.Contains("another order", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("การเรียงลำดับอื่น", error.At("extensions", "messageTh").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_ForgedWithAChecksumOfItsOwn_IsRefused()
    {
        var cursor = System.Buffers.Text.Base64Url.DecodeFromChars(await CursorOfAsync("B-010"));
        var body = cursor[..^8];
        body[^1]++;
        foreach (var seal in new[] { cursor[^8..], System.Security.Cryptography.SHA256.HashData(body)[..8], new byte[8] })
        {
            var forged = System.Buffers.Text.Base64Url.EncodeToString([.. body, .. seal]);
            Assert.Equal(
                "VALIDATION_FAILED",
                await library.CodeAsync($"{{ books(after: \"{forged}\", order: [{{ code: ASC }}]) {{ nodes {{ code }} }} }}"));
        }
    }

    [Fact]
    public async Task Cursor_OfAServerWithAnotherKey_IsRefused()
    {
        await using var other = new LibraryServer();
        await other.InitializeAsync();
        var cursor = (await other.DataAsync("{ books(first: 3) { pageInfo { endCursor } } }")).At("books", "pageInfo", "endCursor").GetString();
        await other.DataAsync($"{{ books(after: \"{cursor}\") {{ nodes {{ code }} }} }}");
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync($"{{ books(after: \"{cursor}\") {{ nodes {{ code }} }} }}"));
    }

    [Theory]
    [InlineData("[{ rating: ASC }]", "IX_Books_Rating")]
    [InlineData("[{ rating: DESC }]", "IX_Books_Rating")]
    [InlineData("[{ pages: ASC }, { rating: ASC }]", "IX_Books_Pages_Rating")]
    public async Task Statement_OfAnOrderByANullableColumn_IsServedByItsIndex(string order, string index)
    {
        library.Log.Clear();
        var cursor = (await PageAsync($"first: 3, order: {order}")).At("pageInfo", "endCursor").GetString();
        var first = await library.ExplainAsync(Assert.Single(library.Log.Statements));
        Assert.Contains(first, line => line.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(first, line => line.Contains("ORDER BY", StringComparison.Ordinal));

        library.Log.Clear();
        await library.DataAsync($"{{ books(first: 3, after: \"{cursor}\", order: {order}) {{ nodes {{ code }} }} }}");
        foreach (var statement in library.Log.Statements)
        {
            var next = await library.ExplainAsync(statement);
            Assert.Contains(next, line => line.StartsWith("SEARCH", StringComparison.Ordinal) && line.Contains(index, StringComparison.Ordinal));

            // Only the few rows that the index gave are gone through once more.
            var given = Named(next, "CO-ROUTINE ");
            Assert.Subset(given.ToHashSet(), Named(next, "SCAN ").ToHashSet());
        }

        static IEnumerable<string> Named(IEnumerable<string> plan, string word) => plan
            .Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..]);
    }

    /// <summary>Only rows that are equal in the first column are sorted by the others.</summary>
    [Theory]
    [InlineData("[{ rating: ASC }, { subtitle: ASC }]")]
    [InlineData("[{ rating: DESC }, { subtitle: ASC }]")]
    [InlineData("[{ rating: ASC }, { author: { name: DESC } }, { pages: ASC }]")]
    public async Task Statement_OfAnOrderByTwoColumns_IsServedByTheIndexOfTheFirst(string order)
    {
        var cursor = (await PageAsync($"first: 12, order: {order}")).At("pageInfo", "endCursor").GetString();
        foreach (var after in new[] { "", $"after: \"{cursor}\"," })
        {
            library.Log.Clear();
            await library.DataAsync($"{{ books(first: 3, {after} order: {order}) {{ nodes {{ code }} }} }}");
            var plan = await library.ExplainAsync(Assert.Single(library.Log.Statements));
            Assert.Contains(
                plan,
                line => line.StartsWith("SEARCH", StringComparison.Ordinal) && line.Contains("IX_Books_Rating", StringComparison.Ordinal));
            Assert.DoesNotContain(plan, line => line is "SCAN b" or "SCAN b0" or "SCAN b1");
        }
    }

    [Theory]
    [InlineData("{ rating: ASC }")]
    [InlineData("{ rating: DESC }")]
    [InlineData("[{ rating: DESC }, { subtitle: ASC }]")]
    public async Task Page_AcrossTheBorderOfNulls_TakesOneStatement(string order)
    {
        var whole = await CodesAsync($"first: 30, order: {order}");
        for (var before = 1; before < whole.Count; before++)
        {
            var cursor = (await PageAsync($"first: {before}, order: {order}")).At("pageInfo", "endCursor").GetString();
            library.Log.Clear();
            var page = await library.DataAsync($"{{ books(first: 3, after: \"{cursor}\", order: {order}) {{ nodes {{ code }} }} }}");
            Assert.Single(library.Log.Statements);
            Assert.Equal(whole.Skip(before).Take(3), page.At("books", "nodes").Texts("code"));
        }
    }

    [Fact]
    public async Task Cursor_OfAnotherList_IsRefused()
    {
        var cursor = (await library.DataAsync("{ authors(first: 1) { pageInfo { endCursor } } }"))
            .At("authors", "pageInfo", "endCursor").GetString();
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync($"{{ books(after: \"{cursor}\") {{ nodes {{ code }} }} }}"));
    }

    [Fact]
    public async Task Cursor_WithAnyCharacterChanged_IsRefused()
    {
        var cursor = await CursorOfAsync("B-010");
        for (var i = 0; i < cursor.Length; i++)
        {
            var forged = string.Concat(cursor.AsSpan(0, i), cursor[i] == 'A' ? "B" : "A", cursor.AsSpan(i + 1));
            var answer = await library.AskAsync($"{{ books(after: \"{forged}\", order: [{{ code: ASC }}]) {{ nodes {{ code }} }} }}");
            Assert.Equal("VALIDATION_FAILED", answer.GetProperty("errors")[0].At("extensions", "code").GetString());
        }
    }

    [Theory]
    [InlineData("after: \"\"")]
    [InlineData("after: \"!!!\"")]
    [InlineData("before: \"AAAA\"")]
    [InlineData("first: 2, last: 2")]
    [InlineData("first: -1")]
    [InlineData("order: [{ code: ASC, title: ASC }]")]
    [InlineData("order: [{ author: {} }]")]
    [InlineData("order: [{ printedAt: ASC }]")]
    public async Task Books_WithArgumentsThatMakeNoSense_AreRefused(string arguments) =>
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync($"{{ books({arguments}) {{ nodes {{ code }} }} }}"));

    [Fact]
    public async Task Books_WithoutAPageSize_GiveTheDefaultOf50AtMost()
    {
        var data = await library.DataAsync("{ books { nodes { code } totalCount } }");
        Assert.Equal(30, data.At("books", "totalCount").GetInt32());
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync("{ books(first: 501) { nodes { code } } }"));
        Assert.Equal("LIMIT_EXCEEDED", await library.CodeAsync("{ books(last: 501) { nodes { code } } }"));
    }

    private async Task<List<string>> WalkAsync(string order, int size, bool forward)
    {
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var at = cursor is null ? "" : forward ? $", after: \"{cursor}\"" : $", before: \"{cursor}\"";
            var page = await PageAsync($"{(forward ? "first" : "last")}: {size}{at}, order: {order}");
            var codes = page.GetProperty("edges").Texts("node", "code").ToList();
            found.InsertRange(forward ? found.Count : 0, codes);
            var info = page.GetProperty("pageInfo");
            cursor = info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
                ? info.GetProperty(forward ? "endCursor" : "startCursor").GetString()
                : null;
        }
        while (cursor is not null);
        return found;
    }

    private async Task<IReadOnlyList<string>> CodesAsync(string arguments) =>
        [.. (await PageAsync(arguments)).GetProperty("edges").Texts("node", "code")];

    private async Task<string> CursorOfAsync(string code)
    {
        var page = await PageAsync($"order: [{{ code: ASC }}], where: {{ code: {{ eq: \"{code}\" }} }}");
        return page.GetProperty("edges")[0].GetProperty("cursor").GetString()!;
    }

    private async Task<JsonElement> PageAsync(string arguments) => (await library.DataAsync(
        $$"""
        { books({{arguments}}) {
          edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
        """))
        .GetProperty("books");
}
