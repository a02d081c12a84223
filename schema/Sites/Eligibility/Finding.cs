namespace Sedz.Schema.Sites.Eligibility;

/// <summary>One rule that a site does not meet, or not yet: what is wrong, what cures it and who can.</summary>
/// <param name="Code">Code of the rule, such as <c>R2.2.3-consent</c>.</param>
/// <param name="State">Failed, or unknown for a blank or pending answer.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What would cure it.</param>
/// <param name="CuredBy">Who can cure it.</param>
/// <param name="Missing">The paper that would show the rule to be met, and who issues it.</param>
public sealed record Finding(
    string Code, FindingState State, LocalizedText Sentence, LocalizedText Remedy, LocalizedText CuredBy, RequiredPaper Missing);
