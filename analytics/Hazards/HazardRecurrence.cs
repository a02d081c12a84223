using System.Collections.Immutable;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// How often a hazard comes back at a site: each source by itself, and the pooled statement. Immutable, equal only to itself, and shared
/// between the sites that have the same records.
/// </summary>
public sealed class HazardRecurrence
{
    internal HazardRecurrence(Hazard hazard, ImmutableArray<SourceRecurrence> sources)
    {
        Hazard = hazard;
        Sources = sources;
        Pooled = RecurrencePosterior.Pool([.. sources.Select(source => source.Posterior)]);
        Level = sources.Max(source => source.Level);
        Disagreement = sources.Max(source => source.Posterior.Mean) / sources.Min(source => source.Posterior.Mean);
    }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; }

    /// <summary>Each source by itself, in order of its id; at least one.</summary>
    public ImmutableArray<SourceRecurrence> Sources { get; }

    /// <summary>All sources with equal weight.</summary>
    public RecurrencePosterior Pooled { get; }

    /// <summary>
    /// The loosest level among the sources: every source has an equal part in the pooled rate, so it is no closer to the site than the
    /// loosest of them. <see cref="EvidenceLevel.None"/> when no source covers the site and other places speak alone, or when one of the
    /// sources has no record of the hazard anywhere.
    /// </summary>
    public EvidenceLevel Level { get; }

    /// <summary>How far the sources disagree: the highest of their mean rates over the lowest; 1 for a single source.</summary>
    public double Disagreement { get; }

    /// <summary>Whether no source covers the site, so that the rate is that of other places.</summary>
    public bool IsPriorAlone => Sources.All(source => source.Observed is null);
}
