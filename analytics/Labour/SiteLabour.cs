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

/// <summary>Who can come to work in one skill.</summary>
/// <param name="Skill">The occupation code; null for anybody.</param>
/// <param name="Openings">Openings of the site.</param>
/// <param name="PerOpening">A: workers for each opening, each worker divided among the openings in reach by nearness.</param>
/// <param name="WorkersInReach">Fitting workers within reach, whoever else draws them.</param>
public sealed record SkillLabour(string? Skill, double Openings, double PerOpening, double WorkersInReach)
{
    /// <summary>
    /// The part of the workers in reach that other openings draw, 0..1; 0 when nobody is in reach. Above 0, another site that opens or
    /// closes changes <see cref="PerOpening"/>.
    /// </summary>
    public double DrawnElsewhere => WorkersInReach > 0 ? Math.Clamp(1 - Openings * PerOpening / WorkersInReach, 0, 1) : 0;
}
