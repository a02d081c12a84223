using FsCheck.Xunit;
using Sedz.Analytics.Ranking.Weighting;

namespace Sedz.Analytics.Tests.Ranking.Weighting;

public sealed class AhpGroupTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void Weights_OfTwoOpposites_AreEqualAndTheirDisagreementIsSeen()
    {
        var group = AhpGroup.Weights([Judgements.Above(2, 9), Judgements.Above(2, 1 / 9.0)], RandomIndex.Saaty);
        Assert.Equal(0.5, group.Group.Weights[0], 1e-12);
        Assert.All(group.Members, member => Assert.Equal(0.4, member.Distance!.Value, 1e-12));
        var disagreement = Assert.Single(group.Judgements);
        Assert.Equal((1 / 9.0, 9, 2), (disagreement.Least, disagreement.Greatest, disagreement.Members));
        Assert.Equal(Math.Exp(Math.Sqrt(2) * Math.Log(9)), disagreement.Factor!.Value, 1e-9);
    }

    [Property(MaxTest = 20)]
    public void Weights_OfOneMember_AreTheMembersOwn(int seed)
    {
        var matrix = Judgements.Any(4, seed);
        var group = AhpGroup.Weights([matrix], RandomIndex.Saaty);
        Assert.All(Ahp.Weights(matrix, RandomIndex.Saaty).Weights.Zip(group.Group.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        Assert.Equal(0, group.Members.Single().Distance!.Value, 1e-12);
        Assert.All(group.Judgements, judgement => Assert.Null(judgement.Factor));
    }

    [Property(MaxTest = 20)]
    public void Weights_OfAGroupInAnotherOrder_AreTheSame(int seed)
    {
        double[][,] members = [Judgements.Any(3, seed), Judgements.Any(3, unchecked(seed + 1)), Judgements.Any(3, unchecked(seed + 2))];
        var (one, other) = (AhpGroup.Weights(members, RandomIndex.Saaty), AhpGroup.Weights([.. members.Reverse()], RandomIndex.Saaty));
        Assert.All(one.Group.Weights.Zip(other.Group.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void Weights_OfMembersWhoJudgedDifferentPairs_CompleteEachOther()
    {
        var group = AhpGroup.Weights([Judgements.Above(3, 2, Missing, Missing), Judgements.Above(3, Missing, Missing, 2)], RandomIndex.Saaty);
        Assert.Equal([4 / 7.0, 2 / 7.0, 1 / 7.0], group.Group.Weights.Select(weight => Math.Round(weight, 12)), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.All(group.Members, member => Assert.Null(member.Own));
        Assert.All(group.Members, member => Assert.Null(member.Distance));
    }

    [Fact]
    public void Weights_OfAMembersWrongMatrix_AreRefusedWithTheMember()
    {
        var refused = Assert.Throws<InputRefusedException>(
            () => AhpGroup.Weights([Judgements.Above(2, 3), new[,] { { 1.0, 2 }, { 2, 1 } }], RandomIndex.Saaty));
        Assert.Equal(("not_reciprocal", "members[1]"), (refused.Code, refused.Field));
        Assert.StartsWith("Member 2: ", refused.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_OfNobodyOrOfDifferentThings_AreRefused()
    {
        Assert.Equal("no_members", Assert.Throws<InputRefusedException>(() => AhpGroup.Weights([], RandomIndex.Saaty)).Code);
        Assert.Equal(
            "sizes_differ",
            Assert.Throws<InputRefusedException>(
                () => AhpGroup.Weights([Judgements.Above(2, 3), Judgements.Any(3, 1)], RandomIndex.Saaty)).Code);
    }
}
