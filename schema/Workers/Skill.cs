namespace Sedz.Schema.Workers;

/// <summary>A skill that the programme's work asks for. Reference data that comes with the program: see <see cref="SkillFacts"/>.</summary>
public sealed class Skill
{
    /// <summary>Short English name in lower case that stays the same, such as <c>irrigation</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; init; }

    /// <summary>Name in English.</summary>
    public required string NameEn { get; init; }
}
