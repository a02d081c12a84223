using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Collection(DemoCountryGroup.Name)]
public sealed class MakingDemoChains(DemoCountry country)
{
    [Fact]
    public async Task Chains_OfTheDemo_AreReadyToDrawBalanceMostlyAndAllSaySynthetic()
    {
        var data = await country.Application.QueryAsync(
            """
            {
              valueChains { totalCount nodes { nameTh template synthetic site { code } product { nameTh kinds sectors synthetic }
                stages { code province { code } partner { synthetic } }
                metrics { circularity { indicator { value } } valueAdded { value } producerShare { value } lossShare { value }
                  findings { code } loops { stages } }
                gaps { code } sankey { unit links { value } } } }
              real: valueChains(where: { synthetic: { eq: false } }) { totalCount }
              realProducts: products(where: { nameTh: { ncontains: "สมมติ" } }) { totalCount }
            }
            """);
        var chains = data.List("valueChains.nodes");
        Assert.Equal((19, 0, 0), (
            data.Count("valueChains.totalCount"), data.Count("real.totalCount"), data.Count("realProducts.totalCount")));
        Assert.Equal(["cassava_starch", "rice", "silk"], chains.Select(chain => chain.Text("template")!).Distinct().Order());
        Assert.All(chains, chain =>
        {
            Assert.Contains("สมมติ", chain.Text("nameTh"), StringComparison.Ordinal);
            Assert.NotEmpty(chain.List("sankey.links"));
            Assert.InRange(chain.Number("metrics.circularity.indicator.value"), 0.1, 1);
        });
        var findings = chains.SelectMany(chain => chain.List("metrics.findings")).Select(finding => finding.Text("code")).ToHashSet();
        Assert.Contains("mass_unaccounted", findings);
        Assert.Contains("stage_without_actor", findings);
        Assert.InRange(chains.Count(chain => !chain.IsNull("metrics.valueAdded.value")), 10, 18);
        Assert.Contains(chains, chain => chain.List("metrics.loops").Count > 0);
    }

    [Fact]
    public async Task Poverty_OfTheDemo_IsAtItsSitesAndSaysSynthetic()
    {
        var data = await country.Application.QueryAsync(
            """
            { sites { totalCount nodes { district { nameTh } subdistrict { nameTh } povertyContext { source year surveyed poor synthetic note { th en } } } } }
            """);
        var sites = data.List("sites.nodes");
        var known = sites.Where(site => !site.IsNull("subdistrict")).ToList();
        Assert.InRange(known.Count, 40, sites.Count - 1);
        Assert.All(known, site =>
        {
            Assert.Contains("สมมติ", site.Text("subdistrict.nameTh"), StringComparison.Ordinal);
            var rows = site.List("povertyContext");
            Assert.Equal([2022, 2021], rows.Select(row => row.Count("year")));
            Assert.All(rows, row => Assert.True(row.At("synthetic").GetBoolean()));
            Assert.All(rows, row => Assert.Contains("ข้อมูลสมมติ", row.Text("note.th"), StringComparison.Ordinal));
        });
        Assert.All(sites.Except(known), site => Assert.Empty(site.List("povertyContext")));
    }

    [Fact]
    public async Task Districts_OfTheDemo_AddUpToTheirProvince()
    {
        var data = await country.Application.QueryAsync(
            """
            { activityIndicators(provinceCode: "67", from: "2021-01-01", to: "2023-12-31", interval: FISCAL_YEAR) {
                synthetic total { plans reports } parts { code name { th } tally { plans reports } } } }
            """);
        var province = data.At("activityIndicators");
        Assert.True(province.At("synthetic").GetBoolean());
        Assert.Equal(province.Count("total.plans"), province.List("parts").Sum(part => part.Count("tally.plans")));
        Assert.All(province.List("parts").Where(part => !part.IsNull("code")), part =>
            Assert.Contains("สมมติ", part.Text("name.th"), StringComparison.Ordinal));
    }
}
