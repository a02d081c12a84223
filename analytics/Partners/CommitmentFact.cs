using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>A commitment as the measures see it.</summary>
/// <param name="PartnerId">Number of the organisation.</param>
/// <param name="Status">How far its engagement has come.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Amount">How much; null when nobody said.</param>
/// <param name="Unit">In which unit; null when nobody said.</param>
/// <param name="UnitText">A unit that is not on the list, in its own words.</param>
/// <param name="Delivered">How much has come; null when nobody said.</param>
public readonly record struct CommitmentFact(
    int PartnerId,
    EngagementStatus Status,
    ContributionKind Kind,
    decimal? Amount,
    ContributionUnit? Unit,
    string? UnitText,
    decimal? Delivered);
