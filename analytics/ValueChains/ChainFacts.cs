using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>Everything that is worked out about a value chain rests on these facts and on nothing else.</summary>
public sealed record ChainFacts
{
    /// <summary>The stages; the ids are unique.</summary>
    public required ImmutableArray<StageFacts> Stages { get; init; }

    /// <summary>The flows, in any order; the ids are unique.</summary>
    public required ImmutableArray<FlowFacts> Flows { get; init; }

    /// <summary>What is known of the materials that flow; one that is not listed is known by its code.</summary>
    public ImmutableArray<MaterialFacts> Materials { get; init; } = [];
}
