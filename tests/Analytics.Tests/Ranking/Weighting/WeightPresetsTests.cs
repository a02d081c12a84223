using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Weighting;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Ranking.Weighting;

public sealed class WeightPresetsTests
{
    [Fact]
    public void Presets_All_HaveKeysOfTheirOwnAndBeginWithTheDefault()
    {
        Assert.Equal(CriterionWeights.Equal, WeightPresets.All[0].Weights);
        Assert.Equal(Enum.GetValues<WeightPreset>(), WeightPresets.All.Select(preset => preset.Key));
        Assert.All(WeightPresets.All, preset => Assert.Same(preset, WeightPresets.Of(preset.Key)));
    }

    [Fact]
    public void Presets_OfAGround_CountItTwice()
    {
        var (potential, disaster) = (WeightPresets.Potential.Weights, WeightPresets.RecurrentDisaster.Weights);
        Assert.Equal((0.2, 0.4, 0.4), (potential.HazardRecurrence, potential.LabourAvailability, potential.Readiness));
        Assert.Equal((0.5, 0.25, 0.25), (disaster.HazardRecurrence, disaster.LabourAvailability, disaster.Readiness));
        Assert.Equal(0.2, potential.Of(Criterion.HazardRecurrence));
    }

    [Fact]
    public void Presets_OfAGround_SayThatTheyLookAtNoGround() => Assert.All(
        [WeightPresets.Potential, WeightPresets.RecurrentDisaster], preset =>
        {
            Assert.Contains("weights only", preset.Rationale.En, StringComparison.Ordinal);
            Assert.Contains("เฉพาะน้ำหนัก", preset.Rationale.Th, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(0.5, 0.25, 0.25)]
    [InlineData(0.333, 0.333, 0.333)]
    [InlineData(1, 0, 0)]
    public void Note_OnWeightsThatSumToOne_IsNone(double hazard, double labour, double readiness) =>
        Assert.Null(WeightNormalisation.Note(hazard, labour, readiness));

    [Fact]
    public void Note_OnOtherWeights_SaysTheirSumAndWhatCounts()
    {
        var note = WeightNormalisation.Note(2, 1, 1)!;
        Assert.Equal(
            "The weights given sum to 4. They were rescaled in proportion to sum to 1: disaster recurrence 0.500, labour availability 0.250, "
            + "readiness 0.250.",
            note.En);
        Assert.Contains("รวมกันได้ 4", note.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_OnUnusableWeights_IsRefused() => Assert.Throws<ArgumentException>(() => WeightNormalisation.Note(-1, 1, 1));
}
