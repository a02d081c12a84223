using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Development.Water;

/// <summary>What a pond meets in the twelve months of a year.</summary>
public sealed record WaterYear
{
    /// <summary>Rain in millimetres from January to December, each 0 or more; null where not known.</summary>
    public required ImmutableArray<decimal?> Rain { get; init; }

    /// <summary>Where the rain is from, such as a source and its years.</summary>
    public required LocalizedText RainSource { get; init; }

    /// <summary>Evaporation from open water in millimetres from January to December; empty when not known.</summary>
    public ImmutableArray<decimal> Evaporation { get; init; } = [];

    /// <summary>Where the evaporation is from; null when it is not known.</summary>
    public LocalizedText? EvaporationSource { get; init; }

    /// <summary>How the year's need falls on the months, twelve parts that sum to 1; empty for twelve equal ones.</summary>
    public ImmutableArray<decimal> Need { get; init; } = [];
}
