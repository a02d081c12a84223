namespace Sedz.Api.Imports.Partners;

/// <summary>
/// What a row changes of what is there, side by side; an undo puts back what stood before. Nothing of what it leaves as it is.
/// </summary>
/// <param name="PartnerBefore">The organisation before; nothing where the row changes nothing of it.</param>
/// <param name="PartnerAfter">The organisation after.</param>
/// <param name="EngagementBefore">The engagement before; nothing where the row changes nothing of it.</param>
/// <param name="EngagementAfter">The engagement after.</param>
public sealed record PartnerRowUpdate(
    PartnerState? PartnerBefore, PartnerState? PartnerAfter, EngagementState? EngagementBefore, EngagementState? EngagementAfter);
