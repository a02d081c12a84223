namespace Sedz.Schema.Sites.Eligibility;

/// <summary>The paper that shows a rule to be met, and the office that issues it.</summary>
/// <param name="Name">The paper.</param>
/// <param name="Office">Who issues it, as far as the type of land and the papers named tell; to be confirmed there.</param>
public sealed record RequiredPaper(LocalizedText Name, LocalizedText Office);
