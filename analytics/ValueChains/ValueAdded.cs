using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>
/// Who adds how much value. Every flow inside the chain is paid by one stage and got by another, so the values added sum to the end value
/// less what is bought from outside, whatever loops the chain has. What a final market sends back (used bottles) is bought from outside.
/// </summary>
public sealed record ValueAdded
{
    private ValueAdded(ChainReading reading)
    {
        ByStage = [.. Enumerable.Range(0, reading.Chain.Stages.Length).Select(at => Of(reading, at))];
        ByActor =
        [
            .. Enumerable.Range(0, ByStage.Length).Where(at => !reading.IsFinal(at)).GroupBy(at => ByStage[at].Stage.Actor)
                .OrderBy(actor => actor.Key, StringComparer.Ordinal)
                .Select(actor => Of(actor.Key, [.. actor.Select(at => ByStage[at])])),
        ];
        EndValue = Ending(reading);
        External = Paid(reading.Money(), reading.Flows.Where(flow => IsBoughtOutside(reading, flow)));
        Total = Less(EndValue, External);
        Findings =
        [
            .. from stage in ByStage
               let added = stage.Added.Value ?? 0
               where added < 0
               select ChainRules.LosesValue(stage.Stage, added),
        ];
    }

    /// <summary>Every stage, in their order.</summary>
    public ImmutableArray<StageValue> ByStage { get; }

    /// <summary>Every actor, by id; stages without one come first.</summary>
    public ImmutableArray<ActorValue> ByActor { get; }

    /// <summary>What those who use pay: the flows from other stages into final markets.</summary>
    public ChainFigure EndValue { get; }

    /// <summary>What the stages pay to outside of the chain.</summary>
    public ChainFigure External { get; }

    /// <summary>The value that the chain adds: <see cref="EndValue"/> − <see cref="External"/>.</summary>
    public ChainFigure Total { get; }

    /// <summary>The stages that pay more than they get.</summary>
    public ImmutableArray<ChainFinding> Findings { get; }

    /// <summary>Works out who adds what.</summary>
    public static ValueAdded Of(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading);
    }

    private static StageValue Of(ChainReading reading, int at)
    {
        var paid = Paid(new(ChainFigure.Baht), reading.Into(at));
        var got = Paid(new(ChainFigure.Baht), reading.OutOf(at));
        var unusable = reading.SetApartAt(at).ToList();
        var added = reading.IsFinal(at) ? ChainFigure.None(ChainFigure.Baht, MissingReasons.EndValue)
            : unusable.Count > 0 ? ChainFigure.None(ChainFigure.Baht, MissingReasons.SetApart(unusable))
            : Less(got, paid);
        return new(reading.Chain.Stages[at], paid, got, added, unusable.Count > 0);
    }

    private static ActorValue Of(string? actor, ImmutableArray<StageValue> stages)
    {
        var unknown = stages.Where(stage => stage.Added.Value is null && !stage.IsSpoilt).Select(stage => stage.Stage.Id).ToList();
        var added = unknown.Count > 0
            ? ChainFigure.None(ChainFigure.Baht, MissingReasons.ValueAddedUnknown(unknown))
            : ChainFigure.Of(stages.Sum(stage => stage.Added.Value ?? 0), ChainFigure.Baht);
        return new(actor, [.. stages.Select(stage => stage.Stage.Id)], added.LeavingOut(SpoiltOf(stages)));
    }

    /// <summary>The stages left out because one of their flows is set apart.</summary>
    internal static IEnumerable<LeftOutPart> SpoiltOf(IEnumerable<StageValue> stages) => stages
        .Where(stage => stage.IsSpoilt)
        .Select(stage => new LeftOutPart(ChainPart.Stage, stage.Stage.Id, ChainRules.FlowSetApart));

    private static ChainFigure Ending(ChainReading reading)
    {
        var sales = reading.Flows
            .Where(flow => flow.From != ReadFlow.Outside && reading.IsFinal(flow.To) && !reading.IsFinal(flow.From))
            .ToList();
        return sales.Count == 0
            ? ChainFigure.None(ChainFigure.Baht, MissingReasons.NoMarket).LeavingOut(reading.SetApart)
            : Paid(reading.Money(), sales);
    }

    private static bool IsBoughtOutside(ChainReading reading, ReadFlow flow) =>
        !flow.IsLoss && !reading.IsFinal(flow.To) && (flow.From == ReadFlow.Outside || reading.IsFinal(flow.From));

    private static ChainFigure Paid(FigureSum sum, IEnumerable<ReadFlow> flows) =>
        flows.Aggregate(sum, (all, flow) => all.Paid(flow)).Figure;

    private static ChainFigure Less(ChainFigure whole, ChainFigure part) =>
        ((whole.Value, part.Value) switch
        {
            ({ } from, { } take) => ChainFigure.Of(from - take, whole.Unit),
            (null, _) => ChainFigure.None(whole.Unit, whole.Missing!),
            _ => ChainFigure.None(whole.Unit, part.Missing!),
        }).LeavingOut(whole.LeavesOut.Concat(part.LeavesOut));
}
