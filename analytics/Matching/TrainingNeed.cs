namespace Sedz.Analytics.Matching;

/// <summary>What training in one skill would open to those who are not placed.</summary>
/// <param name="Skill">Number of the skill.</param>
/// <param name="Workers">
/// Workers without a place who lack this skill alone for an opening in reach that has an empty place. One may count for several skills.
/// </param>
/// <param name="Places">The empty places of those openings.</param>
public sealed record TrainingNeed(int Skill, long Workers, long Places);
