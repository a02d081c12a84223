using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>One hazard as one source records it.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Hazard">The hazard.</param>
public readonly record struct SourceHazard(string SourceId, Hazard Hazard)
{
    /// <summary>The order of every list here: by source (ordinal), then hazard.</summary>
    internal static IComparer<SourceHazard> Order { get; } = Comparer<SourceHazard>.Create((one, other) =>
        string.CompareOrdinal(one.SourceId, other.SourceId) is var bySource and not 0 ? bySource : one.Hazard.CompareTo(other.Hazard));
}
