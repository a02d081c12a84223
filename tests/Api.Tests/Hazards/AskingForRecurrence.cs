using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Hazards;

[Collection(DemoCountryGroup.Name)]
public sealed class AskingForRecurrence(DemoCountry country)
{
    private const string Query =
        "query($at: RecurrencePlaceInput!) { hazardRecurrence(hazard: FLOOD, at: $at) { hazard } }";

    [Fact]
    public async Task Place_ThatIsAnAreaInsteadOfAPoint_IsRefusedAndSaysSo()
    {
        var point = new { type = "Polygon", coordinates = new double[][][] { [[99, 14], [102, 14], [102, 17], [99, 17], [99, 14]] } };
        var error = await country.Application.ErrorAsync(Query, new { at = new { point } });
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains("must be a GeoJSON Point", error.Text("message")!, StringComparison.Ordinal);
        Assert.Contains("Point", error.Text("extensions.messageTh")!, StringComparison.Ordinal);
    }
}
