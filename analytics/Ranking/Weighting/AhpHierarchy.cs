using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// A hierarchy of two levels: criteria judged against each other, and alternatives judged against each other under each criterion.
/// </summary>
/// <param name="Criteria">The weights of the criteria.</param>
/// <param name="Under">The weights of the alternatives under each criterion, in the order of the criteria.</param>
/// <param name="Alternatives">
/// The weights of the alternatives: Σ weight of the criterion × weight under it. Adding an alternative may change the order of the others.
/// </param>
public sealed record AhpHierarchy(AhpWeights Criteria, ImmutableArray<AhpWeights> Under, ImmutableArray<double> Alternatives)
{
    private const string Field = "subMatrices";

    /// <summary>Whether a decision may rest on it: the judgements of every matrix agree well enough.</summary>
    public bool IsAcceptable => Criteria.IsAcceptable && Under.All(weights => weights.IsAcceptable);

    /// <summary>Weighs alternatives.</summary>
    /// <param name="criteria">The judgements of the criteria.</param>
    /// <param name="alternatives">The judgements of the alternatives under each criterion; all of one size.</param>
    /// <param name="randomIndex">The table for the consistency ratios.</param>
    /// <exception cref="InputRefusedException"><c>sizes_differ</c>, or what a matrix alone is refused for.</exception>
    public static AhpHierarchy Of(double[,] criteria, IReadOnlyList<double[,]> alternatives, RandomIndex randomIndex)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        var top = Ahp.Weights(criteria, randomIndex);
        if (alternatives.Count != top.Weights.Length)
        {
            throw InputRefusedException.Of(
                "sizes_differ", Field,
                $"มี {top.Weights.Length} เกณฑ์ แต่มีตารางเปรียบเทียบทางเลือก {alternatives.Count} ตาราง ต้องมีหนึ่งตารางต่อหนึ่งเกณฑ์",
                $"There are {top.Weights.Length} criteria and {alternatives.Count} matrices of alternatives. Give one for each criterion.");
        }

        ImmutableArray<AhpWeights> under = [.. alternatives.Select(matrix => Ahp.Weights(matrix, randomIndex))];
        if (under.Select(weights => weights.Weights.Length).Distinct().Count() > 1)
        {
            throw InputRefusedException.Of(
                "sizes_differ", Field,
                "ตารางเปรียบเทียบทางเลือกมีจำนวนทางเลือกไม่เท่ากัน ทุกตารางต้องเปรียบเทียบทางเลือกชุดเดียวกัน",
                "The matrices of alternatives differ in size. Each must compare the same alternatives.");
        }

        var weights = new double[under[0].Weights.Length];
        for (var criterion = 0; criterion < under.Length; criterion++)
        {
            for (var alternative = 0; alternative < weights.Length; alternative++)
                weights[alternative] += top.Weights[criterion] * under[criterion].Weights[alternative];
        }

        return new(top, under, [.. weights]);
    }
}
