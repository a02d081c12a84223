using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>Who keeps how much of what the chain earns, and how much of what it moves is lost or taken up again. All in 0..1.</summary>
public sealed record ChainShares
{
    private ChainShares(ChainReading reading, ValueAdded values)
    {
        FarmGate = Gate(reading);
        Producers = ChainFigure.Share(FarmGate, values.EndValue, MissingReasons.AboveMarket);
        Entered = Sum(reading, flow => IsEntering(reading, flow), (sum, flow) => sum.Sent(flow));
        Lost = Sum(reading, _ => true, (sum, flow) => sum.Lost(flow));
        Loss = ChainFigure.Share(Lost, Entered, MissingReasons.MoreThanEntered);
        Recovery = Recovered(reading);
    }

    /// <summary>What producers got at the farm gate: the flows from production to any other kind of stage, in baht.</summary>
    public ChainFigure FarmGate { get; }

    /// <summary>Producers' share: <see cref="FarmGate"/> ÷ the end value.</summary>
    public ChainFigure Producers { get; }

    /// <summary>
    /// The mass that entered the chain: all that left input supply and production for other kinds of stage, what was lost there, and what
    /// came from outside to any stage after them.
    /// </summary>
    public ChainFigure Entered { get; }

    /// <summary>All that was lost, at stages and on the way, in kilograms; water that is dried off counts.</summary>
    public ChainFigure Lost { get; }

    /// <summary>Loss share: <see cref="Lost"/> ÷ <see cref="Entered"/>.</summary>
    public ChainFigure Loss { get; }

    /// <summary>
    /// Recovery share: of all that is not product, the part that somebody takes up and does not lose: (by-products that arrived − lost by
    /// recovery) ÷ (by-products sent + lost by others).
    /// </summary>
    public ChainFigure Recovery { get; }

    /// <summary>Works the shares out.</summary>
    public static ChainShares Of(ChainReading reading, ValueAdded values)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(values);
        return new(reading, values);
    }

    private static ChainFigure Gate(ChainReading reading)
    {
        var sales = reading.Flows
            .Where(flow => !flow.IsLoss && reading.IsOf(flow.From, StageKind.Production) && !reading.IsOf(flow.To, StageKind.Production))
            .ToList();
        return sales.Count == 0
            ? ChainFigure.None(ChainFigure.Baht, MissingReasons.NoProducer).LeavingOut(reading.SetApart)
            : sales.Aggregate(reading.Money(), (sum, flow) => sum.Paid(flow)).Figure;
    }

    private static bool IsEntering(ChainReading reading, ReadFlow flow) =>
        !reading.IsBeforeTheGate(flow.To) && (flow.From == ReadFlow.Outside || reading.IsBeforeTheGate(flow.From));

    private static ChainFigure Recovered(ChainReading reading)
    {
        var taken = Sum(reading, flow => IsResidue(reading, flow), (sum, flow) => sum.Arrived(flow));
        var lostAgain = Sum(reading, flow => reading.IsOf(flow.From, StageKind.Recovery), (sum, flow) => sum.Lost(flow));
        var sent = Sum(reading, flow => IsResidue(reading, flow), (sum, flow) => sum.Sent(flow));
        var lost = Sum(
            reading,
            flow => !reading.IsOf(flow.From, StageKind.Recovery) && !IsResidue(reading, flow),
            (sum, flow) => sum.Lost(flow));
        return ChainFigure.Share(Together(taken, lostAgain, -1), Together(sent, lost, 1), MissingReasons.RecoveryLosesMore);
    }

    private static bool IsResidue(ChainReading reading, ReadFlow flow) =>
        flow.Role == FlowRole.ByProduct && !reading.IsOf(flow.From, StageKind.Recovery);

    private static ChainFigure Together(ChainFigure one, ChainFigure other, int sign)
    {
        var missing = one.Missing ?? other.Missing;
        var figure = missing is not null
            ? ChainFigure.None(one.Unit, missing)
            : ChainFigure.Of(one.Value!.Value + (sign * other.Value!.Value), one.Unit);
        return figure.LeavingOut(one.LeavesOut.Concat(other.LeavesOut));
    }

    private static ChainFigure Sum(ChainReading reading, Func<ReadFlow, bool> which, Func<FigureSum, ReadFlow, FigureSum> add) =>
        reading.Flows.Where(which).Aggregate(reading.Masses(), add).Figure;
}
