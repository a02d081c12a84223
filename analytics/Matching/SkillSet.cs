using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>Skills by number, each once. Two sets of the same skills are equal. The default is the empty set.</summary>
public readonly struct SkillSet : IEquatable<SkillSet>, IComparable<SkillSet>
{
    private readonly ImmutableArray<int> skills;

    /// <summary>Makes a set.</summary>
    /// <param name="skills">Numbers of skills in any order; a repeated one counts once.</param>
    public SkillSet(params IEnumerable<int> skills) => this.skills = [.. skills.Distinct().Order()];

    /// <summary>The skills, rising.</summary>
    public ImmutableArray<int> Skills => skills.IsDefault ? [] : skills;

    /// <summary>How many.</summary>
    public int Count => skills.IsDefault ? 0 : skills.Length;

    /// <summary>How many skills of another set are missing in this one.</summary>
    /// <param name="asked">The other set.</param>
    public int Missing(SkillSet asked)
    {
        var missing = asked.Count;
        for (var (own, other) = (0, 0); own < Count && other < asked.Count;)
        {
            var order = skills[own].CompareTo(asked.skills[other]);
            if (order == 0)
                missing--;
            own += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return missing;
    }

    /// <inheritdoc/>
    public bool Equals(SkillSet other) => Skills.AsSpan().SequenceEqual(other.Skills.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SkillSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var skill in Skills)
            hash.Add(skill);
        return hash.ToHashCode();
    }

    /// <summary>By the first skill that differs; a set comes before those that go on from it.</summary>
    public int CompareTo(SkillSet other) => Skills.AsSpan().SequenceCompareTo(other.Skills.AsSpan());

    /// <summary>Whether two sets hold the same skills.</summary>
    public static bool operator ==(SkillSet one, SkillSet other) => one.Equals(other);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(SkillSet one, SkillSet other) => !one.Equals(other);

    /// <summary>Whether one set comes before another.</summary>
    public static bool operator <(SkillSet one, SkillSet other) => one.CompareTo(other) < 0;

    /// <summary>Whether one set comes after another.</summary>
    public static bool operator >(SkillSet one, SkillSet other) => one.CompareTo(other) > 0;

    /// <summary>Whether one set does not come after another.</summary>
    public static bool operator <=(SkillSet one, SkillSet other) => one.CompareTo(other) <= 0;

    /// <summary>Whether one set does not come before another.</summary>
    public static bool operator >=(SkillSet one, SkillSet other) => one.CompareTo(other) >= 0;
}
