namespace Sedz.Schema.Models;

/// <summary>
/// One trained version of a model, with all that is needed to judge it and to make it again. A version never changes; only its state does,
/// and every change of state is a <see cref="ModelDecision"/>.
/// </summary>
public sealed class ModelVersion
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>What the model is for.</summary>
    public ModelKind Kind { get; init; }

    /// <summary>Number of the version within its kind, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Where the version stands.</summary>
    public ModelState State { get; set; }

    /// <summary>
    /// SHA-256 over the sorted names and bytes of the model's content, lower-case hexadecimal: two versions that say the same have the same
    /// hash, whenever they were trained.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>SHA-256 over the data it was trained on, lower-case hexadecimal.</summary>
    public required string DataHash { get; init; }

    /// <summary>First year (CE) of the data; empty where the data have no years.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year (CE) of the data; empty where the data have no years.</summary>
    public int? ToYear { get; init; }

    /// <summary>Number of rows that it was trained on.</summary>
    public int TrainingRows { get; init; }

    /// <summary>Whether any of them was made up. Such a version speaks in a demonstration only.</summary>
    public bool Synthetic { get; init; }

    /// <summary>The seed: the same data and seed give the same content.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// Inputs and outputs with units, packages, options, figures against baselines, calibration, coverage and limits, as JSON.
    /// </summary>
    public required string Description { get; init; }

    /// <summary>When it was trained (UTC).</summary>
    public DateTime TrainedAt { get; init; }

    /// <summary>Who had it trained: a person's account, or the role until people can sign in.</summary>
    public required string TrainedBy { get; init; }

    /// <summary>What was decided about it, the first decision first.</summary>
    public List<ModelDecision> Decisions { get; init; } = [];
}
