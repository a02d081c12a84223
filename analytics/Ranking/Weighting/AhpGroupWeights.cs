using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>The weights of a group, and how far its members disagree.</summary>
/// <param name="Group">The weights of the geometric means of the members' judgements.</param>
/// <param name="Members">The members, in the order given.</param>
/// <param name="Judgements">How far apart the members are on each pair that anybody judged, row by row.</param>
public sealed record AhpGroupWeights(
    AhpWeights Group, ImmutableArray<AhpMember> Members, ImmutableArray<AhpDisagreement> Judgements);
