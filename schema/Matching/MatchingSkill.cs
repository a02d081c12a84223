using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;

namespace Sedz.Schema.Matching;

/// <summary>What training in one skill would open to those whom a run does not place.</summary>
public sealed class MatchingSkill
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>
    /// Home province of the workers; null for all that the run looked at. The places of provinces do not sum to those of all: one place may
    /// be in reach of several.
    /// </summary>
    public string? ProvinceCode { get; init; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

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
