using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>The value of one criterion at one site. It depends on that site alone, never on a list that the site stands in.</summary>
public sealed class CriterionAssessment
{
    private const double SharesTolerance = 1e-9;

    private CriterionAssessment(
        Criterion criterion,
        ScaleValue? value,
        EvidenceLevel? level,
        ImmutableArray<Indicator> indicators,
        ImmutableArray<LocalizedText> notes)
    {
        Criterion = criterion;
        Value = value;
        EvidenceLevel = level;
        Indicators = indicators;
        Notes = notes;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Its value, Σ part × value of the indicators, with its range; null when there is no data.</summary>
    public ScaleValue? Value { get; }

    /// <summary>The loosest evidence in the value; null when it does not rest on records of hazards.</summary>
    public EvidenceLevel? EvidenceLevel { get; }

    /// <summary>What the value is made of; empty without data.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>What a reader must know about the value: what was left out, or why there is none.</summary>
    public ImmutableArray<LocalizedText> Notes { get; }

    /// <summary>Makes an assessment from indicators.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="level">The loosest evidence, or null.</param>
    /// <param name="indicators">The indicators; their parts sum to 1.</param>
    /// <param name="notes">What a reader must know.</param>
    /// <exception cref="ArgumentException">The parts do not sum to 1.</exception>
    public static CriterionAssessment Of(
        Criterion criterion, EvidenceLevel? level, ImmutableArray<Indicator> indicators, ImmutableArray<LocalizedText> notes)
    {
        var shares = indicators.Sum(indicator => indicator.Share);
        if (!(Math.Abs(shares - 1) <= SharesTolerance))
            throw new ArgumentException($"The parts of a criterion sum to 1, not {shares}.", nameof(indicators));

        double low = 0, value = 0, high = 0;
        foreach (var indicator in indicators)
        {
            low += indicator.Share * indicator.OnScale.Low;
            value += indicator.Share * indicator.OnScale.Value;
            high += indicator.Share * indicator.OnScale.High;
        }

        // Sums of parts may leave 0..1, or their order, by one rounding.
        high = Math.Min(high, 1);
        value = Math.Min(value, high);
        return new(criterion, new ScaleValue(Math.Min(low, value), value, high), level, indicators, notes);
    }

    /// <summary>Makes an assessment that says that there is no data.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="why">Why there is none.</param>
    public static CriterionAssessment WithoutData(Criterion criterion, LocalizedText why) => new(criterion, null, null, [], [why]);
}
