using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

[Collection(DemoCountryGroup.Name)]
public sealed class MakingDemoActivities(DemoCountry country)
{
    [Fact]
    public async Task Activities_OfTheDemo_AreOfAllNineKindsAndAllSaySynthetic()
    {
        var data = await country.Application.QueryAsync(
            """
            {
              activities { totalCount } real: activities(where: { synthetic: { eq: false } }) { totalCount }
              unnamed: activities(where: { title: { ncontains: "สมมติ" } }) { totalCount }
              activityIndicators(from: "2021-10-01", to: "2022-09-30", interval: QUARTER) {
                sites knownSites synthetic
                total { plans reports reached { moneyBaht { value unknown } trained { value unknown } } progress { mean } }
                kinds { tally { plans } } parts { tally { reports } } intervals { tally { reports } }
              }
            }
            """);
        Assert.InRange(data.Count("activities.totalCount"), 200, 500);
        Assert.Equal((0, 0), (data.Count("real.totalCount"), data.Count("unnamed.totalCount")));
        var indicators = data.At("activityIndicators");
        Assert.Equal((DemoCountry.Sites, JsonValueKind.True), (indicators.Count("sites"), indicators.At("synthetic").ValueKind));
        Assert.InRange(indicators.Count("knownSites"), 1, DemoCountry.Sites - 1);
        Assert.All(indicators.List("kinds"), kind => Assert.True(kind.Count("tally.plans") > 0));
        Assert.InRange(indicators.Number("total.progress.mean"), 0.3, 1);
        Assert.True(indicators.Count("total.reached.trained.unknown") > 0);
        var reports = indicators.Count("total.reports");
        Assert.Equal(reports, indicators.List("parts").Sum(part => part.Count("tally.reports")));
        Assert.Equal(reports, indicators.List("intervals").Sum(part => part.Count("tally.reports")));
    }
}
