using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Workers;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports.Workers;

namespace Sedz.Api.Tests.Imports.Sites;

/// <summary>What a front end does with a candidate list: upload it, look at the verdicts, commit it, take it back.</summary>
[Trait("Database", "both")]
public sealed class UploadingACandidateList(OpenApplication fixture) : IClassFixture<OpenApplication>
{
    private const string PlantedPhone = "081-234-5678";

    private const string Upload = """
        mutation ($file: Upload!, $kind: ImportKind! = SITES, $dryRun: Boolean! = true) {
          importFile(input: { file: $file, kind: $kind, dryRun: $dryRun }) {
            import {
              id state rowCount acceptedCount refusedCount writtenCount
              rows(order: [{ row: ASC }]) {
                nodes {
                  row status duplicateOf
                  verdict {
                    values { areaM2 } eligibility warnings
                    warningDetails { field code th en } errors { field code th en }
                  }
                }
              }
            }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    private const string Commit = """
        mutation ($id: ID!) { commitImport(input: { importId: $id }) { import { state writtenCount } errors { __typename } } }
        """;

    private const string Undo = """
        mutation ($id: ID!) {
          undoImport(input: { importId: $id }) { import { state } errors { ... on ImportRefusedError { code text { th en } } } }
        }
        """;

    private const string Resolve = """
        mutation ($id: ID!, $row: Int!, $choice: DuplicateChoice!) {
          resolveDuplicate(input: { importId: $id, row: $row, choice: $choice }) {
            import { writtenCount rows(order: [{ row: ASC }]) { nodes { row resolution } } }
            errors { ... on ImportRefusedError { code text { th en } remedy { th en } } }
          }
        }
        """;

    private readonly SedzApplication application = fixture.Application;

    [Fact]
    public async Task Upload_JudgedCommittedAndTakenBack_LeavesTheDatabaseAsItWas()
    {
        var list = new CandidateList().Row((SiteColumn.Phone, PlantedPhone)).Row((SiteColumn.RegisteredOn, "29 ก.พ. 2564"));
        var uploaded = await SendAsync(application, list.ToString());

        var import = uploaded.At("data.importFile.import");
        Assert.Equal("DRY_RUN", import.Text("state"));
        Assert.Equal((2, 1, 1), (import.Count("rowCount"), import.Count("acceptedCount"), import.Count("refusedCount")));
        Assert.Equal(["ACCEPTED", "REFUSED"], import.Texts("rows.nodes", "status"));
        var error = import.List("rows.nodes")[1].List("verdict.errors").Single();
        Assert.Equal(("date", "invalid_date"), (error.Text("field"), error.Text("code")));
        Assert.DoesNotContain(PlantedPhone, uploaded.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await SitesAsync());

        var id = import.Text("id");
        Assert.Equal(1, (await application.QueryAsync(Commit, new { id })).Count("commitImport.import.writtenCount"));
        Assert.Equal(1, await SitesAsync());
        Assert.Equal("UNDONE", (await application.QueryAsync(Undo, new { id })).Text("undoImport.import.state"));
        Assert.Equal(0, await SitesAsync());

        var again = (await application.QueryAsync(Undo, new { id })).List("undoImport.errors").Single();
        Assert.Equal("not_undoable", again.Text("code"));
        Assert.NotEmpty(again.Text("text.th")!);
    }

    [Fact]
    public async Task Duplicates_OfADryRun_AreDecidedOneByOneAndCommitted()
    {
        var deed = (SiteColumn.Documents, "โฉนดที่ดินเลขที่ 71");
        var list = new CandidateList().Row(deed).Row(deed, (SiteColumn.Area, "11 ไร่")).Row(deed, (SiteColumn.Area, "12 ไร่"))
            .Row(deed, (SiteColumn.Area, "13 ไร่"));
        var id = (await SendAsync(application, list.ToString())).At("data.importFile.import").Text("id");
        var resolved = await ResolveAsync(id, 2, "UPDATE");
        Assert.Equal([null, "UPDATE", null, null], resolved.Texts("resolveDuplicate.import.rows.nodes", "resolution"));
        await ResolveAsync(id, 3, "KEEP_BOTH");

        Assert.Equal(3, (await application.QueryAsync(Commit, new { id })).Count("commitImport.import.writtenCount"));
        Assert.Equal((double[])[17_600, 19_200], await AreasAsync());
        Assert.Equal("already_written", await RefusalAsync(id, 3, "UPDATE"));
        Assert.Equal("not_a_duplicate", await RefusalAsync(id, 1, "UPDATE"));
        Assert.Equal("row_not_found", await RefusalAsync(id, 9, "UPDATE"));

        Assert.Equal(4, (await ResolveAsync(id, 4, "UPDATE")).Count("resolveDuplicate.import.writtenCount"));
        Assert.Equal((double[])[19_200, 20_800], await AreasAsync());
        Assert.Equal("UNDONE", (await application.QueryAsync(Undo, new { id })).Text("undoImport.import.state"));
        Assert.Equal(0, await SitesAsync());
    }

    [Fact]
    public async Task Duplicate_SkippedByACommittedImport_CanBecomeASiteOfItsOwn()
    {
        var deed = (SiteColumn.Documents, "โฉนดที่ดินเลขที่ 72");
        var first = (await SendAsync(application, new CandidateList().Row(deed).ToString(), dryRun: false)).At("data.importFile.import");
        var second = (await SendAsync(application, new CandidateList().Row(deed, (SiteColumn.Area, "11 ไร่")).ToString(), dryRun: false))
            .At("data.importFile.import");
        Assert.Equal((1, 0), (first.Count("writtenCount"), second.Count("writtenCount")));
        Assert.Equal(1, (await ResolveAsync(second.Text("id"), 1, "KEEP_BOTH")).Count("resolveDuplicate.import.writtenCount"));
        Assert.Equal((double[])[16_000, 17_600], await AreasAsync());

        foreach (var id in (string?[])[second.Text("id"), first.Text("id")]) await application.QueryAsync(Undo, new { id });
        Assert.Equal(0, await SitesAsync());
    }

    [Fact]
    public async Task Contacts_Uploaded_AreJudgedCommittedAndTakenBack()
    {
        const string Form = "ประทับเวลา,จังหวัด,บทบาท,ชื่อ-นามสกุล,โทรศัพท์\n"
            + "26/11/2564 10:00,น่าน,Key Person,นายลับ มากลับ,0812345678\n"
            + "20/11/2564 10:00,น่าน,หัวหน้า,ใคร,\n";
        var uploaded = await SendAsync(application, Form, "CONTACTS");
        var import = uploaded.At("data.importFile.import");
        Assert.Equal(["ACCEPTED", "REFUSED"], import.Texts("rows.nodes", "status"));
        var verdict = import.List("rows.nodes")[0].At("verdict");
        Assert.True(verdict.IsNull("values"));
        Assert.Equal("late", verdict.List("warningDetails").Single().Text("code"));
        Assert.DoesNotContain("มากลับ", uploaded.ToString(), StringComparison.Ordinal);

        var id = import.Text("id");
        Assert.Equal("other_kind", await RefusalAsync(id, 1, "UPDATE"));
        Assert.Equal(1, (await application.QueryAsync(Commit, new { id })).Count("commitImport.import.writtenCount"));
        Assert.Equal("UNDONE", (await application.QueryAsync(Undo, new { id })).Text("undoImport.import.state"));
    }

    [Theory]
    [InlineData("PLACES")]
    [InlineData("TERRAIN")]
    [InlineData("HAZARDS")]
    public async Task Upload_OfAKindWhoseRowsAreNotKept_IsANamedError(string kind)
    {
        var refused = await SendAsync(application, "a,b", kind);
        Assert.Equal(["ValidationError"], refused.Texts("data.importFile.errors", "__typename"));
    }

    [Fact]
    public async Task Upload_OfNoSheet_IsANamedErrorAndNoImport()
    {
        var refused = await SendAsync(application, "\0\u0001\u0002");

        Assert.True(refused.IsNull("data.importFile.import"));
        Assert.Equal(["ImportRefusedError"], refused.Texts("data.importFile.errors", "__typename"));
    }

    [Fact]
    public async Task Upload_ByThePublic_IsRefusedBeforeTheFileIsRead()
    {
        await using var served = await application.ServeToAsync(Caller.Public);
        using var body = new UnreadContent();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
        request.Headers.Add("GraphQL-preflight", "1");
        request.Headers.ExpectContinue = true;
        using var response = await served.Http.SendAsync(request);
        var refused = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", refused.List("errors")[0].Text("extensions.code"));
        Assert.False(body.WasAskedFor, "The server asked for the file.");
        var imports = await served.ErrorAsync("{ imports { totalCount } }");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", imports.Text("extensions.code"));
    }

    private async Task<JsonElement> ResolveAsync(string? id, int row, string choice)
    {
        var answer = await application.QueryAsync(Resolve, new { id, row, choice });
        Assert.True(answer.IsNull("resolveDuplicate.errors"), answer.ToString());
        return answer;
    }

    private async Task<string?> RefusalAsync(string? id, int row, string choice)
    {
        var error = (await application.QueryAsync(Resolve, new { id, row, choice })).List("resolveDuplicate.errors").Single();
        Assert.All((string[])["text.th", "text.en", "remedy.th", "remedy.en"], path => Assert.NotEmpty(error.Text(path)!));
        return error.Text("code");
    }

    private async Task<double[]> AreasAsync()
    {
        var sites = await application.QueryAsync("{ sites(order: [{ areaM2: ASC }]) { nodes { areaM2 } } }");
        return [.. sites.List("sites.nodes").Select(site => site.At("areaM2").GetDouble())];
    }

    [Fact]
    public async Task Workers_UploadedJudgedCommittedAndTakenBack_AreShownByNumbersAlone()
    {
        await using var own = await SedzApplication.StartAsync();
        await using (var db = await own.OpenAsync()) await WorkerList.EnterPlacesAsync(db);
        var list = new WorkerList().Row().Row((WorkerColumn.NationalId, WorkerList.IdOf(1))).Row((WorkerColumn.WageWish, "-1"));
        var uploaded = await SendAsync(own, list.ToString(), "WORKERS");

        var import = uploaded.At("data.importFile.import");
        Assert.Equal((3, 2, 1), (import.Count("rowCount"), import.Count("acceptedCount"), import.Count("refusedCount")));
        var rows = import.List("rows.nodes");
        Assert.Equal([null, "1", null], rows.Select(row => row.Text("duplicateOf")));
        Assert.Equal(("wage", "out_of_range"), rows[2].List("verdict.errors").Single() is var e ? (e.Text("field"), e.Text("code")) : default);
        Assert.DoesNotContain("นามสกุล1", uploaded.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(WorkerList.IdOf(1), uploaded.ToString(), StringComparison.Ordinal);

        var id = import.Text("id");
        Assert.Equal(1, (await own.QueryAsync(Commit, new { id })).Count("commitImport.import.writtenCount"));
        Assert.Equal(1, (await own.QueryAsync("{ workers { totalCount } }")).Count("workers.totalCount"));
        Assert.Equal("UNDONE", (await own.QueryAsync(Undo, new { id })).Text("undoImport.import.state"));
        Assert.Equal(0, (await own.QueryAsync("{ workers { totalCount } }")).Count("workers.totalCount"));
    }

    private static async Task<JsonElement> SendAsync(
        SedzApplication application, string csv, string kind = "SITES", bool dryRun = true)
    {
        var operation = new { query = Upload, variables = new { file = (string?)null, kind, dryRun } };
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(operation)), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "list.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await application.Http.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStreamAsync()).RootElement.Clone();
    }

    /// <summary>A multipart body that the client sends only when the server asks for it.</summary>
    private sealed class UnreadContent : HttpContent
    {
        public UnreadContent() => Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        public bool WasAskedFor { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            WasAskedFor = true;
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 64 << 20;
            return true;
        }
    }

    private async Task<int> SitesAsync() => (await application.QueryAsync("{ sites { totalCount } }")).Count("sites.totalCount");
}
