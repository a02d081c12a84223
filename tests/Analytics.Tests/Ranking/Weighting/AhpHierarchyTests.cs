using Sedz.Analytics.Ranking.Weighting;

namespace Sedz.Analytics.Tests.Ranking.Weighting;

public sealed class AhpHierarchyTests
{
    /// <summary>
    /// The city of Saaty's Theory and Applications of the Analytic Network Process, 2005: five criteria (culture, family, housing, jobs,
    /// transportation), four cities (Bethesda, Boston, Pittsburgh, Santa Fe).
    /// </summary>
    [Fact]
    public void Alternatives_OfSaatysCities_AreAsPublished()
    {
        var cities = AhpHierarchy.Of(
            Judgements.Above(5, 1 / 5.0, 3, 1 / 2.0, 5, 7, 1, 7, 1 / 4.0, 3, 7),
            [
                Judgements.Above(4, 1 / 2.0, 1, 1 / 2.0, 2.5, 1, 1 / 2.5),
                Judgements.Above(4, 2, 1 / 3.0, 4, 1 / 8.0, 2, 9),
                Judgements.Above(4, 5, 1 / 2.0, 2.5, 1 / 9.0, 1 / 4.0, 7),
                Judgements.Above(4, 1 / 2.0, 3, 4, 6, 8, 1),
                Judgements.Above(4, 1.5, 1 / 2.0, 4, 1 / 3.5, 2.5, 9),
            ],
            RandomIndex.Saaty);
        double[] published = [0.229, 0.275, 0.385, 0.111];
        Assert.All(published.Zip(cities.Alternatives), pair => Assert.Equal(pair.First, pair.Second, 0.0006));
        Assert.Equal(1, cities.Alternatives.Sum(), 1e-12);
        Assert.True(cities.IsAcceptable);
    }

    [Fact]
    public void Of_MatricesThatDoNotFitTheCriteria_IsRefused()
    {
        double[,] two = Judgements.Above(2, 3), three = Judgements.Any(3, 1);
        Assert.Equal("sizes_differ", Assert.Throws<InputRefusedException>(() => AhpHierarchy.Of(two, [three], RandomIndex.Saaty)).Code);
        Assert.Equal("sizes_differ", Assert.Throws<InputRefusedException>(() => AhpHierarchy.Of(two, [two, three], RandomIndex.Saaty)).Code);
    }
}
