using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Geography;

public sealed class GeodesicInverseTests
{
    private static readonly Ellipsoid Grs80 = new(6_378_137, 298.257222101);
    private static readonly Ellipsoid Bessel = new(6_377_397.155, 299.1528128);
    private static readonly Ellipsoid International = new(6_378_388, 297);

    /// <summary>Geoscience Australia's worked example of Vincenty's inverse on GDA94.</summary>
    [Fact]
    public void FlindersPeakToBuninyong_OnGrs80_IsThePublishedLength()
    {
        var metres = GeodesicInverse.Metres(
            Grs80, Degrees(144, 25, 29.52440), Degrees(-37, 57, 3.72030), Degrees(143, 55, 35.38390), Degrees(-37, 39, 10.15610));

        Assert.Equal(54_972.271, metres, 0.0005);
    }

    /// <summary>The five test lines of Vincenty's paper of 1975 (table II); the last two are nearly antipodal.</summary>
    public static TheoryData<string, double, double, double, double> Vincenty1975 => new()
    {
        { "a", Degrees(55, 45, 0), Degrees(-33, 26, 0), Degrees(108, 13, 0), 14_110_526.170 },
        { "b", Degrees(37, 19, 54.95367), Degrees(26, 7, 42.83946), Degrees(41, 28, 35.50729), 4_085_966.703 },
        { "c", Degrees(35, 16, 11.24862), Degrees(67, 22, 14.77638), Degrees(137, 47, 28.31435), 8_084_823.839 },
        { "d", Degrees(1, 0, 0), -Degrees(0, 59, 53.83076), Degrees(179, 17, 48.02997), 19_960_000.000 },
        { "e", Degrees(1, 0, 0), Degrees(1, 1, 15.18952), Degrees(179, 46, 17.84244), 19_780_006.558 },
    };

    [Theory]
    [MemberData(nameof(Vincenty1975))]
    public void TestLine_OfVincentysPaper_IsThePublishedLength(
        string line, double latitude1, double latitude2, double longitudeDifference, double metres)
    {
        var ellipsoid = line == "a" ? Bessel : International;

        Assert.Equal(metres, GeodesicInverse.Metres(ellipsoid, 0, latitude1, longitudeDifference, latitude2), 0.001);
    }

    /// <summary>
    /// Nearly antipodal lines on WGS 84: the sample of Karney 2013 (-30° to 29.9° over 179.8°), the two lines by which GeographicLib is
    /// usually held against Vincenty, and half a meridian.
    /// </summary>
    [Theory]
    [InlineData(-30, 29.9, 179.8, 19_989_832.827610)]
    [InlineData(0, 0.5, 179.5, 19_936_288.578965)]
    [InlineData(0, 0.5, 179.7, 19_944_127.421)]
    [InlineData(0, 0, 180, 20_003_931.4586)]
    [InlineData(90, -90, 0, 20_003_931.4586)]
    public void NearlyAntipodalLine_WhereVincentyDoesNotSettle_IsThePublishedLength(
        double latitude1, double latitude2, double longitudeDifference, double metres) =>
        Assert.Equal(metres, GeodesicInverse.Metres(Ellipsoid.Wgs84, 0, latitude1, longitudeDifference, latitude2), 0.001);

    [Fact]
    public void EquatorialLine_ShorterThanTheDetourOverThePole_IsAnArcOfTheEquator() =>
        Assert.Equal(
            Ellipsoid.Wgs84.SemiMajorAxis * double.DegreesToRadians(179), GeodesicInverse.Metres(Ellipsoid.Wgs84, 10, 0, -171, 0), 0.001);

    [Fact]
    public void Latitude_BeyondThePole_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeodesicInverse.Metres(Ellipsoid.Wgs84, 100, 90.1, 100, 13));

    [Fact]
    public void Longitude_ThatIsNoNumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeodesicInverse.Metres(Ellipsoid.Wgs84, double.NaN, 13, 100, 13));

    [Property]
    public Property Distance_BetweenAnyTwoPoints_IsSymmetricAndBounded() => Prop.ForAll(
        Anywhere(), Anywhere(), (p, q) =>
        {
            var there = GeodesicInverse.Metres(Ellipsoid.Wgs84, p.X, p.Y, q.X, q.Y);
            var back = GeodesicInverse.Metres(Ellipsoid.Wgs84, q.X, q.Y, p.X, p.Y);
            return Math.Abs(there - back) < 0.001 && there >= 0 && there <= 20_003_931.459;
        });

    [Property]
    public Property Distance_OverAThirdPoint_IsNeverShorter() => Prop.ForAll(
        Anywhere(), Anywhere(), Anywhere(), (p, q, r) =>
        {
            var direct = GeodesicInverse.Metres(Ellipsoid.Wgs84, p.X, p.Y, r.X, r.Y);
            var detour = GeodesicInverse.Metres(Ellipsoid.Wgs84, p.X, p.Y, q.X, q.Y)
                + GeodesicInverse.Metres(Ellipsoid.Wgs84, q.X, q.Y, r.X, r.Y);
            return direct <= detour + 0.001;
        });

    private static Arbitrary<(double X, double Y)> Anywhere() => Arb.From(
        from x in Gen.Choose(-1800, 1800)
        from y in Gen.Choose(-900, 900)
        select (x / 10.0, y / 10.0));

    private static double Degrees(double degrees, double minutes, double seconds) =>
        (degrees < 0 ? -1 : 1) * (Math.Abs(degrees) + (minutes / 60) + (seconds / 3600));
}
