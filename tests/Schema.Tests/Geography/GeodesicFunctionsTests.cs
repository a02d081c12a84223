using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Geography;

public sealed class GeodesicFunctionsTests
{
    /// <summary>The accuracy that <see cref="GeodesicFunctions"/> promises for the distance to an edge.</summary>
    private const double Accuracy = 0.001;

    private static readonly Geometry Square = Wkt(
        "POLYGON((100 14, 101 14, 101 15, 100 15, 100 14), (100.4 14.4, 100.6 14.4, 100.6 14.6, 100.4 14.6, 100.4 14.4))");

    [Fact]
    public void Distance_FromAPointInsideAPolygon_IsZero() => Assert.Equal(0, Wkt("POINT(100.2 14.2)").DistanceMetres(Square));

    [Fact]
    public void Distance_FromAPointInAHole_IsThatToTheEdgeOfTheHole()
    {
        var expected = GeodesicInverse.Metres(Ellipsoid.Wgs84, 100.5, 14.45, 100.5, 14.4);

        Assert.Equal(expected, Wkt("POINT(100.5 14.45)").DistanceMetres(Square)!.Value, 0.01);
    }

    [Fact]
    public void Distance_OfAnEmptyOrMissingGeometry_IsUnknown()
    {
        Assert.Null(Point.Empty.DistanceMetres(Square));
        Assert.Null(Square.DistanceMetres(null));
        Assert.False(Square.IsWithinMetres(null, 1e9));
        Assert.False(Point.Empty.IsWithinMetres(Square, 1e9));
    }

    [Fact]
    public void IsWithinMetres_AtExactlyTheDistance_Holds()
    {
        var (bangkok, ayutthaya) = (Wkt("POINT(100.5018 13.7563)"), Wkt("POINT(100.5877 14.3532)"));
        var metres = bangkok.DistanceMetres(ayutthaya)!.Value;

        Assert.True(bangkok.IsWithinMetres(ayutthaya, metres));
        Assert.False(bangkok.IsWithinMetres(ayutthaya, Math.BitDecrement(metres)));
        Assert.False(bangkok.IsWithinMetres(bangkok, -1));
    }

    /// <summary>Over a box of Thailand's size, against a search for the nearest place by geodesics alone.</summary>
    [Property(MaxTest = 500)]
    public Property Distance_ToATriangleAnywhereInThailand_AgreesWithASearchAlongItsEdges() => Prop.ForAll(
        FourInThailand(), four =>
        {
            var (p, a, b, c) = (four[0], four[1], four[2], four[3]);
            var triangle = new Polygon(new LinearRing([a, b, c, a.Copy()]));
            var point = new Point(p);
            if (triangle.Area < 0.01 || triangle.Intersects(point))
                return true;

            var searched = new[] { Searched(p, a, b), Searched(p, b, c), Searched(p, c, a) }.Min();
            return Math.Abs(point.DistanceMetres(triangle)!.Value - searched) <= searched * Accuracy;
        });

    [Property(MaxTest = 50)]
    public Property Distance_OfTwoGeometries_IsSymmetricAndNeverMoreThanThatOfTheirVertices() => Prop.ForAll(
        FourInThailand(), four =>
        {
            var (a, b, c, d) = (four[0], four[1], four[2], four[3]);
            Geometry one = new LineString([a, b]);
            Geometry other = new LineString([c, d]);
            var metres = one.DistanceMetres(other)!.Value;
            var vertices = new[] { (a, c), (a, d), (b, c), (b, d) }
                .Min(pair => GeodesicInverse.Metres(Ellipsoid.Wgs84, pair.Item1.X, pair.Item1.Y, pair.Item2.X, pair.Item2.Y));
            return Math.Abs(metres - other.DistanceMetres(one)!.Value) <= metres * Accuracy && metres <= vertices * (1 + Accuracy);
        });

    [Property]
    public Property Window_AroundABox_HoldsEveryPlaceWithinTheDistance() => Prop.ForAll(
        Anywhere(), Anywhere(), (p, q) =>
        {
            var metres = GeodesicInverse.Metres(Ellipsoid.Wgs84, p.X, p.Y, q.X, q.Y);
            return GeodesicWindow.Around(new Envelope(p), metres).Contains(q);
        });

    [Fact]
    public void Window_AroundAPointInThailand_IsAtMostOnePercentTooWide()
    {
        var window = GeodesicWindow.Around(new Envelope(new Coordinate(100.5, 13.75)), 25_000);

        Assert.InRange(GeodesicInverse.Metres(Ellipsoid.Wgs84, 100.5, 13.75, window.MaxX, 13.75), 25_000, 25_250);
        Assert.InRange(GeodesicInverse.Metres(Ellipsoid.Wgs84, 100.5, 13.75, 100.5, window.MaxY), 25_000, 25_250);
    }

    /// <summary>The least geodesic to an edge, by ternary search: along an edge the distance falls, then rises.</summary>
    private static double Searched(Coordinate point, Coordinate from, Coordinate to)
    {
        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-7)
        {
            var third = (high - low) / 3;
            if (At(low + third) < At(high - third))
                high -= third;
            else
                low += third;
        }

        return At((low + high) / 2);

        double At(double share) => GeodesicInverse.Metres(
            Ellipsoid.Wgs84, point.X, point.Y, from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
    }

    private static Arbitrary<Coordinate[]> FourInThailand() => Arb.From(Places(9_730, 10_570, 560, 2_050).ArrayOf(4));

    private static Arbitrary<Coordinate> Anywhere() => Arb.From(Places(-18_000, 18_000, -9_000, 9_000));

    private static Gen<Coordinate> Places(int west, int east, int south, int north) =>
        from x in Gen.Choose(west, east)
        from y in Gen.Choose(south, north)
        select new Coordinate(x / 100.0, y / 100.0);

    private static Geometry Wkt(string text) => new WKTReader().Read(text);
}
