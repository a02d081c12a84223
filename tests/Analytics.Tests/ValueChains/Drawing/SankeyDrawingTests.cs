using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Drawing;
using Sedz.Schema.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains.Drawing;

public sealed class SankeyDrawingTests
{
    [Fact]
    public void Drawing_OfCassava_MarksTheLinksThatCloseItsLoop()
    {
        var drawing = SankeyDrawing.Of(ChainReading.Of(Cassava), SankeyMeasure.Mass);

        Assert.Equal(["04-biogas", "11-sludge"], drawing.Links.Where(link => link.ClosesLoop).SelectMany(link => link.Flows).Order());
        Assert.Equal(SankeyDrawing.OutsideId, drawing.Nodes[0].Id);
        Assert.Equal(SankeyDrawing.LossId, drawing.Nodes[^1].Id);
        Assert.Equal("farm", drawing.Nodes[1].Id);
        var roots = drawing.Links.Where(link => link.Flows.Contains("02-roots")).Select(link => (link.Target, link.Role, link.Value));
        Assert.Equal([("factory", FlowRole.Main, 392_000m), (SankeyDrawing.LossId, FlowRole.Loss, 8_000m)], roots);
        Assert.Empty(drawing.LeavesOut);
    }

    [Fact]
    public void Links_OfOneMaterialBetweenTwoStages_AreOne()
    {
        var chain = Rice with { Flows = Rice.Flows.Add(Rice.Flows[2] with { Id = "03-paddy-2", Quantity = 1, Lost = 0, Baht = 5 }) };

        var paddy = SankeyDrawing.Of(ChainReading.Of(chain), SankeyMeasure.Value).Links
            .Single(link => link is { Source: "farm", Target: "mill" });

        Assert.Equal(1_000_005, paddy.Value);
        Assert.Equal(["03-paddy", "03-paddy-2"], paddy.Flows.ToArray());
    }

    [Fact]
    public void Flow_ThatCannotBeMeasured_IsNotDrawnAndSaidSo()
    {
        var reading = ChainReading.Of(Silk with { Materials = [] });

        Assert.Equal(
            [new(ChainPart.Flow, "08-cloth", ChainRules.UnitDoesNotConvert)],
            SankeyDrawing.Of(reading, SankeyMeasure.Mass).LeavesOut.ToArray());
        var byValue = SankeyDrawing.Of(reading, SankeyMeasure.Value);
        Assert.Empty(byValue.LeavesOut);
        Assert.Contains(byValue.Links, link => link is { Target: "market", Value: 600_000 });
    }
}
