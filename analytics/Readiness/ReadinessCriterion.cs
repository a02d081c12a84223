using System.Collections.Immutable;
using System.Globalization;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>
/// The value of readiness at a site, beyond the gates of eligibility: the share of the required facts that are verified, and the
/// infrastructure. A fact that is only stated passes its gate and has no value here.
/// </summary>
public static class ReadinessCriterion
{
    /// <summary>Assesses one site. What is not known spans all that it may be and counts at the middle; it is neither 0 nor 1.</summary>
    /// <param name="facts">What is stated about the site.</param>
    public static CriterionAssessment Assess(ReadinessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var required = RequiredDocuments.Of(facts.LandType, facts.Documents);
        var verified = required.Count(attestation => attestation == Attestation.Verified) / (double)required.Count;
        return CriterionAssessment.Of(
            Criterion.Readiness,
            level: null,
            [
                IndicatorOf(facts, ReadinessScale.Documents, IndicatorUnit.Share, ScaleValue.Exact(verified)),
                IndicatorOf(facts, ReadinessScale.Water, IndicatorUnit.Scale, ReadinessScale.ValueOf(facts.Water), ReadinessScale.WaterValues),
                IndicatorOf(facts, ReadinessScale.Road, IndicatorUnit.Scale, ReadinessScale.ValueOf(facts.RoadAccess), ReadinessScale.AnswerValues),
                IndicatorOf(
                    facts, ReadinessScale.Electricity, IndicatorUnit.Scale, ReadinessScale.ValueOf(facts.Electricity), ReadinessScale.AnswerValues),
            ],
            notes: []);
    }

    /// <param name="facts">What is stated about the site.</param>
    /// <param name="definition">The indicator.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="value">Its value.</param>
    /// <param name="possible">The published values that an answer may have; those in the range are what an unknown one may be.</param>
    private static Indicator IndicatorOf(
        ReadinessFacts facts,
        IndicatorDefinition definition,
        IndicatorUnit unit,
        ScaleValue value,
        params ImmutableArray<double> possible)
    {
        var isUnknown = value.Low < value.High;
        return new()
        {
            Key = definition.Key,
            Label = definition.Label,
            Unit = unit,
            Value = isUnknown ? null : value.Value,
            Low = value.Low,
            High = value.High,
            Share = definition.Share,
            OnScale = value,
            OneOf = isUnknown ? [.. possible.Where(one => one >= value.Low && one <= value.High)] : [],
            IsUnknown = isUnknown,
            Source = facts.Source,
            Period = facts.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
