using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Ranking;

/// <summary>One thing known, or not known, about a site, and what it adds to the value of its criterion.</summary>
public sealed record Indicator
{
    /// <summary>A stable name, lower case with dots, such as <c>flood.rate</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is, for people to read.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>The unit of <see cref="Value"/>, <see cref="Low"/> and <see cref="High"/>.</summary>
    public required IndicatorUnit Unit { get; init; }

    /// <summary>The number; null when it is not known.</summary>
    public double? Value { get; init; }

    /// <summary>The lowest that it may be (of a rate: the 5 % end of its interval); null when nothing bounds it.</summary>
    public double? Low { get; init; }

    /// <summary>The highest that it may be (of a rate: the 95 % end); null when nothing bounds it.</summary>
    public double? High { get; init; }

    /// <summary>
    /// Its part of the criterion, 0..1. The parts of a criterion sum to 1, and Σ part × <see cref="OnScale"/> is the criterion's value. A
    /// part of 0 marks a detail, such as one source by itself beside the pooled rate.
    /// </summary>
    public required double Share { get; init; }

    /// <summary>Its value on the scale of 0..1 after the published value function.</summary>
    public required ScaleValue OnScale { get; init; }

    /// <summary>
    /// Whether it is not known, wholly or in part, so that <see cref="OnScale"/> is the middle of what it may be, or the value of the
    /// middle where there is a number.
    /// </summary>
    public bool IsUnknown { get; init; }

    /// <summary>
    /// The values that it may have, each as likely as the others, where it is one of a few and not known which: a road is there or not,
    /// never half there. Their mean is <see cref="OnScale"/>. Empty: anywhere in the range of <see cref="OnScale"/>, or by
    /// <see cref="Rates"/>.
    /// </summary>
    public ImmutableArray<double> OneOf { get; init; } = [];

    /// <summary>The distributions of the rate that it is the value of; null for other indicators.</summary>
    public RateEvidence? Rates { get; init; }

    /// <summary>Where it comes from: the ids of sources, separated by ", "; null when nobody has said.</summary>
    public string? Source { get; init; }

    /// <summary>The years (CE) or the day that it speaks of; null when that is not known.</summary>
    public string? Period { get; init; }

    /// <summary>How close to the site the evidence is; null for what is not evidence of a hazard.</summary>
    public EvidenceLevel? EvidenceLevel { get; init; }
}
