using Sedz.Analytics.Partners;

namespace Sedz.Api.Partners;

/// <summary>Two organisations that may be one, side by side, for a person to decide.</summary>
/// <param name="FirstId">Number of the one that was registered first.</param>
/// <param name="SecondId">Number of the other.</param>
/// <param name="Reason">What speaks for it.</param>
public sealed record PartnerDuplicate(int FirstId, int SecondId, DuplicateReason Reason);
