using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Imports.Sites;

/// <summary>What a front end does with a candidate list: upload it, look at the verdicts, commit it, take it back.</summary>
public sealed class UploadingACandidateList(OpenApplication fixture) : IClassFixture<OpenApplication>
{
    private const string PlantedPhone = "081-234-5678";

    private const string Upload = """
        mutation ($file: Upload!) {
          importFile(input: { file: $file, kind: SITES, dryRun: true }) {
            import { id state rowCount acceptedCount refusedCount rows(order: [{ row: ASC }]) { row status verdict { eligibility errors { field code th en } } } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    private const string Commit = """
        mutation ($id: ID!) { commitImport(input: { importId: $id }) { import { state writtenCount } errors { __typename } } }
        """;

    private const string Undo = """
        mutation ($id: ID!) { undoImport(input: { importId: $id }) { import { state } errors { ... on ImportRefusedError { code text { th en } } } } }
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
        Assert.Equal(["ACCEPTED", "REFUSED"], import.Texts("rows", "status"));
        var error = import.List("rows")[1].List("verdict.errors").Single();
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

    private static async Task<JsonElement> SendAsync(SedzApplication application, string csv)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = Upload, variables = new { file = (string?)null } })), "operations" },
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
