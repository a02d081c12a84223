using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Geography;

public sealed class GeodesicBufferTests
{
    [Theory]
    [InlineData(100.5, 13.75, 50, 0.003)]
    [InlineData(101.15, 16.42, 10_000, 0.003)]
    [InlineData(99.0, 20.4, 100_000, 0.01)]
    [InlineData(101.2, 5.7, 100_000, 0.01)]
    public void Circle_AroundAPoint_HasTheRadiusInEveryDirection(double longitude, double latitude, double metres, double tolerance)
    {
        var circle = GeodesicBuffer.Around(new Point(longitude, latitude) { SRID = 4326 }, metres);
        Assert.Equal(4326, circle.SRID);
        Assert.All(circle.Coordinates, at => Assert.InRange(
            GeodesicInverse.Metres(Ellipsoid.Wgs84, longitude, latitude, at.X, at.Y), metres * (1 - tolerance), metres * (1 + tolerance)));
    }

    [Fact]
    public void Buffer_OfAnArea_HoldsWhatIsNearerAndNotWhatIsFarther()
    {
        var area = new Polygon(new LinearRing([new(99.5, 15.5), new(101.8, 15.5), new(102.2, 17.5), new(99.8, 17.8), new(99.5, 15.5)]));
        var around = GeodesicBuffer.Around(area, 20_000);
        Assert.All(around.Coordinates, at => Assert.InRange(area.DistanceMetres(new Point(at))!.Value, 19_800, 20_200));
        Assert.True(around.Contains(area));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(-0.0)]
    public void Distance_OfNothing_IsRefused(double metres) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeodesicBuffer.Around(new Point(100, 14), metres));
}
