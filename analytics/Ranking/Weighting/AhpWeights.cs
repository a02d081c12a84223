using System.Collections.Immutable;
using System.Globalization;
using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>The weights that lie in pairwise judgements, and how far the judgements agree with each other.</summary>
public sealed record AhpWeights
{
    /// <summary>The weights in the order of the matrix, above 0, of sum 1: the principal eigenvector.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>λ_max, the principal eigenvalue: n for judgements without any contradiction, more otherwise.</summary>
    public required double LambdaMax { get; init; }

    /// <summary>CI = (λ_max − n) / (n − 1); 0 for one thing.</summary>
    public required double ConsistencyIndex { get; init; }

    /// <summary>CR = CI / RI(n); 0 for one and two things, which cannot contradict each other.</summary>
    public required double ConsistencyRatio { get; init; }

    /// <summary>The table that gave RI(n).</summary>
    public required RandomIndex RandomIndex { get; init; }

    /// <summary>
    /// The judgement that hurts consistency most; null when nothing contradicts anything. Of equals the first, row by row.
    /// </summary>
    public required AhpWorstJudgement? WorstJudgement { get; init; }

    /// <summary>
    /// The judgements that nobody gave, filled in so that λ_max is least. They contradict the others as little as can be, so the ratio of
    /// a completed matrix flatters it. Empty when all were given.
    /// </summary>
    public required ImmutableArray<AhpJudgement> Completed { get; init; }

    /// <summary>Given judgements above 9 or below 1/9, the ends of Saaty's scale. They count as given.</summary>
    public required ImmutableArray<AhpJudgement> OutsideScale { get; init; }

    /// <summary>Whether a decision may rest on the weights: the ratio is at most <see cref="Ahp.MostInconsistent"/>.</summary>
    public bool IsAcceptable => ConsistencyRatio <= Ahp.MostInconsistent;

    /// <summary>Why no decision may rest on the weights, and what would help; null when one may.</summary>
    public LocalizedText? WhyNotForDecision => Refusal();

    /// <summary>
    /// The weights for a decision. Weights of judgements that contradict each other too much may be looked at, and are refused here.
    /// </summary>
    /// <exception cref="InputRefusedException"><c>inconsistent</c>: the ratio is above <see cref="Ahp.MostInconsistent"/>.</exception>
    public ImmutableArray<double> ForDecision() =>
        WhyNotForDecision is { } why ? throw new InputRefusedException("inconsistent", "matrix", why) : Weights;

    private LocalizedText? Refusal()
    {
        if (IsAcceptable)
            return null;
        var (ratio, most) = (Text(ConsistencyRatio), Text(Ahp.MostInconsistent));
        var (th, en) = (
            $"อัตราส่วนความสอดคล้อง (CR) เท่ากับ {ratio} ซึ่งเกิน {most} จึงใช้ประกอบการตัดสินใจไม่ได้ ใช้ได้เพียงเพื่อการทดลองพิจารณา",
            $"The consistency ratio is {ratio}, above {most}: the weights may be explored and cannot carry a decision.");
        if (WorstJudgement is not { Judgement: var given } worst)
            return new(th, en);
        var (value, better, after) = (Text(given.Value), Text(worst.ConsistentValue), Text(worst.ConsistencyRatioAfter));
        return new(
            $"{th} โปรดทบทวนค่าเปรียบเทียบแถวที่ {given.Row} คอลัมน์ที่ {given.Column} ซึ่งให้ไว้ {value} "
            + $"ค่าที่สอดคล้องกับค่าอื่นคือ {better} ซึ่งจะทำให้ CR เป็น {after}",
            $"{en} Look again at row {given.Row}, column {given.Column}: it is {value}; {better} would agree with the others and bring the "
            + $"ratio to {after}.");
    }

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
