using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>How closely and how loosely a source ties its records of a hazard to places, anywhere in the country.</summary>
/// <param name="Closest">The closest level among its records; <see cref="EvidenceLevel.None"/> without one.</param>
/// <param name="Loosest">The loosest level among them; <see cref="EvidenceLevel.None"/> without one.</param>
public readonly record struct RecordedLevels(EvidenceLevel Closest, EvidenceLevel Loosest)
{
    /// <summary>Without a record.</summary>
    public static RecordedLevels Nothing { get; } = new(EvidenceLevel.None, EvidenceLevel.None);

    /// <summary>Whether it draws shapes, so that nothing can be counted at a site whose position is not known.</summary>
    public bool HasShapes => Closest is EvidenceLevel.Footprint or EvidenceLevel.Point;

    /// <summary>The same with a record of another level.</summary>
    internal RecordedLevels With(EvidenceLevel level) => level == EvidenceLevel.None ? this
        : this == Nothing ? new(level, level)
        : new(Closest < level ? Closest : level, Loosest > level ? Loosest : level);
}
