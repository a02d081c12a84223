using System.Collections.Immutable;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Readiness;
using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>How one indicator becomes a value of 0 to 1, with the reasons: the same for every list of sites.</summary>
/// <param name="Criterion">The criterion that it is part of.</param>
/// <param name="Key">The stable name of the indicator; of labour, how the names of its indicators begin.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">The unit of the cut-offs.</param>
/// <param name="CutOffs">
/// Corners of a line, from left to right, flat outside them; for an answer in words, its possible values by themselves.
/// </param>
/// <param name="Rationale">Why these values.</param>
/// <param name="ShareRationale">Why the indicator has the part of its criterion that it has.</param>
public sealed record PublishedValue(
    Criterion Criterion,
    string Key,
    LocalizedText Label,
    IndicatorUnit Unit,
    ImmutableArray<CutOff> CutOffs,
    LocalizedText Rationale,
    LocalizedText ShareRationale)
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static ImmutableArray<PublishedValue> All { get; } =
    [
        .. RecurrenceScale.Hazards.Select(hazard => new PublishedValue(
            Criterion.HazardRecurrence,
            HazardRecurrenceCriterion.KeyOf(hazard),
            HazardRecurrenceCriterion.LabelOf(hazard),
            IndicatorUnit.PerYear,
            RecurrenceScale.Of(hazard).CutOffs,
            RecurrenceScale.Of(hazard).Rationale,
            RecurrenceScale.ShareRationale)),
        new(
            Criterion.LabourAvailability,
            "labour",
            new("แรงงานต่อตำแหน่งงาน", "Workers for each opening"),
            IndicatorUnit.PerOpening,
            LabourScale.PerOpening.CutOffs,
            LabourScale.PerOpening.Rationale,
            new(
                "แต่ละทักษะมีส่วนตามจำนวนตำแหน่งงานที่พื้นที่เปิดรับ",
                "Each skill has a part by the number of openings that the site offers in it.")),
        new(
            Criterion.LabourAvailability,
            "labour.fit",
            new("ทักษะที่ตรงของแรงงานหนึ่งคนกับตำแหน่งงาน", "Fit of one worker for an opening"),
            IndicatorUnit.SharedLevels,
            OccupationFit.BySharedLevels.CutOffs,
            OccupationFit.BySharedLevels.Rationale,
            new(
                "ไม่มีส่วนของตัวเอง แรงงานแต่ละคนนับตามค่านี้ในแรงงานต่อตำแหน่งงาน",
                "It has no part of its own: each worker counts by it among the workers for each opening.")),
        Of(ReadinessScale.Documents, IndicatorUnit.Share, [0, 1], ReadinessScale.DocumentsRationale),
        Of(ReadinessScale.Water, IndicatorUnit.Scale, ReadinessScale.WaterValues, ReadinessScale.WaterRationale),
        Of(ReadinessScale.Road, IndicatorUnit.Scale, ReadinessScale.AnswerValues, ReadinessScale.AnswerRationale),
        Of(ReadinessScale.Electricity, IndicatorUnit.Scale, ReadinessScale.AnswerValues, ReadinessScale.AnswerRationale),
        Of(ReadinessScale.Land, IndicatorUnit.Scale, ReadinessScale.LandValues, ReadinessScale.LandRationale),
        Of(ReadinessScale.Partners, IndicatorUnit.Scale, ReadinessScale.PartnerValues, ReadinessScale.PartnersRationale),
    ];

    private static PublishedValue Of(
        IndicatorDefinition definition, IndicatorUnit unit, ImmutableArray<double> values, LocalizedText rationale) => new(
        Criterion.Readiness, definition.Key, definition.Label, unit, [.. values.Select(value => new CutOff(value, value))], rationale,
        definition.Rationale);
}
