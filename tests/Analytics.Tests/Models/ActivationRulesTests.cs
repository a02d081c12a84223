using Sedz.Analytics.Models;

namespace Sedz.Analytics.Tests.Models;

public class ActivationRulesTests
{
    private static readonly ActivationFacts Sound = new()
    {
        IsIntact = true,
        CanBeRead = true,
        IsSynthetic = false,
        IsDemonstration = false,
        Measures = [Measure(0.20, baseline: 0.25)],
        IsDataUnchanged = true,
        OtherPackages = [],
    };

    [Fact]
    public void Judge_SoundVersion_FindsNothing() => Assert.Empty(ActivationRules.Judge(Sound));

    [Fact]
    public void Judge_ContentThatIsNotWhatWasTrained_IsRefused() => AssertRefused("content_changed", Sound with { IsIntact = false, CanBeRead = false });

    [Fact]
    public void Judge_ContentThatOtherPackagesCannotRead_IsRefusedAndNamesThem()
    {
        var finding = AssertRefused("content_unreadable", Sound with { CanBeRead = false, OtherPackages = [new("Microsoft.ML", "9.0.0")] });

        Assert.Contains("Microsoft.ML 9.0.0", finding.Text.Th, StringComparison.Ordinal);
        Assert.Contains("Microsoft.ML 9.0.0", finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_OtherPackagesThatStillReadIt_OnlyWarns() =>
        AssertWarned("packages_changed", Sound with { OtherPackages = [new("Microsoft.ML", "4.0.0")] });

    [Fact]
    public void Judge_DataThatChanged_OnlyWarns() => AssertWarned("data_changed", Sound with { IsDataUnchanged = false });

    [Fact]
    public void Judge_SyntheticVersion_MaySpeakInADemonstrationOnly()
    {
        AssertRefused("synthetic_data", Sound with { IsSynthetic = true });
        Assert.Empty(ActivationRules.Judge(Sound with { IsSynthetic = true, IsDemonstration = true }));
    }

    [Fact]
    public void Judge_WorseThanItsBaseline_IsRefusedWithBothFigures()
    {
        var finding = AssertRefused("worse_than_baseline", Sound with { Measures = [Measure(0.26, baseline: 0.25)] });

        Assert.Contains("0.26", finding.Text.En, StringComparison.Ordinal);
        Assert.Contains("0.25", finding.Text.Th, StringComparison.Ordinal);
    }

    // 2 % above 100 is 102; a figure for which more is better is worse below it.
    [Theory]
    [InlineData(102, 100, true, false)]
    [InlineData(102.1, 100, true, true)]
    [InlineData(98, 100, false, false)]
    [InlineData(97.9, 100, false, true)]
    public void Beaten_WithinItsAllowance_IsNot(double value, double baseline, bool isLowerBetter, bool isBeaten)
    {
        var measure = new ModelMeasure("", "deviance", new("ก", "a"), value, isLowerBetter, [new("mean", new("ข", "b"), baseline, 0.02)]);

        Assert.Equal(isBeaten, measure.Beaten is not null);
    }

    [Fact]
    public void Judge_SeveralFindings_NamesRefusalsFirst()
    {
        var findings = ActivationRules.Judge(Sound with { IsDataUnchanged = false, IsSynthetic = true });

        Assert.Equal(["synthetic_data", "data_changed"], findings.Select(finding => finding.Code));
    }

    private static ModelMeasure Measure(double value, double baseline) =>
        new("", "brier", new("คะแนน Brier", "Brier score"), value, IsLowerBetter: true, [new("base_rate", new("อัตราเฉลี่ย", "base rate"), baseline)]);

    private static ActivationFinding AssertRefused(string code, ActivationFacts facts)
    {
        var finding = Assert.Single(ActivationRules.Judge(facts));
        Assert.Equal((code, true), (finding.Code, finding.IsRefusal));
        return finding;
    }

    private static void AssertWarned(string code, ActivationFacts facts)
    {
        var finding = Assert.Single(ActivationRules.Judge(facts));
        Assert.Equal((code, false), (finding.Code, finding.IsRefusal));
    }
}
