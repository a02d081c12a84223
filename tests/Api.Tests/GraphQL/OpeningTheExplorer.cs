using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Sedz.Api.GraphQL;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

public sealed partial class OpeningTheExplorer(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task Page_Opened_LoadsOnlyTheServersOwnFilesUnderAStrictPolicy()
    {
        using var page = await library.Http.GetAsync("/graphql/ui");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("://", policy, StringComparison.Ordinal);
        var html = await page.Content.ReadAsStringAsync();
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.Contains("<base href=\"/graphql/ui/\">", html, StringComparison.Ordinal);
        var files = FileNames().Matches(html).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal([".css", ".js"], files.Select(Path.GetExtension));
        foreach (var file in files)
            Assert.NotEmpty(await library.Http.GetByteArrayAsync($"/graphql/ui/{file}"));
    }

    [Fact]
    public async Task Page_AskedForAgain_IsNotSentAgain()
    {
        using var first = await library.Http.GetAsync("/graphql/ui");
        Assert.True(first.Headers.CacheControl!.NoCache);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/ui");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await library.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br, gzip;q=0.5", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity", null)]
    public async Task File_OfThePage_IsKeptForAYearInAnEncodingThatTheBrowserTakes(string accepted, string? sent)
    {
        var html = await library.Http.GetStringAsync("/graphql/ui");
        var script = FileNames().Matches(html).Last().Groups["name"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql/ui/{script}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var file = await library.Http.SendAsync(request);
        Assert.Equal(sent, file.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal(CacheControlHeaderValue.Parse("public, max-age=31536000, immutable"), file.Headers.CacheControl);
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal(sent is not null, bytes is [0x1f, 0x8b, ..]);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("none.js")]
    [InlineData("..%2FSedz.Api.dll")]
    public async Task File_ThatThePageDoesNotHave_IsNotFound(string name)
    {
        using var answer = await library.Http.GetAsync($"/graphql/ui/{name}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_OfAProgramBuiltWithoutNode_SaysInBothLanguagesHowToGetIt()
    {
        await using var server = new WithoutExplorer();
        await server.InitializeAsync();
        using var page = await server.Http.GetAsync("/graphql/ui");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("ให้ติดตั้ง Node.js 20", html, StringComparison.Ordinal);
        Assert.Contains("Install Node.js 20", html, StringComparison.Ordinal);
        await server.DataAsync("{ __typename }");
    }

    [Fact]
    public async Task Build_WithoutNode_EndsWellAndSaysOnceWhatIsMissing()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "sh"), "/bin/sh");
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var start = new ProcessStartInfo(
            dotnet,
            ["msbuild", Path.Combine("api", "Sedz.Api.csproj"), "-t:MakeExplorer", $"-p:ExplorerFolder={folder.Path}/none/", "-nologo"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = folder.Path;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.Equal(0, build.ExitCode);
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("ติดตั้ง Node.js 20", said, StringComparison.Ordinal);
        Assert.Contains("install Node.js 20", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "none")));
    }

    [GeneratedRegex("""(?:href|src)="(?<name>[\w-]+\.(?:js|css))"[>]?""")]
    private static partial Regex FileNames();

    private sealed class WithoutExplorer : LibraryServer
    {
        protected override void Configure(MachineryOptions options) => options.Explorer.Files = new NullFileProvider();
    }
}
