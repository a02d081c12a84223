using FsCheck;
using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Ranking;

public class CriterionWeightsTests
{
    [Fact]
    public void Of_AnyScale_IsKeptAsPartsOfOne()
    {
        var weights = CriterionWeights.Of(2, 1, 1);

        Assert.Equal(0.5, weights.HazardRecurrence, 12);
        Assert.Equal(0.25, weights.Of(Criterion.LabourAvailability), 12);
        Assert.Equal(0.25, weights.Of(Criterion.Readiness), 12);
    }

    [Property]
    public void Of_ScaledWeights_AreTheSame(PositiveInt a, NonNegativeInt b, NonNegativeInt c, PositiveInt scale)
    {
        var (one, scaled) = (
            CriterionWeights.Of(a.Get, b.Get, c.Get),
            CriterionWeights.Of((double)a.Get * scale.Get, (double)b.Get * scale.Get, (double)c.Get * scale.Get));

        Assert.All(CriterionWeights.Criteria, criterion => Assert.Equal(one.Of(criterion), scaled.Of(criterion), 12));
    }

    [Fact]
    public void Of_VeryLargeWeights_StayFinite() =>
        Assert.Equal(1.0 / 3, CriterionWeights.Of(double.MaxValue, double.MaxValue, double.MaxValue).Readiness, 12);

    [Theory]
    [InlineData(-1, 1, 1, "The weight of disaster recurrence must not be negative.")]
    [InlineData(1, double.NaN, 1, "The weight of labour availability must be a finite number.")]
    [InlineData(1, 1, double.PositiveInfinity, "The weight of readiness must be a finite number.")]
    [InlineData(0, 0, 0, "At least one weight must be above zero.")]
    public void Of_UnusableWeights_IsRefusedWithASentence(double hazard, double labour, double readiness, string sentence)
    {
        var problem = CriterionWeights.ProblemWith(hazard, labour, readiness);

        Assert.Equal(sentence, problem!.En);
        Assert.Contains("น้ำหนัก", problem.Th, StringComparison.Ordinal);
        Assert.Equal(sentence, Assert.Throws<ArgumentException>(() => CriterionWeights.Of(hazard, labour, readiness)).Message);
    }
}
