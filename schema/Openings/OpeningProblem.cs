namespace Sedz.Schema.Openings;

/// <summary>Why an opening cannot be entered as told.</summary>
/// <param name="Field">The input's field, in camel case.</param>
/// <param name="Text">The rule and the remedy.</param>
public sealed record OpeningProblem(string Field, LocalizedText Text);
