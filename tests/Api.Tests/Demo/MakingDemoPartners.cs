using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Collection(DemoCountryGroup.Name)]
public sealed class MakingDemoPartners(DemoCountry country)
{
    [Fact]
    public async Task Partners_OfTheDemo_AreHundredsOfEverySectorAndAllSaySynthetic()
    {
        var data = await country.Application.QueryAsync(
            """
            {
              partners { totalCount } real: partners(where: { synthetic: { eq: false } }) { totalCount }
              unnamed: partners(where: { nameTh: { ncontains: "สมมติ" } }) { totalCount }
              engagements { totalCount } realEngagements: engagements(where: { synthetic: { eq: false } }) { totalCount }
              partnerCoverage { sites unknownSites missingSectors synthetic deliveries { kind committed } }
            }
            """);
        Assert.InRange(data.Count("partners.totalCount"), 300, 532);
        Assert.InRange(data.Count("engagements.totalCount"), 500, 3_000);
        Assert.Equal((0, 0, 0), (data.Count("real.totalCount"), data.Count("unnamed.totalCount"), data.Count("realEngagements.totalCount")));
        Assert.Equal(DemoCountry.Sites, data.Count("partnerCoverage.sites"));
        Assert.InRange(data.Count("partnerCoverage.unknownSites"), 1, DemoCountry.Sites / 2);
        Assert.Empty(data.List("partnerCoverage.missingSectors"));
        Assert.Equal(JsonValueKind.True, data.At("partnerCoverage.synthetic").ValueKind);
    }
}
