using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>Documents that are known by an id: those of the server's owner, and those that clients sent before.</summary>
public sealed class SendingPersistedDocuments : IAsyncLifetime, IDisposable
{
    private const string Known = "query Known { bookByCode(code: \"B-002\") { code } }";
    private const string Mapped = "query Mapped($c: String!) { bookByCode(code: $c) { title } }";
    private const string Unknown = "{ __typename }";

    private readonly TemporaryFolder _folder = new();
    private OwnedServer _open = null!;
    private OwnedServer _closed = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "known.graphql"), Known);
        await File.WriteAllTextAsync(
            Path.Combine(_folder.Path, "persisted.json"), JsonSerializer.Serialize(new Dictionary<string, string> { ["m1"] = Mapped }));
        _open = new OwnedServer(_folder.Path, isOnly: false);
        _closed = new OwnedServer(_folder.Path, isOnly: true);
        await _open.InitializeAsync();
        await _closed.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _open.DisposeAsync();
        await _closed.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_OfTheOwner_IsRunByNameByHashAndByGet()
    {
        const string Answer = """{"data":{"bookByCode":{"code":"B-002"}}}""";
        foreach (var id in new[] { "known", Hash(Known), "sha256:" + Hash(Known) })
        {
            Assert.Equal(Answer, await _open.PostAsync(JsonSerializer.Serialize(new { documentId = id })));
            Assert.Equal(Answer, await _closed.PostAsync(JsonSerializer.Serialize(new { documentId = id })));
        }

        Assert.Equal(Answer, await _closed.Http.GetStringAsync("/graphql?documentId=known"));
        Assert.Equal(Answer, await _closed.PostAsync(JsonSerializer.Serialize(new { extensions = Apq(Hash(Known)) })));
    }

    [Fact]
    public async Task Document_OfAMap_TakesVariables() => Assert.Equal(
        """{"data":{"bookByCode":{"title":"Title 03"}}}""",
        await _closed.PostAsync("""{"documentId":"m1","variables":{"c":"B-003"}}"""));

    [Fact]
    public async Task Text_ThatTheOwnerDoesNotKnow_IsRunOnlyWhereAnyIs()
    {
        await _open.DataAsync(Unknown);
        Assert.Equal("DOCUMENT_NOT_ALLOWED", await _closed.CodeAsync(Unknown));
        Assert.Equal("DOCUMENT_NOT_ALLOWED", await _closed.CodeAsync(Known + " "));
        await _closed.DataAsync(Known);

        // Nor can a client make it known.
        var both = JsonSerializer.Serialize(new { query = Unknown, extensions = Apq(Hash(Unknown)) });
        Assert.Contains("DOCUMENT_NOT_ALLOWED", await _closed.PostAsync(both), StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await HashAloneAsync(_closed, Unknown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hash_OfATextThatWasSentOnce_IsEnoughFromThenOn()
    {
        const string Query = "{ bookByCode(code: \"B-004\") { code } }";
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await HashAloneAsync(_open, Query), StringComparison.Ordinal);
        await _open.PostAsync(JsonSerializer.Serialize(new { query = Query, extensions = Apq(Hash(Query)) }));
        Assert.Equal("""{"data":{"bookByCode":{"code":"B-004"}}}""", await HashAloneAsync(_open, Query));
    }

    [Fact]
    public async Task Hashes_MoreThanAreKept_PushOutTheOldest()
    {
        for (var i = 0; i < 40; i++)
        {
            var query = $"{{ bookByCode(code: \"B-{i:000}\") {{ code }} }}";
            await _open.PostAsync(JsonSerializer.Serialize(new { query, extensions = Apq(Hash(query)) }));
        }

        var kept = 0;
        for (var i = 0; i < 40; i++)
            kept += (await HashAloneAsync(_open, $"{{ bookByCode(code: \"B-{i:000}\") {{ code }} }}"))
                .Contains("data", StringComparison.Ordinal) ? 1 : 0;
        Assert.InRange(kept, 0, OwnedServer.Kept);
    }

    [Fact]
    public async Task Text_ThatIsNotValid_IsNotKept()
    {
        const string Query = "{ nothing }";
        await _open.PostAsync(JsonSerializer.Serialize(new { query = Query, extensions = Apq(Hash(Query)) }));
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await HashAloneAsync(_open, Query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}""", "VALIDATION_FAILED")]
    [InlineData("""{"query":"{ __typename }","documentId":"known"}""", "VALIDATION_FAILED")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}""", "VALIDATION_FAILED")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""", "VALIDATION_FAILED")]
    [InlineData("""{"extensions":{"persistedQuery":1}}""", "VALIDATION_FAILED")]
    [InlineData("""{"extensions":{"other":1}}""", "VALIDATION_FAILED")]
    [InlineData("""{"documentId":1}""", "VALIDATION_FAILED")]
    [InlineData("""{"documentId":"none"}""", "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData("""{"documentId":"../known"}""", "PERSISTED_QUERY_NOT_FOUND")]
    public async Task Id_ThatMakesNoSense_IsRefusedByCode(string request, string code) =>
        Assert.Contains(code, await _open.PostAsync(request), StringComparison.Ordinal);

    [Fact]
    public async Task Limits_OnAPersistedDocument_HoldAsOnAnyOther()
    {
        const string Query = "query($n: Int) { books(first: $n) { nodes { code } } }";
        await _open.PostAsync(JsonSerializer.Serialize(new { query = Query, extensions = Apq(Hash(Query)) }));
        Assert.Contains(
            "LIMIT_EXCEEDED",
            await _open.PostAsync(JsonSerializer.Serialize(new { extensions = Apq(Hash(Query)), variables = new { n = 501 } })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_WithTwoDocumentsOfOneId_IsRefused()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "other.json"), """{"m1":"{ __typename }"}""");
        Assert.Throws<InvalidDataException>(() => PersistedDocuments.In(_folder.Path, isOnly: false));
        File.WriteAllText(Path.Combine(_folder.Path, "other.json"), "[]");
        Assert.Throws<InvalidDataException>(() => PersistedDocuments.In(_folder.Path, isOnly: false));
    }

    private static Task<string> HashAloneAsync(LibraryServer server, string query) =>
        server.PostAsync(JsonSerializer.Serialize(new { extensions = Apq(Hash(query)) }));

    private static object Apq(string sha256Hash) => new { persistedQuery = new { version = 1, sha256Hash } };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class OwnedServer(string folder, bool isOnly) : LibraryServer
    {
        public const int Kept = 10;

        protected override void Configure(MachineryOptions options) =>
            options.Limits = options.Limits with { MaxAutomaticDocuments = Kept };

        protected override void Configure(IServiceCollection services) =>
            services.AddSingleton(PersistedDocuments.In(folder, isOnly));
    }
}
