using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// The years and provinces in which a source would have recorded a hazard. Inside it no event is evidence of a low rate; outside it no
/// event says nothing. Several windows of one source and hazard add up by year, and a year covered twice counts once.
/// </summary>
public sealed record ObservedWindow
{
    /// <summary>Makes a window.</summary>
    /// <param name="sourceId">The source that observed.</param>
    /// <param name="hazard">The hazard observed.</param>
    /// <param name="fromYear">The first year (CE), whole.</param>
    /// <param name="toYear">The last year (CE), whole, not before <paramref name="fromYear"/>.</param>
    /// <param name="coverage">Codes of the provinces observed, or null for the whole country.</param>
    public ObservedWindow(string sourceId, Hazard hazard, int fromYear, int toYear, IReadOnlySet<string>? coverage)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceId);
        ArgumentOutOfRangeException.ThrowIfLessThan(toYear, fromYear);
        SourceId = sourceId;
        Hazard = hazard;
        FromYear = fromYear;
        ToYear = toYear;
        Coverage = coverage;
    }

    /// <summary>The source that observed.</summary>
    public string SourceId { get; }

    /// <summary>The hazard observed.</summary>
    public Hazard Hazard { get; }

    /// <summary>The first year (CE).</summary>
    public int FromYear { get; }

    /// <summary>The last year (CE), included.</summary>
    public int ToYear { get; }

    /// <summary>Codes of the provinces observed; null is the whole country.</summary>
    public IReadOnlySet<string>? Coverage { get; }
}
