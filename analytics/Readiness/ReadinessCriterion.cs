using System.Globalization;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Readiness;

/// <summary>
/// The value of readiness at a site, beyond the gates of eligibility: the share of the required facts that are verified, the
/// infrastructure, the size of the land, and the partners once they are asked. A fact that is only stated passes its gate and has no value
/// here.
/// </summary>
public static class ReadinessCriterion
{
    /// <summary>Assesses one site. What is not known spans all that it may be and counts at the middle; it is neither 0 nor 1.</summary>
    /// <param name="facts">What is stated about the site.</param>
    /// <param name="detail">One thing more that is shown beside it and adds nothing: an indicator of part 0.</param>
    public static CriterionAssessment Assess(ReadinessFacts facts, Indicator? detail = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var definitions = facts.Partners is null ? ReadinessScale.Definitions : ReadinessScale.DefinitionsWithPartners;
        var indicators = definitions.Select(definition => IndicatorOf(facts, definition));
        return CriterionAssessment.Of(
            Criterion.Readiness, level: null, [.. detail is null ? indicators : indicators.Append(detail)], notes: []);
    }

    /// <summary>The value of one part at a site: what the assessment weighs, and what a model of starts learns from.</summary>
    internal static ScaleValue ValueOf(ReadinessFacts facts, IndicatorDefinition definition) => definition.Key switch
    {
        var key when key == ReadinessScale.Documents.Key => ScaleValue.Exact(VerifiedShare(facts)),
        var key when key == ReadinessScale.Water.Key => ReadinessScale.ValueOf(facts.Water),
        var key when key == ReadinessScale.Road.Key => ReadinessScale.ValueOf(facts.RoadAccess),
        var key when key == ReadinessScale.Electricity.Key => ReadinessScale.ValueOf(facts.Electricity),
        var key when key == ReadinessScale.Land.Key => ReadinessScale.ValueOf(facts.Land),
        var key when key == ReadinessScale.Partners.Key && facts.Partners is { } partners => ReadinessScale.ValueOf(partners),
        _ => throw new ArgumentException($"{definition.Key} is no part of readiness.", nameof(definition)),
    };

    private static double VerifiedShare(ReadinessFacts facts)
    {
        var required = RequiredDocuments.Of(facts.LandType, facts.Documents);
        return required.Count(attestation => attestation == Attestation.Verified) / (double)required.Count;
    }

    private static Indicator IndicatorOf(ReadinessFacts facts, IndicatorDefinition definition)
    {
        var value = ValueOf(facts, definition);
        var isUnknown = value.Low < value.High;
        var isOfPartners = definition.Key == ReadinessScale.Partners.Key;
        return new()
        {
            Key = definition.Key,
            Label = definition.Label,
            Unit = definition.Key == ReadinessScale.Documents.Key ? IndicatorUnit.Share : IndicatorUnit.Scale,
            Value = isUnknown ? null : value.Value,
            Low = value.Low,
            High = value.High,
            Share = definition.Share,
            OnScale = value,
            OneOf = isUnknown ? [.. ReadinessScale.PossibleValues(definition).Where(one => one >= value.Low && one <= value.High)] : [],
            IsUnknown = isUnknown,
            Source = isOfPartners ? PartnerEngagement.Source : facts.Source,
            Period = isOfPartners ? null : facts.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
