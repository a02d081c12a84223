using System.Collections.Immutable;

namespace Sedz.Analytics.Labour;

/// <summary>Who can come to work at a site, less those that other sites draw.</summary>
/// <param name="BySkill">
/// Each skill that the site offers openings for, in its order. Of a candidate without openings: one entry, as if it offered one opening
/// to anybody.
/// </param>
/// <param name="IsAsIf">Whether the site offers nothing yet, so that one opening was supposed.</param>
public sealed record SiteLabour(ImmutableArray<SkillLabour> BySkill, bool IsAsIf)
{
    /// <summary>
    /// Workers for each opening, all skills together. Σ openings × workers for each opening, over the sites that offer any, is the number
    /// of workers with an opening in reach.
    /// </summary>
    public double PerOpening => BySkill.Sum(skill => skill.Openings * skill.PerOpening) / Openings;

    /// <summary>All openings.</summary>
    public double Openings => BySkill.Sum(skill => skill.Openings);
}
