namespace Sedz.Schema.Partners;

/// <summary>A quantity that an engagement promises, and how much of it has come.</summary>
public sealed class Commitment
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The engagement.</summary>
    public int EngagementId { get; init; }

    /// <summary>The engagement.</summary>
    public Engagement? Engagement { get; init; }

    /// <summary>What it is of.</summary>
    public ContributionKind Kind { get; init; }

    /// <summary>How much was promised, in the unit; null when no amount was said, which is not zero.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The unit; null when none was said.</summary>
    public ContributionUnit? Unit { get; init; }

    /// <summary>The unit in the words of who sent it, where the list of units does not name it.</summary>
    public string? UnitText { get; init; }

    /// <summary>First day of the period; null when not said.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the period; null when not said.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>How much has been delivered, in the same unit; null when nobody has said, which is not zero.</summary>
    public decimal? DeliveredAmount { get; set; }

    /// <summary>The day of the last delivery; null when not said.</summary>
    public DateOnly? DeliveredOn { get; set; }
}
