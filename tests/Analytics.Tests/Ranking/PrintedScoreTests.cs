using FsCheck.Xunit;
using Sedz.Analytics.Ranking;

namespace Sedz.Analytics.Tests.Ranking;

public sealed class PrintedScoreTests
{
    [Fact]
    public void Of_TwoEqualContributionsWhoseSumRoundsUp_GivesTheFirstTheOddHundredth()
    {
        var printed = PrintedScore.Of([0.204, 0, 0.204]);
        Assert.Equal(0.41, printed.Score);
        Assert.Equal([0.21, 0, 0.20], printed.Contributions.AsEnumerable());
    }

    [Property]
    public void Of_AnyContributions_AddsUpAndStaysWithinAHundredthOfEach(ushort first, ushort second, ushort third)
    {
        double[] exact = [first / 200_000.0, second / 200_000.0, third / 200_000.0];
        var printed = PrintedScore.Of([.. exact]);
        Assert.Equal(printed.Score, printed.Contributions.Sum(), 1e-12);
        Assert.Equal(exact.Sum(), printed.Score, 0.005 + 1e-12);
        Assert.All(exact.Zip(printed.Contributions), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 0.01 + 1e-12));
    }
}
