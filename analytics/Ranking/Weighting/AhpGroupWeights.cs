using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>The weights of a group, and how far its members disagree.</summary>
/// <param name="Group">The weights of the geometric means of the members' judgements.</param>
/// <param name="Members">The members, in the order given.</param>
/// <param name="Judgements">How far apart the members are on each pair that anybody judged, row by row.</param>
public sealed record AhpGroupWeights(
    AhpWeights Group, ImmutableArray<AhpMember> Members, ImmutableArray<AhpDisagreement> Judgements);

/// <summary>One member of a group.</summary>
/// <param name="Own">
/// The weights of the member's judgements alone; null when they leave things unconnected, so that only the group's can be told.
/// </param>
/// <param name="Distance">
/// The part of the whole weight, 0..1, that would have to move to make the member's weights the group's: half of Σ|difference|. Null
/// without own weights.
/// </param>
public sealed record AhpMember(AhpWeights? Own, double? Distance);

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
