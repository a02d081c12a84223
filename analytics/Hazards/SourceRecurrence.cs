using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>What one source by itself says about the rate of a hazard at a site.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Observed">The site's own count; null when the source does not cover the site and its prior speaks alone.</param>
/// <param name="FromYear">The first year (CE) of its window, or null.</param>
/// <param name="ToYear">The last year (CE) of its window, or null.</param>
/// <param name="Level">How close the evidence is; <see cref="EvidenceLevel.None"/> when the prior speaks alone.</param>
/// <param name="Posterior">The rate, at the level of the source's latest ten years where a shift is told.</param>
/// <param name="Prior">The prior that spoke, with the shift of the source's national level that is in the rate.</param>
/// <param name="Learnt">The learnt prior that spoke; null where that of all places did.</param>
public sealed record SourceRecurrence(
    string SourceId,
    ObservedCount? Observed,
    int? FromYear,
    int? ToYear,
    EvidenceLevel Level,
    RecurrencePosterior Posterior,
    RecurrencePrior Prior,
    LearntPrior? Learnt);
