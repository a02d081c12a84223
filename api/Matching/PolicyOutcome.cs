using System.Collections.Immutable;
using Sedz.Analytics.Matching;
using Sedz.Schema;

namespace Sedz.Api.Matching;

/// <summary>What a policy came to.</summary>
/// <param name="Result">The matching; null when none keeps the floors of the fair policy.</param>
internal sealed record PolicyOutcome(MatchingResult? Result)
{
    /// <summary>The earlier run that it began from; null for one from the start.</summary>
    public int? BasedOnRunId { get; init; }

    /// <summary>For the stable policy, pairs that would rather have each other.</summary>
    public int? BlockingPairs { get; init; }

    /// <summary>For the fair policy, how much more it costs than the least cost.</summary>
    public long? Price { get; init; }

    /// <summary>The floors that cannot be kept.</summary>
    public ImmutableArray<LocalizedText> Obstacles { get; init; } = [];
}
