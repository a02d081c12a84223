using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Ranking;

[Collection(DemoCountryGroup.Name)]
public sealed class WeighingByJudgement(DemoCountry country)
{
    private const string Ask =
        """
        query ($matrix: [[Float]!]!) {
          ahpWeights(matrix: $matrix) {
            weights lambdaMax consistencyIndex consistencyRatio acceptable randomIndex whyNotForDecision { th en }
            worstJudgement { judgement { row column value } consistentValue consistencyRatioAfter }
            completed { row column value } outsideScale { row column value }
          }
        }
        """;

    private readonly SedzApplication _application = country.Application;

    [Fact]
    public async Task AhpWeights_OfAMatrixWithAGap_AreCompletedAndNameTheirRandomIndex()
    {
        var matrix = new double?[][] { [1, 2, null], [0.5, 1, 3], [null, 1 / 3.0, 1] };
        var weights = (await _application.QueryAsync(Ask, new { matrix })).At("ahpWeights");
        Assert.Equal([0.6, 0.3, 0.1], weights.List("weights").Select(weight => Math.Round(weight.GetDouble(), 9)));
        Assert.True(weights.At("acceptable").GetBoolean());
        Assert.Equal("saaty", weights.Text("randomIndex"));
        Assert.True(weights.IsNull("worstJudgement") && weights.IsNull("whyNotForDecision"));
        Assert.Equal(6, Assert.Single(weights.List("completed")).Number("value"), 1e-8);
    }

    [Fact]
    public async Task AhpWeights_OfJudgementsInACircle_AreShownAndSayWhyTheyCarryNoDecision()
    {
        var matrix = new double?[][] { [1, 5, null], [null, 1, 5], [5, null, 1] };
        var weights = (await _application.QueryAsync(Ask, new { matrix })).At("ahpWeights");
        Assert.False(weights.At("acceptable").GetBoolean());
        Assert.Equal(3, weights.List("weights").Count);
        Assert.Contains("above 0.1", weights.Text("whyNotForDecision.en"), StringComparison.Ordinal);
        Assert.Equal(0, weights.Number("worstJudgement.consistencyRatioAfter"), 1e-8);
    }

    [Fact]
    public async Task AhpWeights_OfWhatIsNotReciprocal_NameTheCellsInBothLanguages()
    {
        var error = await _application.ErrorAsync(Ask, new { matrix = new double?[][] { [1, 2], [2, 1] } });
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains("Row 1, column 2 is 2 and row 2, column 1 is 2", error.Text("message"), StringComparison.Ordinal);
        Assert.Contains("แถวที่ 1 คอลัมน์ที่ 2", error.Text("extensions.messageTh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AhpGroupWeights_OfOpposites_AreEqualAndShowTheDisagreement()
    {
        var data = await _application.QueryAsync(
            """
            {
              ahpGroupWeights(members: [[[1, 9], [null, 1]], [[1, null], [9, 1]]]) {
                group { weights } members { own { weights } distance } judgements { judgement { value } members least greatest factor }
              }
            }
            """);
        Assert.Equal([0.5, 0.5], data.List("ahpGroupWeights.group.weights").Select(weight => Math.Round(weight.GetDouble(), 9)));
        Assert.All(data.List("ahpGroupWeights.members"), member => Assert.Equal(0.4, member.Number("distance"), 1e-9));
        Assert.Equal(9, Assert.Single(data.List("ahpGroupWeights.judgements")).Number("greatest"));
    }

    [Fact]
    public async Task AhpGroupWeights_OfMoreThanACommittee_AreRefused()
    {
        var members = Enumerable.Repeat(new double?[][] { [1] }, 51);
        var error = await _application.ErrorAsync(
            "query ($members: [[[Float]!]!]!) { ahpGroupWeights(members: $members) { group { weights } } }", new { members });
        Assert.Equal("LIMIT_EXCEEDED", error.Text("extensions.code"));
    }

    [Fact]
    public async Task WeightPresets_Asked_BeginWithEqualAndSumToOne()
    {
        var data = await _application.QueryAsync(
            "{ weightPresets { key name { th en } rationale { th en } weights { hazardRecurrence labourAvailability readiness } } }");
        var presets = data.List("weightPresets");
        Assert.Equal(["EQUAL", "POTENTIAL", "RECURRENT_DISASTER"], presets.Select(preset => preset.Text("key")));
        Assert.All(presets, preset => Assert.Equal(
            1, preset.Number("weights.hazardRecurrence") + preset.Number("weights.labourAvailability")
                + preset.Number("weights.readiness"), 1e-12));
        Assert.All(presets, preset => Assert.Matches(@"\p{IsThai}", preset.Text("rationale.th")));
    }
}
