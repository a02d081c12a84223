namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>How far apart the members of a group are on one pair.</summary>
/// <param name="Judgement">The pair and the geometric mean of the judgements.</param>
/// <param name="Members">How many members judged it.</param>
/// <param name="Least">The least of the judgements.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="Factor">
/// The geometric standard deviation (of the sample, n − 1): typical members are this many times above or below the mean; 1 when all agree.
/// Null for fewer than two judgements, which cannot disagree.
/// </param>
public sealed record AhpDisagreement(AhpJudgement Judgement, int Members, double Least, double Greatest, double? Factor);
