using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>Says when weights were not parts of 1 as they were given.</summary>
public static class WeightNormalisation
{
    /// <summary>Sums this close to 1 are 1: weights that people type with three decimals (0.333 three times) count as given.</summary>
    public const double Tolerance = 0.0015;

    private const string ThreeDecimals = "0.000";

    /// <summary>
    /// What a reader must know when weights were rescaled: their sum, and the weights that count. Null when they summed to 1 already.
    /// </summary>
    /// <param name="hazardRecurrence">The weight of disaster recurrence as given.</param>
    /// <param name="labourAvailability">The weight of labour availability as given.</param>
    /// <param name="readiness">The weight of readiness as given.</param>
    /// <exception cref="ArgumentException"><see cref="CriterionWeights.ProblemWith"/> finds a problem.</exception>
    public static LocalizedText? Note(double hazardRecurrence, double labourAvailability, double readiness)
    {
        var weights = CriterionWeights.Of(hazardRecurrence, labourAvailability, readiness);
        return Note(
            hazardRecurrence + labourAvailability + readiness, List(weights, name => name.Th), List(weights, name => name.En));
    }

    /// <summary>The same for criteria of any number and without names.</summary>
    /// <param name="weights">The weights as given: finite, 0 or more, of a sum above 0.</param>
    public static LocalizedText? Note(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var used = string.Join(", ", PartsOfOne(weights).Select(weight => weight.ToString(ThreeDecimals, CultureInfo.InvariantCulture)));
        return Note(weights.Sum(), used, used);
    }

    /// <summary>Weights as parts of 1.</summary>
    /// <param name="weights">Finite, 0 or more, of a sum above 0.</param>
    public static IReadOnlyList<double> PartsOfOne(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        // Scaled by the largest first, so that the sum of very large weights stays finite.
        var largest = weights.Max();
        var sum = weights.Sum(weight => weight / largest);
        return [.. weights.Select(weight => weight / largest / sum)];
    }

    private static LocalizedText? Note(double sum, string th, string en)
    {
        if (Math.Abs(sum - 1) <= Tolerance)
            return null;
        var total = sum.ToString("0.######", CultureInfo.InvariantCulture);
        return new(
            $"น้ำหนักที่ให้ไว้รวมกันได้ {total} จึงปรับตามสัดส่วนให้รวมกันเป็น 1: {th}",
            $"The weights given sum to {total}. They were rescaled in proportion to sum to 1: {en}.");
    }

    private static string List(CriterionWeights weights, Func<LocalizedText, string> speak) => string.Join(
        ", ",
        from criterion in CriterionWeights.Criteria
        let weight = weights.Of(criterion).ToString(ThreeDecimals, CultureInfo.InvariantCulture)
        select $"{speak(RankingWords.Of(criterion))} {weight}");
}
