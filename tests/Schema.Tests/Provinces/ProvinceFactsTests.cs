using Sedz.Schema.Provinces;

namespace Sedz.Schema.Tests.Provinces;

public sealed class ProvinceFactsTests
{
    [Fact]
    public void Provinces_Counted_Are77AndAllButBangkokTakePart()
    {
        Assert.Equal(77, ProvinceFacts.Provinces.Count);
        Assert.Equal(77, ProvinceFacts.Provinces.Select(p => p.Code).Distinct().Count());
        Assert.Equal(["10"], ProvinceFacts.Provinces.Where(p => !p.Participates).Select(p => p.Code));
    }

    [Theory]
    [InlineData(Region.Central, 22)]
    [InlineData(Region.Northeast, 20)]
    [InlineData(Region.South, 14)]
    [InlineData(Region.North, 9)]
    [InlineData(Region.East, 7)]
    [InlineData(Region.West, 5)]
    public void Regions_OfTheRoyalSociety_HaveTheirPublishedNumberOfProvinces(Region region, int count) =>
        Assert.Equal(count, ProvinceFacts.Provinces.Count(p => p.Region == region));

    [Fact]
    public void Clusters_AllEighteen_HoldEveryProvinceButBangkok()
    {
        var clusters = ProvinceFacts.Clusters.Select(c => c.Code).ToHashSet();
        Assert.Equal(18, clusters.Count);
        Assert.Equal(clusters, ProvinceFacts.Provinces.Select(p => p.ClusterCode).OfType<string>().ToHashSet());
        Assert.Equal(["10"], ProvinceFacts.Provinces.Where(p => p.ClusterCode is null).Select(p => p.Code));
    }

    [Fact]
    public void Centroids_AllProvinces_LieInThailand() =>
        Assert.All(ProvinceFacts.Provinces, p =>
        {
            Assert.InRange(p.CentroidLatitude, 5.6, 20.5);
            Assert.InRange(p.CentroidLongitude, 97.3, 105.7);
        });

    [Fact]
    public void Areas_Summed_ComeToTheCountrysWithinOnePerCent() =>
        Assert.InRange(ProvinceFacts.Provinces.Sum(p => p.AreaKm2), 513_120 * 0.99, 513_120 * 1.01);
}
