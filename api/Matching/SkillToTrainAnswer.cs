namespace Sedz.Api.Matching;

/// <summary>What training in one skill would open to those whom a run does not place.</summary>
/// <param name="SkillCode">Code of the skill.</param>
/// <param name="Workers">
/// Workers without a place who lack this skill alone for an opening in reach that still has an empty place; one may count for several
/// skills.
/// </param>
/// <param name="Places">The empty places of those openings: no more of the workers could be placed by this skill.</param>
public sealed record SkillToTrainAnswer(string SkillCode, int Workers, int Places);
