namespace Sedz.Schema.Sites.Eligibility;

/// <summary>What one rule finds lacking on a site.</summary>
/// <param name="State">Failed or unknown.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What would cure it.</param>
/// <param name="CuredBy">Who can cure it.</param>
public sealed record Shortfall(FindingState State, LocalizedText Sentence, LocalizedText Remedy, LocalizedText CuredBy);
