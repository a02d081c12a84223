using Sedz.Analytics.Hazards;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

/// <summary>Candidates with things in doubt, so that chances can be worked out by hand.</summary>
internal static class UncertainCandidates
{
    public static EvidencePlace Phetchabun { get; } = new("67", "6701", "670101");

    public static EvidencePlace Phichit { get; } = new("66", "6601", "660101");

    /// <summary>A site whose readiness is made of the given indicators and whose hazard value is certain.</summary>
    public static RankingCandidate Site(string code, double hazard, params Indicator[] readiness) => new(
        code,
        CriterionAssessment.Of(Criterion.HazardRecurrence, EvidenceLevel.Footprint, [Known("given", 1, hazard)], []),
        LabourCriterion.NoData,
        CriterionAssessment.Of(Criterion.Readiness, level: null, [.. readiness], []));

    /// <summary>A site with a rate of flood from one source, and a readiness that is certain.</summary>
    public static RankingCandidate Flooded(
        string code, int times, double readiness, EvidencePlace? place, EvidenceLevel level = EvidenceLevel.Province) =>
        Flooded(code, readiness, place, Exposure("gdis", times, level));

    /// <summary>A site with a rate of flood from the given exposures, and a readiness that is certain.</summary>
    public static RankingCandidate Flooded(string code, double readiness, EvidencePlace? place, params HazardExposure[] exposures) => new(
        code,
        Criterion67.Assess(exposures),
        LabourCriterion.NoData,
        CriterionAssessment.Of(Criterion.Readiness, level: null, [Known("given", 1, readiness)], []))
    {
        Place = place,
    };

    public static HazardExposure Exposure(string source, int times, EvidenceLevel level) => new(
        1, source, Hazard.Flood, default, default, new ObservedCount(times, times, 30), 1991, 2020, level);

    /// <summary>Posterior of `times` in 30 years: Gamma(2 + times, 10 + 30).</summary>
    public static RecurrencePosterior PosteriorOf(int times) =>
        RecurrencePosterior.Of(PriorOf("gdis"), new ObservedCount(times, times, 30));

    public static Indicator Known(string key, double share, double value) => new()
    {
        Key = key,
        Label = new($"ค่า {key}", $"Value {key}"),
        Unit = IndicatorUnit.Scale,
        Value = value,
        Share = share,
        OnScale = ScaleValue.Exact(value),
    };

    /// <summary>A yes or no that is not known.</summary>
    public static Indicator YesOrNo(string key, double share) => Between(key, share, 0, 1) with { OneOf = [0, 1] };

    public static Indicator Between(string key, double share, double low, double high) => new()
    {
        Key = key,
        Label = new($"ค่า {key}", $"Value {key}"),
        Unit = IndicatorUnit.Scale,
        Share = share,
        OnScale = ScaleValue.Between(low, high),
        IsUnknown = true,
    };

    /// <summary>Sites with certain and uncertain parts of all kinds.</summary>
    public static RankingCandidate[] Random(int seed, int count)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new RankingCandidate(
                $"67-{i:0000}",
                Criterion67.Assess([Exposure("gdis", random.Next(4), (EvidenceLevel)random.Next(5)), Exposure("dfo", random.Next(4), EvidenceLevel.Footprint)]),
                LabourCriterion.NoData,
                CriterionAssessment.Of(
                    Criterion.Readiness,
                    level: null,
                    [
                        Known("documents", 0.4, random.Next(5) / 4.0),
                        random.Next(2) == 0 ? Known("water", 0.3, random.Next(5) / 4.0) : Between("water", 0.3, 0.25, 1),
                        random.Next(2) == 0 ? Known("road", 0.3, random.Next(2)) : YesOrNo("road", 0.3),
                    ],
                    []))
            {
                Place = random.Next(2) == 0 ? Phetchabun : Phichit,
            }),
        ];
    }

    private static HazardRecurrenceCriterion Criterion67 { get; } = new(new([PriorOf("gdis"), PriorOf("dfo")]));

    private static RecurrencePrior PriorOf(string source) => RecurrencePrior.Kept(new(source, Hazard.Flood), 2, 10, 50);
}
