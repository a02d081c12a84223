namespace Sedz.Analytics.Labour;

/// <summary>Openings for one skill at a site.</summary>
/// <param name="Skill">
/// Occupation code of ISCO-08 or TSCO, one to six digits; null when anybody fits. Workers of the code and of every code that begins with
/// it fit in full: an opening for 6 (skilled agricultural workers) takes 6130 (mixed crop and animal producers). Others fit by
/// <see cref="OccupationFit"/>.
/// </param>
/// <param name="Count">How many, above 0.</param>
public readonly record struct SkillOpenings(string? Skill, double Count);
