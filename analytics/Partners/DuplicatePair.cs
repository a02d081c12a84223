namespace Sedz.Analytics.Partners;

/// <summary>Two organisations that may be one.</summary>
/// <param name="FirstId">The smaller number.</param>
/// <param name="SecondId">The greater number.</param>
/// <param name="Reason">The strongest reason.</param>
public readonly record struct DuplicatePair(int FirstId, int SecondId, DuplicateReason Reason);
