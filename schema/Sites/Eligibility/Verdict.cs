namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// The judgement on a site: a status, the findings behind it in the order of their codes, and notes that advise and decide nothing.
/// </summary>
/// <param name="Status">Not eligible when a rule fails; else not yet known when one cannot be judged; else eligible.</param>
/// <param name="Findings">The rules that are not met.</param>
/// <param name="Notes">Advice on the place, the budget day, the term and the land's papers.</param>
public sealed record Verdict(EligibilityStatus Status, IReadOnlyList<Finding> Findings, IReadOnlyList<LocalizedText> Notes);
