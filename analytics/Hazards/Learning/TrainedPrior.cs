using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>What was learnt of one source and hazard.</summary>
public sealed record TrainedPrior
{
    /// <summary>The source and hazard.</summary>
    public required SourceHazard Source { get; init; }

    /// <summary>The level of its places.</summary>
    public required PlaceLevel Level { get; init; }

    /// <summary>First year (CE) of the data.</summary>
    public required int FromYear { get; init; }

    /// <summary>Last year (CE) of the data.</summary>
    public required int ToYear { get; init; }

    /// <summary>Number of places.</summary>
    public required int Places { get; init; }

    /// <summary>Events, each place's counted.</summary>
    public required long Events { get; init; }

    /// <summary>The method taken. <see cref="PriorMethod.Plain"/> leaves the prior that needs no model in force.</summary>
    public required PriorMethod Method { get; init; }

    /// <summary>Why the method is plain empirical Bayes; null when it is not.</summary>
    public required LocalizedText? WhyPlain { get; init; }

    /// <summary>Each method that was tried, simplest first.</summary>
    public required ImmutableArray<PriorCandidate> Candidates { get; init; }

    /// <summary>k around the priors of the places, before it is bounded at each.</summary>
    public required double Shape { get; init; }

    /// <summary>The priors of the places, by code; empty for plain empirical Bayes.</summary>
    public required ImmutableArray<PlacePrior> Priors { get; init; }

    /// <summary>The model of all places as ML.NET saves it, a ZIP archive; null for plain empirical Bayes.</summary>
    public required ReadOnlyMemory<byte>? Model { get; init; }

    /// <summary>What was known of the terrain of the places; null where none was imported for places of the level.</summary>
    public TerrainUse? Terrain { get; init; }

    /// <summary>Years observed.</summary>
    public int Years => ToYear - FromYear + 1;
}
