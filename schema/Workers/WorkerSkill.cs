namespace Sedz.Schema.Workers;

/// <summary>A skill that a worker has, or wants to learn.</summary>
public sealed class WorkerSkill
{
    /// <summary>Number of the worker.</summary>
    public int WorkerId { get; init; }

    /// <summary>The worker.</summary>
    public Worker? Worker { get; init; }

    /// <summary>Code of the skill.</summary>
    public required string SkillCode { get; init; }

    /// <summary>The skill.</summary>
    public Skill? Skill { get; init; }

    /// <summary>Has it, or wants it.</summary>
    public SkillRelation Relation { get; init; }
}
