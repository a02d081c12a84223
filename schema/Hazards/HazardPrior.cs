namespace Sedz.Schema.Hazards;

/// <summary>
/// What the reference places (all sub-districts, districts or provinces, whichever the source records) say about the yearly rate λ of a
/// hazard as one source records it, before a site's own record is looked at: λ ~ Gamma(<see cref="Shape"/>, rate <see cref="Years"/>).
/// Fitted once, when records or places change, so that no request fits it again.
/// </summary>
public sealed class HazardPrior
{
    /// <summary>Code of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; init; }

    /// <summary>
    /// Whether the source can give a rate anywhere: it has an observation window. Without it, the row keeps <see cref="ClosestLevel"/> and
    /// <see cref="RecordedLevel"/> only.
    /// </summary>
    public bool GivesRate { get; init; }

    /// <summary>k, above 0: how alike the reference places are.</summary>
    public double Shape { get; init; }

    /// <summary>
    /// k/μ in years, bounded: how much record of a site's own weighs as much as this. 0 where no reference place is covered.
    /// </summary>
    public double Years { get; init; }

    /// <summary>Number of reference places that the source covers.</summary>
    public int ReferencePlaces { get; init; }

    /// <summary>
    /// The closest level at which the source has a record of the hazard anywhere: at a site whose place is not known as closely, no record
    /// does not mean that nothing happened. <see cref="EvidenceLevel.None"/> where it has no record.
    /// </summary>
    public EvidenceLevel ClosestLevel { get; init; }

    /// <summary>
    /// The loosest level at which the source has a record of the hazard anywhere: how closely an event at a site without one would have
    /// been recorded. <see cref="EvidenceLevel.None"/> where it has no record.
    /// </summary>
    public EvidenceLevel RecordedLevel { get; init; }

    /// <summary>
    /// The national level of the source's latest ten years over that of its whole window; null where no shift is told. Rates are told at
    /// the latest level.
    /// </summary>
    public double? LevelRatio { get; init; }

    /// <summary>The lower end of the 90 % interval of <see cref="LevelRatio"/>.</summary>
    public double? LevelLow { get; init; }

    /// <summary>The upper end of the 90 % interval of <see cref="LevelRatio"/>.</summary>
    public double? LevelHigh { get; init; }

    /// <summary>First of the latest ten years, CE.</summary>
    public int? LevelFromYear { get; init; }

    /// <summary>Last of the latest ten years, CE.</summary>
    public int? LevelToYear { get; init; }

    /// <summary>Events of all reference places in those years, each place's counted.</summary>
    public long? LevelEvents { get; init; }

    /// <summary>μ = k / (k/μ), events a year; infinite where no reference place is covered, since there is no mean then.</summary>
    public double MeanRate => Shape / Years;
}
