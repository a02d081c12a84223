using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// The mass balance of every stage. A stage that grows (its mass comes from nature), one that begins the chain and a final market are not
/// judged, but that no market may give out more than it got. A flow that is set apart or has no weight leaves its stages without a balance:
/// it would make one up.
/// </summary>
public static class MassBalance
{
    /// <summary>
    /// How far in and out may differ before it is a finding, as a part of the larger of the two: 2 %. Of moisture and scales; this
    /// project's judgement.
    /// </summary>
    public const decimal UsualTolerance = 0.02m;

    /// <summary>The largest tolerance that may be asked for.</summary>
    public const decimal LargestTolerance = 0.5m;

    /// <summary>The balance of every stage, in their order.</summary>
    /// <param name="reading">The chain.</param>
    /// <param name="tolerance">0 to <see cref="LargestTolerance"/>.</param>
    public static ImmutableArray<StageBalance> Of(ChainReading reading, decimal tolerance = UsualTolerance)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tolerance, LargestTolerance);
        return [.. Enumerable.Range(0, reading.Chain.Stages.Length).Select(stage => Of(reading, stage, tolerance))];
    }

    private static StageBalance Of(ChainReading reading, int at, decimal tolerance)
    {
        var stage = reading.Chain.Stages[at];
        var came = reading.Into(at).Aggregate(new FigureSum(ChainFigure.Kilograms), (sum, flow) => sum.Arrived(flow)).Figure;
        var left = Sent(reading.OutOf(at).Where(flow => !flow.IsLoss));
        var lost = Sent(reading.OutOf(at).Where(flow => flow.IsLoss));
        var stock = Stock(stage);
        var spoilt = Spoilt(reading, at, came, left, lost);
        var known = spoilt is null ? came.Value - left.Value - lost.Value : null;
        var imbalance = Imbalance(reading, at, spoilt, known, stock);
        var allowed = tolerance * Math.Max(came.Value ?? 0, (left.Value + lost.Value) ?? 0);
        return new(stage, came, left, lost, stock, imbalance, Finding(reading, at, known, stock.Value, allowed, tolerance));
    }

    private static ChainFigure Sent(IEnumerable<ReadFlow> flows) =>
        flows.Aggregate(new FigureSum(ChainFigure.Kilograms), (sum, flow) => sum.Sent(flow)).Figure;

    private static ChainFigure Stock(StageFacts stage) => stage.StockChange switch
    {
        null => ChainFigure.None(ChainFigure.Kilograms, MissingReasons.StockNotStated),
        { } change when FlowWeighing.Weigh(change.Quantity, change.Unit) is { } kilograms =>
            ChainFigure.Of(kilograms, ChainFigure.Kilograms),
        _ => ChainFigure.None(ChainFigure.Kilograms, MissingReasons.StockNotWeighed),
    };

    /// <summary>Why in and out cannot be compared; null when they can.</summary>
    private static LocalizedText? Spoilt(ChainReading reading, int at, params ReadOnlySpan<ChainFigure> terms)
    {
        var unusable = reading.SetApartAt(at).ToList();
        foreach (var term in terms)
        {
            if (term.Missing is not null)
                return term.Missing;
            unusable.AddRange(term.LeavesOut.Select(part => part.Id));
        }

        return unusable.Count > 0 ? MissingReasons.SetApart(unusable) : null;
    }

    private static ChainFigure Imbalance(ChainReading reading, int at, LocalizedText? spoilt, decimal? known, ChainFigure stock) =>
        NotJudged(reading, at) is { } reason ? ChainFigure.None(ChainFigure.Kilograms, reason)
        : spoilt is not null ? ChainFigure.None(ChainFigure.Kilograms, spoilt)
        : stock.Value is null ? ChainFigure.None(ChainFigure.Kilograms, stock.Missing!)
        : ChainFigure.Of(known!.Value - stock.Value.Value, ChainFigure.Kilograms);

    private static LocalizedText? NotJudged(ChainReading reading, int at) =>
        reading.IsOf(at, StageKind.Production) ? MissingReasons.Grows
        : reading.IsOf(at, StageKind.Input) ? MissingReasons.Begins
        : reading.IsFinal(at) ? MissingReasons.Sold
        : null;

    private static ChainFinding? Finding(ChainReading reading, int at, decimal? known, decimal? stock, decimal allowed, decimal tolerance)
    {
        if (reading.IsBeforeTheGate(at) || known is null)
            return null;
        var difference = known.Value - (stock ?? 0);
        var isFound = difference < -allowed || (difference > allowed && stock is not null && !reading.IsFinal(at));
        return isFound ? ChainRules.Unbalanced(reading.Chain.Stages[at], difference, tolerance, stock is not null) : null;
    }
}
