using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Weighting;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>A weight for each criterion.</summary>
/// <param name="HazardRecurrence">Weight of disaster recurrence.</param>
/// <param name="LabourAvailability">Weight of labour availability.</param>
/// <param name="Readiness">Weight of readiness.</param>
public sealed record CriterionWeightsAnswer(double HazardRecurrence, double LabourAvailability, double Readiness)
{
    /// <summary>Weights as clients see them.</summary>
    public static CriterionWeightsAnswer Of(Func<Criterion, double> weightOf) =>
        new(weightOf(Criterion.HazardRecurrence), weightOf(Criterion.LabourAvailability), weightOf(Criterion.Readiness));
}

/// <summary>The weights that a ranking was asked for and those that it was made with.</summary>
/// <param name="Asked">As they were asked for; equal ones when left out.</param>
/// <param name="Used">
/// As they were used: they sum to 1, and a criterion that no listed site has data on has 0. All are 0 when no weight is left.
/// </param>
/// <param name="Normalised">Whether the weights asked for did not sum to 1 and were scaled to do so.</param>
/// <param name="Preset">The preset that was used; null for weights of one's own.</param>
/// <param name="Th">The same in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record RankingWeightsAnswer(
    CriterionWeightsAnswer Asked, CriterionWeightsAnswer Used, bool Normalised, WeightPreset? Preset, string Th, string En)
{
    internal static RankingWeightsAnswer Of(RankingQuestion question, SiteRanking ranking)
    {
        var asked = question.Asked is { } given
            ? new CriterionWeightsAnswer(given.HazardRecurrence, given.LabourAvailability, given.Readiness)
            : CriterionWeightsAnswer.Of(question.Weights.Of);
        var note = question.Asked is null
            ? null
            : WeightNormalisation.Note(asked.HazardRecurrence, asked.LabourAvailability, asked.Readiness);
        var (th, en) = (note, question.Preset) switch
        {
            ({ } scaled, _) => (scaled.Th, scaled.En),
            (null, { } preset) => ($"ใช้ชุดน้ำหนัก: {preset.Name.Th}", $"The weights are a preset: {preset.Name.En}."),
            _ => ("น้ำหนักที่ระบุรวมกันเป็น 1", "The weights given sum to 1."),
        };
        if (!ranking.Omitted.IsEmpty)
        {
            th += " ด้านที่ไม่มีข้อมูลไม่นับ และแบ่งน้ำหนักให้ด้านอื่นตามสัดส่วน";
            en += " A criterion without data does not count, and its weight goes to the others in proportion.";
        }

        return new(
            asked, CriterionWeightsAnswer.Of(criterion => ranking.UsedWeights[criterion]), note is not null, question.Preset?.Key, th, en);
    }
}
