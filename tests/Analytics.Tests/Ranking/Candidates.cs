using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Ranking;

/// <summary>Candidates with values given outright, so that a ranking can be followed by hand.</summary>
internal static class Candidates
{
    public static RankingCandidate Site(
        string code, double? hazard, double? readiness, double? labour = null, EvidenceLevel level = EvidenceLevel.Footprint) => new(
        code,
        Assessment(Criterion.HazardRecurrence, hazard, level),
        labour is null ? LabourCriterion.NoData : Assessment(Criterion.LabourAvailability, labour, null),
        Assessment(Criterion.Readiness, readiness, null));

    public static RankingCandidate[] Random(int seed, int count)
    {
        var random = new Random(seed);
        // Values on a coarse grid, so that ties are common.
        return
        [
            .. Enumerable.Range(0, count)
                .Select(i => Site($"67-{i:0000}", random.Next(5) / 4.0, random.Next(5) / 4.0, random.Next(3) / 2.0)),
        ];
    }

    private static CriterionAssessment Assessment(Criterion criterion, double? value, EvidenceLevel? level)
    {
        if (value is null)
            return CriterionAssessment.WithoutData(criterion, new("ไม่มีข้อมูล", "no data"));
        var indicator = new Indicator
        {
            Key = "given",
            Label = new("ค่าที่กำหนด", "Given"),
            Unit = IndicatorUnit.Scale,
            Value = value,
            Share = 1,
            OnScale = ScaleValue.Exact(value.Value),
            EvidenceLevel = level,
        };
        return CriterionAssessment.Of(criterion, level, [indicator], []);
    }
}
