namespace Sedz.Analytics.Labour;

/// <summary>Who can come to work in one skill.</summary>
/// <param name="Skill">The occupation code; null for anybody.</param>
/// <param name="Openings">Openings of the site.</param>
/// <param name="PerOpening">A: workers for each opening, each worker divided among the openings in reach by nearness.</param>
/// <param name="WorkersInReach">Fitting workers within reach, whoever else draws them.</param>
public sealed record SkillLabour(string? Skill, double Openings, double PerOpening, double WorkersInReach)
{
    /// <summary>
    /// The part of the workers in reach that other openings draw, 0..1: those of other sites, and of this one where its skills overlap. 0
    /// when nobody is in reach. Above 0, a site nearby that opens or closes positions changes <see cref="PerOpening"/>.
    /// </summary>
    public double DrawnByOthers => WorkersInReach > 0 ? Math.Clamp(1 - Openings * PerOpening / WorkersInReach, 0, 1) : 0;
}
