using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>The loops of a chain: its strongly connected stages.</summary>
public static class ChainLoops
{
    /// <summary>Every loop, in the order of its first stage; empty of a chain that only runs forward.</summary>
    public static ImmutableArray<ChainLoop> Of(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var component = StageComponents.In(reading).Of;
        var within = reading.Flows
            .Where(flow => flow.From != ReadFlow.Outside && flow.To != ReadFlow.Outside && component[flow.From] == component[flow.To])
            .ToLookup(flow => component[flow.From], flow => flow.Id);
        return
        [
            .. reading.Chain.Stages.Select((stage, at) => (stage.Id, Component: component[at]))
                .GroupBy(stage => stage.Component, stage => stage.Id)
                .Where(stages => within.Contains(stages.Key))
                .Select(stages => new ChainLoop([.. stages], [.. within[stages.Key]])),
        ];
    }
}
