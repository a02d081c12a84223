namespace Sedz.Schema.Workers;

/// <summary>What a person has to do with a skill.</summary>
public enum SkillRelation
{
    /// <summary>Can do it.</summary>
    Has,

    /// <summary>Wants to learn it or to work in it.</summary>
    Wants,
}
