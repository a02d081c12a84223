using System.Text.RegularExpressions;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Contract;

/// <summary>What was released holds: a client of the last release works with the contract of today.</summary>
public sealed partial class KeepingTheContract : IDisposable
{
    private static readonly string Today = Path.Combine(Repository.Root, "schema", "Contract", "sedz.graphql");

    private static readonly string Released = Path.Combine(Repository.Root, "schema", "Contract", "released.graphql");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Contract_OfToday_BreaksNoClientOfTheLastRelease()
    {
        var releases = Release().Count(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "CHANGELOG.md")));
        Assert.True(
            releases > 0 == File.Exists(Released),
            "A release keeps its contract as schema/Contract/released.graphql, and nothing but a release does.");
        if (releases > 0)
            Assert.Equal("holds", (await CompareAsync(Released, Today))[^1]);
    }

    [Fact]
    public async Task Field_TakenAway_IsFoundToBreakClients()
    {
        var without = await WithoutAsync("  \"Sites that went out of it.\"\n  left: Int!\n");
        var said = await CompareAsync(Today, without);
        Assert.Equal("breaks", said[^1]);
        Assert.Contains(said, line =>
            line.Contains("left", StringComparison.Ordinal) && line.Contains("RankingChange", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Field_Added_IsFoundToBreakNobody()
    {
        var without = await WithoutAsync("  \"Sites that went out of it.\"\n  left: Int!\n");
        Assert.Equal("holds", (await CompareAsync(without, Today))[^1]);
    }

    private static Task<IReadOnlyList<string>> CompareAsync(string old, string now) => NodeClient.RunAsync("diff.mjs", old, now);

    /// <summary>The contract without some of its text, as a file.</summary>
    private async Task<string> WithoutAsync(string text)
    {
        var contract = await File.ReadAllTextAsync(Today);
        Assert.Contains(text, contract, StringComparison.Ordinal);
        var path = Path.Combine(_folder.Path, "without.graphql");
        await File.WriteAllTextAsync(path, contract.Replace(text, "", StringComparison.Ordinal));
        return path;
    }

    [GeneratedRegex(@"^## (?!Unreleased)", RegexOptions.Multiline)]
    private static partial Regex Release();
}
