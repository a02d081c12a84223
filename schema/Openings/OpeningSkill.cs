using Sedz.Schema.Workers;

namespace Sedz.Schema.Openings;

/// <summary>A skill that an opening asks for.</summary>
public sealed class OpeningSkill
{
    /// <summary>Number of the opening.</summary>
    public int OpeningId { get; init; }

    /// <summary>The opening.</summary>
    public Opening? Opening { get; init; }

    /// <summary>Code of the skill.</summary>
    public required string SkillCode { get; init; }

    /// <summary>The skill.</summary>
    public Skill? Skill { get; init; }

    /// <summary>Whether nobody without it is taken; else it is wished.</summary>
    public bool Required { get; init; }
}
