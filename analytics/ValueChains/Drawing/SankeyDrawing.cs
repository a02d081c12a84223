using System.Collections.Immutable;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains.Drawing;

/// <summary>Makes the Sankey diagram of a chain. A mass is drawn as it arrives, what was lost on the way beside it.</summary>
public static class SankeyDrawing
{
    /// <summary>Id of the node that stands for all that is outside of the chain. A tilde begins no stage's id.</summary>
    public const string OutsideId = "~outside";

    /// <summary>Id of the node that stands for what is lost.</summary>
    public const string LossId = "~loss";

    private static readonly SankeyNode OutsideNode = new(OutsideId, new("นอกห่วงโซ่", "outside"), null);
    private static readonly SankeyNode LossNode = new(LossId, new("สูญเสีย", "lost"), null);

    /// <summary>Draws a chain.</summary>
    public static ChainSankey Of(ChainReading reading, SankeyMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var order = StageOrder.In(reading);
        var names = reading.Chain.Materials.ToDictionary(material => material.Code, material => material.Name, StringComparer.Ordinal);
        var widths = reading.Flows.SelectMany(flow => measure == SankeyMeasure.Mass ? Masses(flow) : Values(flow)).ToList();
        SankeyNode[] nodes = [OutsideNode, .. order.Forward.Select(at => NodeOf(reading.Chain.Stages[at])), LossNode];
        var place = nodes.Select((node, at) => (node.Id, at)).ToDictionary(node => node.Id, node => node.at, StringComparer.Ordinal);
        var links = widths.Where(width => width.Size > 0)
            .GroupBy(width => (
                From: IdOf(reading, width.Flow.From, OutsideId),
                To: IdOf(reading, width.To, LossId),
                width.Flow.Facts.Material,
                width.Role))
            .Select(link => new SankeyLink(
                link.Key.From, link.Key.To, names.GetValueOrDefault(link.Key.Material) ?? new(link.Key.Material, link.Key.Material),
                link.Key.Role,
                link.Sum(width => width.Size!.Value), link.Key.To != LossId && order.ClosesLoop(link.First().Flow),
                [.. link.Select(width => width.Flow.Id)]))
            .OrderBy(link => place[link.Source]).ThenBy(link => place[link.Target]).ThenBy(link => link.Role)
            .ThenBy(link => link.Flows[0], StringComparer.Ordinal)
            .ToImmutableArray();
        var touched = links.SelectMany(link => new[] { link.Source, link.Target }).ToHashSet();
        return new(
            measure == SankeyMeasure.Mass ? ChainFigure.Kilograms : ChainFigure.Baht,
            [.. nodes.Where(node => touched.Contains(node.Id))],
            links,
            [.. reading.SetApart, .. widths.Where(width => width.Size is null).Select(width => LeftOut(width.Flow, measure))]);
    }

    private static IEnumerable<(ReadFlow Flow, int To, FlowRole Role, decimal? Size)> Masses(ReadFlow flow)
    {
        yield return (flow, flow.To, flow.Role, flow.Arrived ?? flow.Sent);
        if (flow.LostOnTheWay is { } lost and > 0)
            yield return (flow, ReadFlow.Outside, FlowRole.Loss, lost);
    }

    private static IEnumerable<(ReadFlow Flow, int To, FlowRole Role, decimal? Size)> Values(ReadFlow flow) =>
        flow.IsLoss ? [] : [(flow, flow.To, flow.Role, flow.Facts.Baht)];

    private static SankeyNode NodeOf(StageFacts stage) => new(stage.Id, stage.Name, stage.Kind);

    private static string IdOf(ChainReading reading, int stage, string outside) =>
        stage == ReadFlow.Outside ? outside : reading.Chain.Stages[stage].Id;

    private static LeftOutPart LeftOut(ReadFlow flow, SankeyMeasure measure) => new(
        ChainPart.Flow, flow.Id,
        measure == SankeyMeasure.Mass && flow.DoesNotConvert ? ChainRules.UnitDoesNotConvert : ChainRules.AmountNotStated);
}
