namespace Sedz.Analytics.ValueChains;

/// <summary>Adds up masses or money of flows and remembers what is not known and what is left out.</summary>
internal sealed class FigureSum(string unit)
{
    private readonly List<string> withoutQuantity = [];
    private readonly List<string> withoutLoss = [];
    private readonly List<string> withoutValue = [];
    private readonly List<LeftOutPart> leftOut = [];
    private decimal sum;

    /// <summary>The sum, or why it is not known.</summary>
    public ChainFigure Figure => (this switch
    {
        { withoutQuantity.Count: > 0 } => ChainFigure.None(unit, MissingReasons.QuantityNotStated(withoutQuantity)),
        { withoutLoss.Count: > 0 } => ChainFigure.None(unit, MissingReasons.LossNotStated(withoutLoss)),
        { withoutValue.Count: > 0 } => ChainFigure.None(unit, MissingReasons.ValueNotStated(withoutValue)),
        _ => ChainFigure.Of(sum, unit),
    }).LeavingOut(leftOut);

    /// <summary>Adds what left.</summary>
    public FigureSum Sent(ReadFlow flow) => Mass(flow, flow.Sent, withoutQuantity);

    /// <summary>Adds what arrived.</summary>
    public FigureSum Arrived(ReadFlow flow) => Mass(flow, flow.Arrived, flow.Sent is null ? withoutQuantity : withoutLoss);

    /// <summary>Adds what was lost: all of a loss, of another flow what was lost on the way.</summary>
    public FigureSum Lost(ReadFlow flow) =>
        flow.IsLoss ? Sent(flow) : Mass(flow, flow.LostOnTheWay, flow.Facts.Unit is null ? withoutQuantity : withoutLoss);

    /// <summary>Adds what was paid. A loss is not paid for.</summary>
    public FigureSum Paid(ReadFlow flow)
    {
        if (flow.IsLoss)
            return this;
        if (flow.Facts.Baht is { } baht)
            sum += baht;
        else
            withoutValue.Add(flow.Id);
        return this;
    }

    /// <summary>Takes note of parts that the sum leaves out.</summary>
    public FigureSum LeavingOut(IEnumerable<LeftOutPart> parts)
    {
        leftOut.AddRange(parts);
        return this;
    }

    private FigureSum Mass(ReadFlow flow, decimal? kilograms, List<string> unknown)
    {
        if (flow.DoesNotConvert)
            leftOut.Add(new(ChainPart.Flow, flow.Id, ChainRules.UnitDoesNotConvert));
        else if (kilograms is { } known)
            sum += known;
        else
            unknown.Add(flow.Id);
        return this;
    }
}
