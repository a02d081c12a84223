using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Meeting;

public sealed partial class ShowingThePage(CrowdedProvince province) : IClassFixture<CrowdedProvince>
{
    private const string Phetchabun = "/?province=67";
    private const int ReasonsOnThePage = 10;

    private readonly SedzApplication _application = province.Application;

    [Theory]
    [InlineData("/?province=67&lang=th")]
    [InlineData("/?province=67&lang=en")]
    [InlineData("/?province=66&lang=th")]
    [InlineData("/?province=65&lang=en")]
    public async Task Page_OfManyOfUnreadyAndOfFewSites_IsPrintedOnOneSheetOfA4(string page)
    {
        var pdf = Encoding.Latin1.GetString(await Chromium.PrintAsync(Address(page)));
        Assert.Single(PdfPage().Matches(pdf));
        // A4 in points of 1/72 inch: 210 mm × 297 mm.
        var size = MediaBox().Match(pdf);
        Assert.InRange(double.Parse(size.Groups["width"].Value, null), 594, 596);
        Assert.InRange(double.Parse(size.Groups["height"].Value, null), 841, 843);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Page_InABrowser_HoldsRanksAndReasonsInTheOrderOfTheApi(string language)
    {
        var page = await Chromium.ReadAsync(Address($"{Phetchabun}&lang={language}"));
        var rows = (await _application.QueryAsync(
            $$"""
            { siteRanking(first: {{ReasonsOnThePage}}, where: { province: { code: { eq: "67" } } }) {
                nodes { rank tiedWith score site { code } reason { {{language}} } } } }
            """))
            .List("siteRanking.nodes");
        Assert.Equal(ReasonsOnThePage, rows.Count);
        Assert.Equal(
            rows.Select(row => $"{row.Count("rank")}{(row.List("tiedWith").Count > 0 ? "=" : "")}"),
            RankCell().Matches(page).Select(cell => cell.Groups["rank"].Value));
        var at = 0;
        foreach (var row in rows)
        {
            at = page.IndexOf(row.Text("site.code")!, at, StringComparison.Ordinal);
            Assert.True(at > 0);
            at = page.IndexOf(WebUtility.HtmlEncode(row.Text($"reason.{language}")!), at, StringComparison.Ordinal);
            Assert.True(at > 0, row.Text($"reason.{language}"));
        }
    }

    [Theory]
    [InlineData("th", "ออกจากกันไม่ได้")]
    [InlineData("en", "take them as equals")]
    public async Task Page_OfManySites_SaysWhichAreEqualsWhatWouldSeparateThemAndHowFirmEachPlaceIs(string language, string words)
    {
        var page = WebUtility.HtmlDecode(await _application.Http.GetStringAsync($"{Phetchabun}&lang={language}"));
        var rows = (await _application.QueryAsync(
            $$"""
            { siteRanking(first: {{ReasonsOnThePage}}, topK: 10, where: { province: { code: { eq: "67" } } }) {
                nodes { rank acceptability { topK } equalGroup { size firstRank text { {{language}} } datum { text { {{language}} } } } } } }
            """))
            .List("siteRanking.nodes");
        var groups = rows.Select(row => row.At("equalGroup")).Where(group => group.Count("size") > 1)
            .DistinctBy(group => group.Text($"text.{language}")).ToList();
        Assert.Equal(3, groups.Count);
        Assert.Contains(groups, group => !group.IsNull("datum"));
        Assert.All(groups, group =>
        {
            Assert.Contains(words, group.Text($"text.{language}")!, StringComparison.Ordinal);
            Assert.Contains(group.Text($"text.{language}")!, page, StringComparison.Ordinal);
            if (!group.IsNull("datum"))
                Assert.Contains(group.Text($"datum.text.{language}")!, page, StringComparison.Ordinal);
        });
        Assert.Equal(
            rows.Select(row => row.At("acceptability").Number("topK") is var share && share > 0.99
                ? ">99 %"
                : $"{Math.Round(100 * share, MidpointRounding.AwayFromZero)} %"),
            Chance().Matches(page).Select(chance => chance.Groups["chance"].Value));
    }

    [Fact]
    public async Task Page_OfRealSites_SaysHowManyThereAreWhenItWasMadeAndWhoDecides()
    {
        var page = await _application.Http.GetStringAsync($"{Phetchabun}&lang=th");
        Assert.Contains("เข้าลำดับ 40 พื้นที่", page, StringComparison.Ordinal);
        Assert.Contains("ยังไม่เข้าลำดับ 20 พื้นที่", page, StringComparison.Ordinal);
        // The clock says 16:30 UTC on the 15th, which is 23:30 on the same day in Thailand.
        Assert.Contains("จัดทำเมื่อ 15 ธันวาคม 2564", page, StringComparison.Ordinal);
        Assert.Contains("คณะกรรมการระดับจังหวัดเป็นผู้ตัดสินใจ", page, StringComparison.Ordinal);
        Assert.Contains("[ddpm]", page, StringComparison.Ordinal);

        _application.Clock.Advance(TimeSpan.FromMinutes(31));
        page = await _application.Http.GetStringAsync($"{Phetchabun}&lang=th");
        Assert.Contains("จัดทำเมื่อ 16 ธันวาคม 2564", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfRealSites_HasNoBannerAndThatOfMadeUpOnesHas()
    {
        var page = await _application.Http.GetStringAsync($"{Phetchabun}&lang=en");
        Assert.DoesNotContain("class=\"synthetic\"", page, StringComparison.Ordinal);
        page = await _application.Http.GetStringAsync("/?province=65&lang=en");
        Assert.Contains("class=\"synthetic\"", page, StringComparison.Ordinal);
        Assert.Contains("Synthetic data for demonstration: not for any decision", page, StringComparison.Ordinal);
        page = await _application.Http.GetStringAsync("/?province=65&lang=th");
        Assert.Contains("ข้อมูลสมมติเพื่อการสาธิต ห้ามใช้ตัดสินใจ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnyKind_RunsAndFetchesNothing()
    {
        using var answer = await _application.Http.GetAsync(Phetchabun);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Tag().Matches(page), tag => Handler().IsMatch(tag.Value));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Page_Printed_LeavesTheNavigationOut()
    {
        using var pdf = new TemporaryFolder();
        var file = Path.Combine(pdf.Path, "page.pdf");
        await File.WriteAllBytesAsync(file, await Chromium.PrintAsync(Address($"{Phetchabun}&lang=en")));
        var page = await _application.Http.GetStringAsync($"{Phetchabun}&lang=en");
        Assert.Contains("/graphql/ui", page, StringComparison.Ordinal);
        // A link that is printed is an annotation with its address; the navigation's are hidden with it.
        Assert.DoesNotContain("/graphql/ui", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithRoomLeftByTheRanking_ShowsMoreOfWhatIsMissing()
    {
        // Three groups of equals take the place of three of five rows.
        Assert.Equal(2, GapRow().Count(await _application.Http.GetStringAsync(Phetchabun)));
        var page = await _application.Http.GetStringAsync("/?province=66&lang=en");
        Assert.Equal(20, GapRow().Count(page));
        Assert.Contains("No site meets the rules yet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"ranking\"", page, StringComparison.Ordinal);
        Assert.Contains($"and {CrowdedProvince.NotReadySites - 20} more", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAllSites_HoldsEveryRankedAndEveryOtherSiteOnce()
    {
        var page = await _application.Http.GetStringAsync($"{Phetchabun}&lang=en&ranked=500&notYet=500");
        Assert.Equal(40, RankCell().Count(page));
        for (var number = 1; number <= CrowdedProvince.Sites; number++)
            Assert.Contains($"67-{number:0000}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"more\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?province=10", "en", "No site to show yet")]
    [InlineData("/?province=%22%3E%3Cscript%3E", "th", "ยังไม่มีพื้นที่ให้แสดง")]
    public async Task Page_OfAProvinceWithoutSites_SaysSoInPlainWords(string address, string language, string words)
    {
        using var answer = await _application.Http.GetAsync($"{address}&lang={language}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("&ranked=-5&notYet=-5", 1)]
    [InlineData("&ranked=100000&notYet=100000", 40)]
    public async Task Page_AskedForTooFewOrTooMany_ShowsWhatItCan(string numbers, int ranked)
    {
        var page = await _application.Http.GetStringAsync(Phetchabun + numbers);
        Assert.Equal(ranked, RankCell().Count(page));
    }

    [Fact]
    public async Task Page_OfManySites_PrintsContributionsThatSumToThePrintedScore()
    {
        var page = await _application.Http.GetStringAsync($"{Phetchabun}&ranked=40");
        var rows = ScoreRow().Matches(page);
        Assert.Equal(40, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            Printed(row.Groups["score"]), row.Groups["part"].Captures.Sum(
                part => decimal.Parse(part.Value, CultureInfo.InvariantCulture))));

        static decimal Printed(Group number) => decimal.Parse(number.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]")]
    private static partial Regex MediaBox();

    [GeneratedRegex("""<td class="rank">(?<rank>[^<]*)</td>""")]
    private static partial Regex RankCell();

    [GeneratedRegex(
        """<td class="number score">(?<score>[\d.]+)<small class="chance">[<>\d&;a-z]+ %</small></td>"""
        + """(?:\s*<td class="number">(?:\s*<span class="bar"[^>]*></span>\s*(?<part>[\d.]+)\s*<small>)?.*?</td>){3}""",
        RegexOptions.Singleline)]
    private static partial Regex ScoreRow();

    [GeneratedRegex("""<small class="chance">(?<chance>[^/]*)</small>""")]
    private static partial Regex Chance();

    [GeneratedRegex("""<td class="findings">""")]
    private static partial Regex GapRow();

    [GeneratedRegex("<[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\son[a-z]+=")]
    private static partial Regex Handler();

    private Uri Address(string path) => new(_application.Http.BaseAddress!, path);
}
