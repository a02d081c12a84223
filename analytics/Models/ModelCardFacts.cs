using System.Collections.Immutable;
using Sedz.Schema.Models;

namespace Sedz.Analytics.Models;

/// <summary>What a card is made from.</summary>
public sealed record ModelCardFacts
{
    /// <summary>What the model is for.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>Inputs, outputs, options and figures.</summary>
    public required ModelDescription Description { get; init; }

    /// <summary>Hash of the content.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Hash of the data.</summary>
    public required string DataHash { get; init; }

    /// <summary>First year (CE) of the data; null where they have none.</summary>
    public required int? FromYear { get; init; }

    /// <summary>Last year (CE) of the data; null where they have none.</summary>
    public required int? ToYear { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Whether any row was made up.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>The seed.</summary>
    public required int Seed { get; init; }

    /// <summary>When it was trained (UTC).</summary>
    public required DateTime TrainedAt { get; init; }

    /// <summary>What was decided about it, the first decision first.</summary>
    public required ImmutableArray<ModelCardDecision> Decisions { get; init; }
}
