using Sedz.Schema.Workers;

namespace Sedz.Schema.Matching;

/// <summary>What training in one skill would open to those whom a run does not place.</summary>
public sealed class MatchingSkill
{
    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>Code of the skill.</summary>
    public required string SkillCode { get; init; }

    /// <summary>The skill.</summary>
    public Skill? Skill { get; init; }

    /// <summary>
    /// Workers without a place who lack this skill alone for an opening in reach that still has an empty place. A worker may count for
    /// several skills.
    /// </summary>
    public int Workers { get; init; }

    /// <summary>The empty places of those openings: no more of the workers could be placed by this skill.</summary>
    public int Places { get; init; }
}
