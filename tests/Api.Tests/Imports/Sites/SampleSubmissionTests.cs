using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Api.Tests.Imports.Sites;

/// <summary>The Ministry's sample of December 2564, row by row against what a careful reader made of it.</summary>
[Trait("Database", "both")]
public sealed class SampleSubmissionTests
{
    private const int RowsOfTheSample = 61;

    [RealDataFact]
    public Task Csv_IntoAnEmptyDatabase_GivesTheExpectedVerdicts() => AssertVerdictsAsync("csv");

    [RealDataFact]
    public Task Workbook_IntoAnEmptyDatabase_GivesTheExpectedVerdicts() => AssertVerdictsAsync("xlsx");

    [RealDataFact]
    public async Task Csv_ImportedAgain_ChangesNothing()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (first, verdicts) = await installation.ImportAsync(Sample("csv"));
        var before = await installation.SitesAsTextAsync();

        var (second, again) = await installation.ImportAsync(Sample("csv"));
        Assert.Equal(0, second.Written);
        Assert.Equal(before, await installation.SitesAsTextAsync());
        Assert.Equal(first.Rows, again.Length);
        Assert.All(again.Where(v => v.Values is not null), v => Assert.NotNull(v.DuplicateOf?.Code));
        Assert.Equal(
            verdicts.Select(v => v with { DuplicateOf = null }).Select(v => v.ToJson()),
            again.Select(v => v with { DuplicateOf = null }).Select(v => v.ToJson()));
    }

    private static async Task AssertVerdictsAsync(string format)
    {
        await using var installation = await TestInstallation.CreateAsync();
        var (summary, verdicts) = await installation.ImportAsync(Sample(format));
        var expected = JsonNode.Parse(Sample("expected.json"))!.AsArray();
        Assert.Equal(RowsOfTheSample, expected.Count);
        Assert.Equal(expected.Count, verdicts.Length);
        foreach (var (verdict, wanted) in verdicts.Zip(expected))
        {
            var got = JsonNode.Parse(verdict.ToJson())!;
            foreach (var error in got["errors"]!.AsArray()) RemoveAllBut(error!.AsObject(), "field");
            got.AsObject().Remove("warningDetails");
            Assert.Equal(wanted!.ToJsonString(), got.ToJsonString());
        }

        await using var db = await installation.OpenAsync();
        Assert.Equal(summary.Written, await db.Sites.CountAsync());

        // A row that repeats a refused one takes its place, unless another row has.
        var taken = new HashSet<int?>();
        var refused = verdicts.Where(v => v.Values is null).Select(v => (int?)v.Row).ToHashSet();
        Assert.Equal(
            verdicts.Count(v => v.Values is not null
                && (v.DuplicateOf is null || (refused.Contains(v.DuplicateOf.Row) && taken.Add(v.DuplicateOf.Row)))),
            summary.Written);
        Assert.Equal("67-0001", await db.Sites.OrderBy(s => s.Id).Select(s => s.Code).FirstAsync());
    }

    private static void RemoveAllBut(JsonObject json, string key)
    {
        foreach (var other in json.Select(p => p.Key).Where(k => k != key).ToList()) json.Remove(other);
    }

    private static byte[] Sample(string extension) =>
        File.ReadAllBytes(Path.Combine(RealDataFactAttribute.Folder!, "samples", $"phetchabun-2564-12.{extension}"));
}
