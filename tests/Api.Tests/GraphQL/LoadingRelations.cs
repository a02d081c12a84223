using System.Text.Json;
using System.Text.Json.Nodes;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed class LoadingRelations(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public async Task Statements_WhateverThePageSize_AreOnePerListAndOnePerRelation(int size)
    {
        library.Log.Clear();
        await library.DataAsync(
            $$"""
            { books(first: {{size}}, where: { editor: {} }) {
              totalCount nodes { code author { name } editor { name country } loans(first: 2) { on } loanCount } } }
            """);
        Assert.Equal(1 + 1 + 4, library.Log.Statements.Count);
    }

    [Fact]
    public async Task Statements_WithCursorsAndFlagsOfALaterPage_StayOne()
    {
        var cursor = (await library.DataAsync("{ books(first: 3) { pageInfo { endCursor } } }"))
            .At("books", "pageInfo", "endCursor").GetString();
        library.Log.Clear();
        await library.DataAsync(
            $$"""
            { books(first: 3, after: "{{cursor}}") {
              edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """);
        Assert.Single(library.Log.Statements);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50)]
    public async Task Statements_OfADeepQuery_AreOnePerRelationAndOnePerCountOnAnyPageSize(int size)
    {
        var cursor = (await library.DataAsync("{ books(first: 1) { pageInfo { endCursor } } }"))
            .At("books", "pageInfo", "endCursor").GetString();
        library.Log.Clear();
        await library.DataAsync(
            $$"""
            query($of: BookFilterInput = { editor: {}, loans: { any: true } }) {
              authors(first: {{size}}, where: { books: { some: $of } }) {
                totalCount pageInfo { hasNextPage hasPreviousPage }
                nodes { name
                  books(first: {{size}}, after: "{{cursor}}", where: $of) {
                    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
                    nodes { code editor { name edited(first: 3) { title } } loans(first: 2) { on } } } } } }
            """);
        // authors, books, editor, edited and loans; two counts.
        Assert.Equal(5 + 2, library.Log.Statements.Count);
    }

    [Fact]
    public async Task NestedConnections_WithCursors_TellForEachParentWhatStandsOutside()
    {
        var all = (await library.DataAsync(
            "{ authors { nodes { id books(order: [{ code: ASC }]) { edges { cursor node { code } } } } } }")).At("authors", "nodes");
        var cursors = all.EnumerateArray().SelectMany(a => a.At("books", "edges").EnumerateArray())
            .ToDictionary(e => e.At("node", "code").GetString()!, e => e.GetProperty("cursor").GetString()!);
        foreach (var (after, before) in new[] { ("B-008", "B-020"), ("B-002", "B-030"), ("B-014", "B-015") })
        {
            foreach (var size in new[] { "first: 2", "last: 2" })
            {
                var data = await library.DataAsync(
                    $$"""
                    { authors { nodes { id books({{size}}, after: "{{cursors[after]}}", before: "{{cursors[before]}}", order: [{ code: ASC }]) {
                      nodes { code } pageInfo { hasNextPage hasPreviousPage } } } } }
                    """);
                foreach (var node in data.At("authors", "nodes").EnumerateArray())
                {
                    var codes = library.Authors.Single(a => GlobalId.Encode("Author", a.Id) == node.GetProperty("id").GetString())
                        .Books.Select(b => b.Code).Order(StringComparer.Ordinal).ToList();
                    var inside = codes.Where(c => string.CompareOrdinal(c, after) > 0 && string.CompareOrdinal(c, before) < 0).ToList();
                    var page = size == "first: 2" ? inside.Take(2).ToList() : inside.TakeLast(2).ToList();
                    var info = node.At("books", "pageInfo");
                    Assert.Equal(page, node.At("books", "nodes").Texts("code"));
                    Assert.Equal(
                        codes.Any(c => string.CompareOrdinal(c, before) >= 0) || (size == "first: 2" && inside.Count > 2),
                        info.GetProperty("hasNextPage").GetBoolean());
                    Assert.Equal(
                        codes.Any(c => string.CompareOrdinal(c, after) <= 0) || (size == "last: 2" && inside.Count > 2),
                        info.GetProperty("hasPreviousPage").GetBoolean());
                }
            }
        }
    }

    [Fact]
    public async Task Statements_OfSelectionsMergedFromFragments_StayOnePerRelation()
    {
        library.Log.Clear();
        await library.DataAsync(
            """
            { books { nodes { ...A ...B author { country } } } }
            fragment A on Book { code author { name } }
            fragment B on Book { author { born books(first: 1) { nodes { code } } } }
            """);
        Assert.Equal(3, library.Log.Statements.Count);
    }

    [Fact]
    public async Task Statement_OfAList_ReadsOnlySelectedColumns()
    {
        library.Log.Clear();
        await library.DataAsync(
            "query($yes: Boolean!) { books { nodes { title pages @skip(if: $yes) rating @include(if: $yes) } } }", new { yes = true });
        var statement = Assert.Single(library.Log.Statements);
        var columns = statement[..statement.IndexOf("FROM", StringComparison.Ordinal)];
        Assert.Contains("\"Title\"", columns, StringComparison.Ordinal);
        Assert.Contains("\"Rating\"", columns, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Pages\"", columns, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Code\"", columns, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_AskedForAlone_ReadsNoRows()
    {
        library.Log.Clear();
        var data = await library.DataAsync("{ books(where: { pages: { gt: 120 } }) { totalCount } }");
        Assert.Equal(library.Books.Count(b => b.Pages > 120), data.At("books", "totalCount").GetInt32());
        Assert.Contains("COUNT(*)", Assert.Single(library.Log.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loans_WithFirstWhereAndOrder_AreCutForEachBook()
    {
        var data = await library.DataAsync(
            """
            { books(first: 500, order: [{ code: ASC }]) { nodes {
              loans(first: 1, where: { days: { neq: null } }, order: [{ on: DESC }]) { id on } } } }
            """);
        var expected = library.Books.Select(b => b.Loans.Where(l => l.Days is not null).OrderByDescending(l => l.On).ThenBy(l => l.Id)
            .Take(1).Select(l => GlobalId.Encode("Loan", l.Id)));
        var found = data.At("books", "nodes").EnumerateArray()
            .Select(n => n.GetProperty("loans").Texts("id"));
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Edited_ByANullableKey_GivesTheBooksOfEachEditor()
    {
        var data = await library.DataAsync("{ authors { nodes { name edited(order: [{ code: ASC }]) { code } } } }");
        foreach (var node in data.At("authors", "nodes").EnumerateArray())
        {
            Assert.Equal(
                library.Books.Where(b => b.Editor?.Name == node.GetProperty("name").GetString()).Select(b => b.Code),
                node.GetProperty("edited").Texts("code"));
        }
    }

    [Fact]
    public async Task Aliases_OfOneRelation_AreLoadedApart()
    {
        var data = await library.DataAsync(
            "{ bookByCode(code: \"B-003\") { first: loans(first: 1, order: [{ on: ASC }]) { on } all: loans { on } } }");
        Assert.Equal(1, data.At("bookByCode", "first").GetArrayLength());
        Assert.Equal(3, data.At("bookByCode", "all").GetArrayLength());
    }

    [Theory]
    [InlineData("title: DESC", "first: 2", "hasNextPage", "after", "endCursor")]
    [InlineData("title: DESC", "last: 2", "hasPreviousPage", "before", "startCursor")]
    [InlineData("rating: ASC", "first: 2", "hasNextPage", "after", "endCursor")]
    [InlineData("rating: ASC", "last: 2", "hasPreviousPage", "before", "startCursor")]
    [InlineData("subtitle: DESC", "first: 2", "hasNextPage", "after", "endCursor")]
    public async Task NestedConnection_PagedForOneParent_WalksItsRowsOnce(string order, string size, string more, string at, string from)
    {
        var author = library.Authors.Where(a => !a.IsHidden).MaxBy(a => a.Books.Count)!;
        var id = GlobalId.Encode("Author", author.Id);
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var arguments = cursor is null ? size : $"{size}, {at}: \"{cursor}\"";
            var page = (await library.DataAsync(
                $$"""
                { node(id: "{{id}}") { ... on Author { books({{arguments}}, order: [{ {{order}} }]) {
                  totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }
                """)).At("node", "books");
            Assert.Equal(author.Books.Count, page.GetProperty("totalCount").GetInt32());
            found.AddRange(page.GetProperty("nodes").Texts("code"));
            var info = page.GetProperty("pageInfo");
            Assert.Equal(cursor is not null, info.GetProperty(more == "hasNextPage" ? "hasPreviousPage" : "hasNextPage").GetBoolean());
            cursor = info.GetProperty(more).GetBoolean() ? info.GetProperty(from).GetString() : null;
        }
        while (cursor is not null);
        Assert.Equal(author.Books.Select(b => b.Code).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NestedConnections_OfAllAuthors_CountAndCutEach()
    {
        var data = await library.DataAsync(
            "{ authors { nodes { id books(first: 2, order: [{ code: DESC }]) { totalCount nodes { code } pageInfo { hasNextPage } } } } }");
        foreach (var node in data.At("authors", "nodes").EnumerateArray())
        {
            var author = library.Authors.Single(a => GlobalId.Encode("Author", a.Id) == node.GetProperty("id").GetString());
            var books = node.GetProperty("books");
            Assert.Equal(author.Books.Count, books.GetProperty("totalCount").GetInt32());
            Assert.Equal(
                author.Books.Select(b => b.Code).OrderDescending(StringComparer.Ordinal).Take(2),
                books.GetProperty("nodes").Texts("code"));
            Assert.Equal(author.Books.Count > 2, books.At("pageInfo", "hasNextPage").GetBoolean());
        }
    }

    [Fact]
    public async Task Book_FoundByIdCodeAndRecord_IsTheSame()
    {
        var book = library.Books[6];
        var data = await library.DataAsync(
            $$"""
            {
              byId: book(by: { id: "{{GlobalId.Encode("Book", book.Id)}}" }) { code }
              byCode: book(by: { code: "{{book.Code}}" }) { code }
              byRecord: book(by: { record: "{{book.Record}}" }) { code }
              none: book(by: { code: "none" }) { code }
            }
            """);
        Assert.Equal(book.Code, data.At("byId", "code").GetString());
        Assert.Equal(book.Code, data.At("byCode", "code").GetString());
        Assert.Equal(book.Code, data.At("byRecord", "code").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("none").ValueKind);
    }

    [Theory]
    [InlineData("{ book(by: {}) { code } }")]
    [InlineData("{ book(by: { code: \"B-001\", id: \"x\" }) { code } }")]
    [InlineData("{ book(by: { code: null }) { code } }")]
    [InlineData("{ node(id: \"nonsense\") { id } }")]
    [InlineData("{ book(by: { id: \"QXV0aG9yOjE=\" }) { code } }")]
    [InlineData("{ book(by: { id: 9223372036854775808 }) { code } }")]
    [InlineData("{ node(id: 7) { id } }")]
    [InlineData("{ books(where: { id: { in: [1, 2] } }) { totalCount } }")]
    public async Task LookUp_ThatMakesNoSense_IsRefused(string query) => Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(query));

    [Theory]
    [InlineData("Book:007")]
    [InlineData("Book:+7")]
    [InlineData("Book: 7")]
    public async Task Id_InASpellingThatTheServerDoesNotWrite_IsNone(string id) => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync(
            "query($id: ID!) { node(id: $id) { id } }", new { id = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(id)) }));

    [Fact]
    public async Task Id_WithSpaceAround_IsNone() => Assert.Equal(
        "VALIDATION_FAILED",
        await library.CodeAsync("query($id: ID!) { node(id: $id) { id } }", new { id = GlobalId.Encode("Book", 7) + " " }));

    [Fact]
    public async Task Errors_OfARelationOfManyRows_StandEachAtItsOwnPath()
    {
        var answer = await library.AskAsync("{ books(first: 3) { nodes { loans(first: -1) { on } } } }");
        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal([0, 1, 2], errors.Select(error => error.GetProperty("path")[2].GetInt32()).Order());
        Assert.All(errors, error => Assert.Equal(1, error.GetProperty("locations").GetArrayLength()));
    }

    [Fact]
    public async Task Rows_WithAnErrorInEach_AreWrittenAsThoseWithout()
    {
        const string Rows =
            """
            { authors(first: 3) { nodes { __typename id name called: name country born bestAt lives %
              edited(first: 2) { ...B code } edited(first: 2) { author { id name } loans(first: 1) { on days } } } } }
            fragment B on Book {
              id code title subtitle genre alsoGenre pages rating copies edition price weight inPrint published addedAt record
              printedAt { type coordinates } about { type coordinates } keywords kinds prizeYears jacket { colour } thickness }
            """;
        var whole = await library.DataAsync(Rows.Replace("%", "", StringComparison.Ordinal));
        var answer = await library.AskAsync(Rows.Replace("%", "failing: books(first: -1) { totalCount }", StringComparison.Ordinal));
        Assert.Equal(3, answer.GetProperty("errors").GetArrayLength());
        var rows = JsonNode.Parse(answer.GetProperty("data").GetRawText())!;
        foreach (var row in rows["authors"]!["nodes"]!.AsArray())
        {
            Assert.True(row!.AsObject().Remove("failing", out var failing));
            Assert.Null(failing);
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(whole.GetRawText()), rows), $"{whole}\n{rows}");
    }

    [Fact]
    public async Task LookUp_ByTwoMembersInAVariableOfACachedDocument_IsRefused()
    {
        const string Query = "query($by: BookByInput!) { book(by: $by) { code } }";
        await library.DataAsync(Query, new { by = new { code = "B-001" } });
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(Query, new { by = new { code = "B-001", id = "x" } }));
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(Query, new { by = new { } }));
        Assert.Equal("VALIDATION_FAILED", await library.CodeAsync(Query, new { by = new { code = (string?)null } }));
    }

    [Fact]
    public async Task Nodes_OfSeveralTypes_KeepTheOrderOfTheIds()
    {
        string[] ids =
            [GlobalId.Encode("Book", 2), GlobalId.Encode("Author", 1), GlobalId.Encode("Book", 999), GlobalId.Encode("Book", 1)];
        library.Log.Clear();
        var data = await library.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Book { code } ... on Author { name } } }", new { ids });
        Assert.Equal(2, library.Log.Statements.Count);
        var nodes = data.GetProperty("nodes");
        Assert.Equal("B-002", nodes[0].GetProperty("code").GetString());
        Assert.Equal(library.Authors[0].Name, nodes[1].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, nodes[2].ValueKind);
        Assert.Equal(ids[3], nodes[3].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Scalars_InAnAnswer_AreWrittenAsTheContractSays()
    {
        var book = library.Books[0];
        var data = await library.DataAsync(
            """
            { bookByCode(code: "B-001") {
              id copies edition price weight published addedAt record genre alsoGenre thickness label { th en } } }
            """);
        Assert.Equal(
            $$$"""
            {"id":"{{{GlobalId.Encode("Book", 1)}}}","copies":3000000001,"edition":1,"price":101.1,"weight":0.25,"published":"2000-01-02",
            "addedAt":"2021-12-15T01:00:00Z","record":"{{{book.Record}}}","genre":"HOW_TO","alsoGenre":"FICTION","thickness":11,
            "label":{"th":"หนังสือ B-001","en":"B-001 by {{{(book.Author.IsHidden ? "" : book.Author.Name)}}}"}}
            """.ReplaceLineEndings(""),
            data.GetProperty("bookByCode").GetRawText());
    }
}
