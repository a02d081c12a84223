using System.Globalization;
using System.Text.Json;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Demo;

namespace Sedz.Api.Tests.Ranking;

public sealed class RankingFromTheCommandLine(DemoFolder demo) : IClassFixture<DemoFolder>
{
    [Fact]
    public async Task Rank_AsJson_HasBothBlocksWithReasons()
    {
        var board = JsonSerializer.Deserialize<JsonElement>(await RankAsync("--format", "json", "--top", "12"));
        var ranked = board.List("ranked");
        Assert.Equal(12, ranked.Count);
        Assert.Equal(1, ranked[0].Count("rank"));
        Assert.All(ranked, row =>
        {
            Assert.Equal(row.Number("score"), row.Number("hazardRecurrence") + row.Number("readiness"), 1e-9);
            Assert.True(row.IsNull("labourAvailability"));
        });
        Assert.Equal("LABOUR_AVAILABILITY", Assert.Single(board.List("omitted")).Text("criterion"));
        Assert.Equal(12, board.List("notYetRanked").Count);
        Assert.All(board.List("notYetRanked"), row => Assert.All(row.List("findings"), finding => Assert.NotEmpty(finding.Text("th")!)));
    }

    [Fact]
    public async Task Rank_AsCsv_HasTwoTablesUnderTheirHeaders()
    {
        var blocks = (await RankAsync("--format", "csv", "--top", "5")).ReplaceLineEndings("\n").TrimEnd('\n').Split("\n\n");
        Assert.Equal(2, blocks.Length);
        var ranked = blocks[0].Split('\n');
        Assert.Equal("rank,tied,code,nameTh,score,hazardRecurrence,labourAvailability,readiness", ranked[0]);
        Assert.Equal(6, ranked.Length);
        var scores = ranked.Skip(1).Select(line => double.Parse(line.Split(',')[4], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal("code,nameTh,status,findings,rankIfCured", blocks[1].Split('\n')[0]);
        Assert.Equal(6, blocks[1].Split('\n').Length);
    }

    [Fact]
    public async Task Rank_OfAProvince_ListsItsThreeSitesInOneOfTheBlocks()
    {
        var board = JsonSerializer.Deserialize<JsonElement>(await RankAsync("--province", "67", "--format", "json"));
        Assert.Equal(
            ["67-0001", "67-0002", "67-0003"],
            board.Texts("ranked", "code").Concat(board.Texts("notYetRanked", "code")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rank_AsATable_NamesBothBlocksInThaiAndEnglish()
    {
        var table = await RankAsync("--top", "3");
        foreach (var words in (string[])["จัดลำดับแล้ว", "ranked", "ยังไม่เข้าลำดับ", "not yet ranked", "No listed site has data on labour availability", "ลำดับเมื่อแก้แล้ว"])
            Assert.Contains(words, table, StringComparison.Ordinal);
    }

    private async Task<string> RankAsync(params string[] arguments)
    {
        var answer = await SedzProcess.RunAsync(demo.Path, ["rank", .. arguments]);
        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        return answer.Output;
    }
}
