namespace Sedz.Schema.Activities;

/// <summary>Why a plan or report of an activity cannot be entered as told.</summary>
/// <param name="Field">The path of the input's field, in camel case.</param>
/// <param name="Code">Short name of the rule. A code is never given a second meaning.</param>
/// <param name="Text">The rule and the remedy.</param>
public sealed record ActivityProblem(string Field, string Code, LocalizedText Text);
