using Sedz.Schema.Sites;

namespace Sedz.Schema.ValueChains;

/// <summary>So much of a material that went from one stage of a chain to another within a period. What is null is not known.</summary>
public sealed class ChainFlow
{
    /// <summary>Decimals of an amount that are kept: of tonnes, grams.</summary>
    public const int AmountDecimals = 6;

    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Number of the chain.</summary>
    public int ValueChainId { get; init; }

    /// <summary>The chain.</summary>
    public ValueChain? ValueChain { get; init; }

    /// <summary>Number of the stage that it leaves; null when it comes from outside of the chain.</summary>
    public int? FromStageId { get; init; }

    /// <summary>The stage that it leaves; null when it comes from outside of the chain.</summary>
    public ChainStage? FromStage { get; init; }

    /// <summary>Number of the stage that it reaches; null only of a loss.</summary>
    public int? ToStageId { get; init; }

    /// <summary>The stage that it reaches; null only of a loss.</summary>
    public ChainStage? ToStage { get; init; }

    /// <summary>What it is to the stage that it leaves.</summary>
    public FlowRole Role { get; init; }

    /// <summary>Code of the material.</summary>
    public required string Material { get; init; }

    /// <summary>How much left, in <see cref="Unit"/>; null when not known.</summary>
    public decimal? Quantity { get; set; }

    /// <summary>The unit, as it was written.</summary>
    public string? Unit { get; set; }

    /// <summary>How much of it was lost on the way, in the same unit; null when not known, which is not 0.</summary>
    public decimal? Lost { get; set; }

    /// <summary>What was paid for all of it, in baht; null when not known.</summary>
    public decimal? Baht { get; set; }

    /// <summary>First day of the period; null when not known.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of the period, included; null when not known.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether somebody said so, or an officer has seen the evidence.</summary>
    public Attestation Attestation { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }
}
