namespace Sedz.Analytics.Matching;

/// <summary>What training in one skill would open to those who are not placed.</summary>
/// <param name="Skill">Number of the skill.</param>
/// <param name="Province">Code of the workers' home province; null for all of them, wherever they live.</param>
/// <param name="Workers">
/// Workers without a place who lack this skill alone for an opening in reach that has an empty place. One may count for several skills.
/// </param>
/// <param name="Places">The empty places of those openings. Provinces do not sum to all: one place may be in reach of several.</param>
public sealed record TrainingNeed(int Skill, string? Province, long Workers, long Places);
