using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>So much of a material that went from one stage to another within a period. What is null is not known, and never 0.</summary>
public sealed record FlowFacts
{
    /// <summary>Its id, unique in the chain.</summary>
    public required string Id { get; init; }

    /// <summary>The stage that it leaves; null when it comes from outside of the chain, such as fertiliser that is bought in.</summary>
    public string? From { get; init; }

    /// <summary>The stage that it reaches; null only of a loss.</summary>
    public string? To { get; init; }

    /// <summary>What it is to the stage that it leaves.</summary>
    public FlowRole Role { get; init; }

    /// <summary>Code of the material.</summary>
    public required string Material { get; init; }

    /// <summary>How much left, 0 or more.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The unit of <see cref="Quantity"/> and <see cref="Lost"/>, as somebody wrote it.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// How much of it was lost on the way, 0 to <see cref="Quantity"/>. Of a flow that is a loss itself nothing more is asked.
    /// </summary>
    public decimal? Lost { get; init; }

    /// <summary>What was paid for all of it, in baht, 0 or more. Of a loss nothing is asked.</summary>
    public decimal? Baht { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of the period, that day included.</summary>
    public DateOnly? LastDay { get; init; }
}
