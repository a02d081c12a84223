using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>GraphiQL as people meet it, in a real browser on the application as it is served.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class UsingTheExplorer(DemoCountry country)
{
    [Fact]
    public async Task Explorer_InABrowser_AsksCompletesAndListensAndTalksToNobodyElse()
    {
        var server = country.Application.Http.BaseAddress!;
        var seen = JsonSerializer.Deserialize<JsonElement>(
            Assert.Single(await NodeClient.RunAsync("explorer.mjs", new Uri(server, "/graphql/ui").ToString())));

        Assert.Equal(["Ranking", "NotYetRanked", "Floods"], Texts("tabs"));
        Assert.Contains("พื้นที่สมมติ", seen.Text("first"), StringComparison.Ordinal);
        Assert.Contains("{ provinces { nameTh", seen.Text("written"), StringComparison.Ordinal);
        Assert.Contains("\"ranked\":", seen.Text("heard"), StringComparison.Ordinal);
        Assert.Empty(Texts("complaints"));
        Assert.All(Texts("asked"), address => Assert.StartsWith(server.ToString(), address, StringComparison.Ordinal));
        Assert.Contains(Texts("asked"), address => address.Contains("/graphql/ui/graphql-", StringComparison.Ordinal));

        IEnumerable<string> Texts(string name) => seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
    }

    [Fact]
    public async Task Readme_ShowsTheQueryThatTheExplorerOpensWith()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        var shown = readme.Split("```graphql\n")[1].Split("```")[0].Trim();
        var page = await country.Application.Http.GetStringAsync("/graphql/ui");
        var settings = page.Split("id=\"settings\">")[1].Split("</script>")[0];
        var first = JsonSerializer.Deserialize<JsonElement>(settings).GetProperty("examples")[0].Text("query")!;
        Assert.EndsWith($"query Ranking {shown}", first.Trim(), StringComparison.Ordinal);
    }
}
