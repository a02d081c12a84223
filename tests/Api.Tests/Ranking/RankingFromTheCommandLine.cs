using System.Globalization;
using System.Text.Json;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Ranking;

[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class RankingFromTheCommandLine(DemoCountry country)
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
            Assert.Equal(
                row.Number("score"), row.Number("hazardRecurrence") + row.Number("labourAvailability") + row.Number("readiness"), 1e-9);
        });
        Assert.Empty(board.List("omitted"));
        Assert.Equal(10, board.Count("topK"));
        Assert.All(ranked, row => Assert.InRange(row.Number("topK"), 0, 1));
        Assert.All(board.List("equalGroups"), group => Assert.True(group.Count("size") > 1 && group.Text("text.th") != group.Text("text.en")));
        Assert.Equal(12, board.List("notYetRanked").Count);
        Assert.All(board.List("notYetRanked"), row => Assert.All(row.List("findings"), finding => Assert.NotEmpty(finding.Text("th")!)));
    }

    [Fact]
    public async Task Rank_OfAProvinceAsCsv_HasItsSitesInTwoTablesUnderTheirHeaders()
    {
        var blocks = (await RankAsync("--province", "67", "--format", "csv")).ReplaceLineEndings("\n").TrimEnd('\n').Split("\n\n");
        Assert.Equal(2, blocks.Length);
        var (ranked, notYet) = (blocks[0].Split('\n'), blocks[1].Split('\n'));
        Assert.Equal("rank,tied,code,nameTh,score,hazardRecurrence,labourAvailability,readiness,equalGroup,topK", ranked[0]);
        Assert.Equal("code,nameTh,status,findings,rankIfCured", notYet[0]);
        Assert.Equal(
            ["67-0001", "67-0002"],
            ranked.Skip(1).Select(line => line.Split(',')[2])
                .Concat(notYet.Skip(1).Select(line => line.Split(',')[0])).Order(StringComparer.Ordinal));
        Assert.All(ranked.Skip(1), line => Assert.InRange(double.Parse(line.Split(',')[4], CultureInfo.InvariantCulture), 0, 1));
    }

    [Fact]
    public async Task Rank_AsATable_NamesBothBlocksInThaiAndEnglish()
    {
        var table = await RankAsync("--top", "3");
        string[] said =
            ["จัดลำดับแล้ว", "ranked", "ยังไม่เข้าลำดับ", "not yet ranked", "ลำดับเมื่อแก้แล้ว", "กลุ่ม"];
        foreach (var words in said)
            Assert.Contains(words, table, StringComparison.Ordinal);
    }

    private async Task<string> RankAsync(params string[] arguments)
    {
        var answer = await SedzProcess.RunAsync(country.Application.Settings, ["rank", .. arguments]);
        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        return answer.Output;
    }
}
