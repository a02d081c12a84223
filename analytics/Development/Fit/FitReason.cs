using Sedz.Schema;

namespace Sedz.Analytics.Development.Fit;

/// <summary>What one condition says of a site.</summary>
/// <param name="Code">The condition.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Asks">What it asks.</param>
public sealed record FitReason(string Code, FitState State, LocalizedText Asks);
