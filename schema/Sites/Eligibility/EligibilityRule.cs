namespace Sedz.Schema.Sites.Eligibility;

/// <summary>
/// A rule of the programme as data: its code, the land it is asked of, its sentence and the pure function that judges it.
/// </summary>
/// <param name="Code">Code of the rule: paragraph of the brief and a short name.</param>
/// <param name="Asks">What the rule asks.</param>
/// <param name="AskedOf">The types of land it is asked of.</param>
/// <param name="Judge">What is found; nothing when the rule is met.</param>
/// <param name="ShownBy">The paper that shows the rule to be met, and who issues it.</param>
public sealed record EligibilityRule(
    string Code,
    LocalizedText Asks,
    IReadOnlySet<LandType> AskedOf,
    Func<SiteFacts, Shortfall?> Judge,
    Func<SiteFacts, RequiredPaper> ShownBy)
{
    /// <summary>What the rule finds on a site; nothing when it is met or not asked of this type of land.</summary>
    public Finding? Apply(SiteFacts site) =>
        AskedOf.Contains(site.LandType) && Judge(site) is { } shortfall
            ? new Finding(Code, shortfall.State, shortfall.Sentence, shortfall.Remedy, shortfall.CuredBy, ShownBy(site))
            : null;
}
