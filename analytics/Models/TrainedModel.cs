using Sedz.Schema.Models;

namespace Sedz.Analytics.Models;

/// <summary>What a training gives: a model that is used for nothing until a person activates it.</summary>
public sealed record TrainedModel
{
    /// <summary>What it is for.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>Its files.</summary>
    public required ModelContent Content { get; init; }

    /// <summary>Inputs, outputs, options and figures.</summary>
    public required ModelDescription Description { get; init; }

    /// <summary>Hash of the data (<see cref="DataFingerprint"/>).</summary>
    public required string DataHash { get; init; }

    /// <summary>First year (CE) of the data; null where they have none.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year (CE) of the data; null where they have none.</summary>
    public int? ToYear { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Whether any row was made up.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>The seed.</summary>
    public required int Seed { get; init; }
}
