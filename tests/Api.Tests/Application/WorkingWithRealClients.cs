using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>The libraries that front ends are built with, on the application as it is served.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class WorkingWithRealClients(DemoCountry country) : IDisposable
{
    private const int PageSize = 10;

    private static readonly string Contract = Path.Combine(Repository.Root, "schema", "Contract", "sedz.graphql");

    private readonly TemporaryFolder _folder = new();

    private string Endpoint => new Uri(country.Application.Http.BaseAddress!, "/graphql").ToString();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Relay_CompiledAgainstTheContract_PagesThroughItsStore()
    {
        var pages = Read(await NodeClient.RunAsync("relay.mjs", Endpoint, Contract, _folder.Path));
        await AssertPagesAsync(pages);
        Assert.All(pages, page => Assert.True(page.At("provinces").GetBoolean()));
    }

    [Fact]
    public async Task Apollo_WithRelayStylePagination_MergesItsPages() =>
        await AssertPagesAsync(Read(await NodeClient.RunAsync("apollo.mjs", Endpoint)));

    [Fact]
    public async Task Codegen_OfTheContract_GivesTypesThatTheCompilerTakes()
    {
        var result = Read(await NodeClient.RunAsync("codegen.mjs", Contract, _folder.Path)).Single();
        Assert.Equal("", result.Text("said"));
        Assert.InRange(result.Count("bytes"), 10_000, 1_000_000);
    }

    private static List<JsonElement> Read(IReadOnlyList<string> lines) =>
        [.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>Four pages, each of which the client has put behind those before, in the server's order.</summary>
    private async Task AssertPagesAsync(List<JsonElement> pages)
    {
        var all = (await country.Application.QueryAsync("{ sites(first: 40, order: [{ code: ASC }]) { nodes { code } } }"))
            .Texts("sites.nodes", "code").ToList();
        Assert.Equal(4, pages.Count);
        for (var page = 0; page < pages.Count; page++)
        {
            Assert.Equal(all.Take((page + 1) * PageSize), pages[page].List("codes").Select(code => code.GetString()));
            Assert.True(pages[page].At("more").GetBoolean());
        }
    }
}
