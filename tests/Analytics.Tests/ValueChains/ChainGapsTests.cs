using Sedz.Analytics.ValueChains;
using Sedz.Schema.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains;

public sealed class ChainGapsTests
{
    private static readonly ChainTemplate Template = ChainTemplates.Find("rice")!;

    [Fact]
    public void Gaps_OfTheWorkedRice_AreTheStepsThatItLacks()
    {
        var gaps = ChainGaps.Against(Template, ChainReading.Of(Rice));

        Assert.Equal(["drying", "store", "straw"], gaps.Select(gap => gap.Step.Code));
        Assert.All(gaps, gap => Assert.Equal((ChainGaps.StepMissing, null, false), (gap.Code, gap.Stage, gap.Step.IsEssential)));
    }

    [Fact]
    public void Step_InNameOnly_IsAGap()
    {
        var chain = Rice with
        {
            Stages =
            [
                .. Rice.Stages.Select(stage => stage.Id == "packing" ? stage with { Actor = null } : stage),
                Stage("barn", StageKind.Logistics),
            ],
        };

        var gaps = ChainGaps.Against(Template, ChainReading.Of(chain)).ToDictionary(gap => gap.Step.Code);

        Assert.Equal((ChainRules.StageWithoutFlow, "barn"), (gaps["store"].Code, gaps["store"].Stage));
        Assert.Equal((ChainRules.StageWithoutActor, "packing"), (gaps["packing"].Code, gaps["packing"].Stage));
    }

    [Fact]
    public void Templates_AreSound() => Assert.All(ChainTemplates.All, template =>
    {
        Assert.Equal(template.Steps.Length, template.Steps.Select(step => step.Code).Distinct().Count());
        Assert.All(template.Sectors, sector => Assert.NotNull(BcgSectors.Find(sector)));
        Assert.Contains(template.Steps, step => step is { Kind: StageKind.Market, IsEssential: true });
        Assert.Equal(template, ChainTemplates.Find(template.Code));
    });
}
