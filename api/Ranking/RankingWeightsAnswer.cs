using System.Globalization;
using Sedz.Analytics.Ranking;
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
/// <param name="Normalised">Whether the weights asked for did not sum to 1.</param>
/// <param name="Th">The same in Thai.</param>
/// <param name="En">The same in English.</param>
public sealed record RankingWeightsAnswer(
    CriterionWeightsAnswer Asked, CriterionWeightsAnswer Used, bool Normalised, string Th, string En)
{
    /// <summary>Weights this close to a sum of 1 sum to 1: sliders give decimals that do so but for a rounding.</summary>
    private const double Tolerance = 1e-9;

    internal static RankingWeightsAnswer Of(RankingQuestion question, SiteRanking ranking)
    {
        var asked = question.Asked is { } given
            ? new CriterionWeightsAnswer(given.HazardRecurrence, given.LabourAvailability, given.Readiness)
            : CriterionWeightsAnswer.Of(question.Weights.Of);
        var sum = asked.HazardRecurrence + asked.LabourAvailability + asked.Readiness;
        var normalised = !(Math.Abs(sum - 1) <= Tolerance);
        var shown = sum.ToString("0.###", CultureInfo.InvariantCulture);
        var (th, en) = question.Asked is null
            ? ("ไม่ได้ระบุน้ำหนัก จึงใช้น้ำหนักเท่ากันทุกด้าน", "No weights were given: all criteria count equally.")
            : normalised
                ? ($"น้ำหนักที่ระบุรวมกันได้ {shown} จึงปรับตามสัดส่วนให้รวมกันเป็น 1", $"The weights given sum to {shown}; they are scaled to sum to 1.")
                : ("น้ำหนักที่ระบุรวมกันเป็น 1", "The weights given sum to 1.");
        if (!ranking.Omitted.IsEmpty)
        {
            th += " ด้านที่ไม่มีข้อมูลไม่นับ และแบ่งน้ำหนักให้ด้านอื่นตามสัดส่วน";
            en += " A criterion without data does not count, and its weight goes to the others in proportion.";
        }

        return new(asked, CriterionWeightsAnswer.Of(criterion => ranking.UsedWeights[criterion]), normalised, th, en);
    }
}
