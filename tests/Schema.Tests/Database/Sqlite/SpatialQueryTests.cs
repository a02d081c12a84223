using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SpatialQueryTests : IDisposable
{
    private static readonly Point Phetchabun = new(101.16, 16.42);

    private readonly LandmarkFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Geometry_OfAnyKind_ComesBackAsItWasSaved()
    {
        var parts = (MultiPolygon)LandmarkFile.Wkt("MULTIPOLYGON(((100 13, 101 13, 101 14, 100 13)), ((102 13, 103 13, 103 14, 102 13)))");
        using (var db = file.Open())
        {
            db.Add(new Landmark { Name = "point", Location = Phetchabun });
            db.Add(new Landmark { Name = "nowhere" });
            db.Add(new Footprint { Shape = LandmarkFile.Wkt("LINESTRING(100 13, 101 14)"), Parts = parts });
            db.Add(new Footprint { Shape = Polygon.Empty });
            db.SaveChanges();
        }

        using var again = file.Open();
        Assert.True(again.Landmarks.Single(landmark => landmark.Name == "point").Location!.EqualsExact(Phetchabun));
        Assert.Equal(4326, again.Landmarks.Single(landmark => landmark.Name == "point").Location!.SRID);
        Assert.Null(again.Landmarks.Single(landmark => landmark.Name == "nowhere").Location);
        var line = again.Footprints.Single(footprint => footprint.Parts != null);
        Assert.IsType<LineString>(line.Shape);
        Assert.True(line.Parts!.EqualsExact(parts));
        Assert.True(again.Footprints.Single(footprint => footprint.Shape.IsEmpty).Shape is Polygon { IsEmpty: true });
    }

    [Fact]
    public void Ring_ThatStartsAtAnotherVertex_IsSavedAsAChange()
    {
        using var db = file.Open();
        var footprint = new Footprint { Shape = LandmarkFile.Wkt("POLYGON((100 13, 101 13, 101 14, 100 13))") };
        db.Add(footprint);
        db.SaveChanges();

        footprint.Shape = LandmarkFile.Wkt("POLYGON((101 13, 101 14, 100 13, 101 13))");

        Assert.Equal(1, db.SaveChanges());
    }

    [Fact]
    public void Members_InAProjection_AreComputedByTheDatabase()
    {
        using var db = file.Open();
        db.Add(new Landmark { Name = "a", Location = Phetchabun });
        db.Add(new Footprint { Shape = LandmarkFile.Box(100, 13, 102, 15) });
        db.SaveChanges();

        var point = db.Landmarks.OrderBy(l => l.Location!.X).Select(l => new { l.Location!.X, l.Location.Y }).Single();
        var shape = db.Footprints.Select(f => new { f.Shape.Envelope, f.Shape.Centroid, f.Shape.IsEmpty, f.Shape.IsValid }).Single();

        Assert.Equal((101.16, 16.42), (point.X, point.Y));
        Assert.Equal(LandmarkFile.Box(100, 13, 102, 15), shape.Envelope);
        Assert.Equal(new Point(101, 14), shape.Centroid);
        Assert.False(shape.IsEmpty);
        Assert.True(shape.IsValid);
    }

    [Theory]
    [InlineData("POINT(101 14)")]
    [InlineData("POINT(100 13)")]
    [InlineData("POINT(105 14)")]
    [InlineData("POLYGON((100 13, 102 13, 102 15, 100 15, 100 13))")]
    [InlineData("POLYGON((101 14, 105 14, 105 18, 101 18, 101 14))")]
    [InlineData("LINESTRING(99 14, 105 14)")]
    [InlineData("POLYGON EMPTY")]
    public void EveryPredicate_InAQuery_MeansWhatItMeansInMemory(string text)
    {
        var shape = LandmarkFile.Box(100, 13, 102, 15);
        Geometry p = LandmarkFile.Wkt(text);
        using var db = file.Open();
        db.Add(new Footprint { Shape = shape });
        db.SaveChanges();

        Assert.Equal(shape.Intersects(p), db.Footprints.Any(f => f.Shape.Intersects(p)));
        Assert.Equal(shape.Disjoint(p), db.Footprints.Any(f => f.Shape.Disjoint(p)));
        Assert.Equal(shape.Contains(p), db.Footprints.Any(f => f.Shape.Contains(p)));
        Assert.Equal(shape.Within(p), db.Footprints.Any(f => f.Shape.Within(p)));
        Assert.Equal(p.Contains(shape), db.Footprints.Any(f => p.Contains(f.Shape)));
        Assert.Equal(shape.Covers(p), db.Footprints.Any(f => f.Shape.Covers(p)));
        Assert.Equal(shape.CoveredBy(p), db.Footprints.Any(f => f.Shape.CoveredBy(p)));
        Assert.Equal(shape.Touches(p), db.Footprints.Any(f => f.Shape.Touches(p)));
        Assert.Equal(shape.Crosses(p), db.Footprints.Any(f => f.Shape.Crosses(p)));
        Assert.Equal(shape.Overlaps(p), db.Footprints.Any(f => f.Shape.Overlaps(p)));
        Assert.Equal(shape.EqualsTopologically(p), db.Footprints.Any(f => f.Shape.EqualsTopologically(p)));
        Assert.Equal(shape.DistanceMetres(p), db.Footprints.Select(f => f.Shape.DistanceMetres(p)).Single());
        Assert.Equal(shape.IsWithinMetres(p, 1_000), db.Footprints.Any(f => f.Shape.IsWithinMetres(p, 1_000)));
    }

    [Fact]
    public void DistanceInDegrees_InAFilter_IsRefused()
    {
        using var db = file.Open();

        Assert.Throws<InvalidOperationException>(() => db.Landmarks.Where(l => l.Location!.Distance(Phetchabun) < 1).ToList());
    }

    [Fact]
    public void ManyRows_TestedAgainstTheSameGeometry_GiveThePreparedAnswers()
    {
        file.Scatter(landmarks: 300, footprints: 100);
        using var db = file.Open();
        Geometry star = new Point(101, 15).Buffer(1);
        var all = db.Landmarks.Where(l => l.Location != null).AsEnumerable().ToList();
        var shapes = db.Footprints.AsEnumerable().ToList();

        Assert.Equal(all.Count(l => l.Location!.Within(star)), db.Landmarks.Count(l => l.Location!.Within(star)));
        Assert.Equal(all.Count(l => star.Covers(l.Location)), db.Landmarks.Count(l => star.Covers(l.Location!)));
        Assert.Equal(all.Count(l => l.Location!.Disjoint(star)), db.Landmarks.Count(l => l.Location!.Disjoint(star)));
        Assert.Equal(shapes.Count(f => f.Shape.Intersects(star)), db.Footprints.Count(f => f.Shape.Intersects(star)));
        Assert.Equal(shapes.Count(f => f.Shape.CoveredBy(star)), db.Footprints.Count(f => f.Shape.CoveredBy(star)));
    }

    [Theory]
    [InlineData("POLYGON((100 13, 102 13, 102 15, 100 15, 100 13), (100.5 13.5, 101.5 13.5, 101.5 14.5, 100.5 14.5, 100.5 13.5))")]
    [InlineData("MULTIPOLYGON(((100 13, 101 13, 101 14, 100 14, 100 13)), ((101.25 14, 102 14, 102 15, 101.25 14)))")]
    [InlineData("LINESTRING(100 13, 102 15)")]
    public void Points_InAnAreaAtItsEdgeAndOutside_AreFoundAsInMemory(string text)
    {
        var area = LandmarkFile.Wkt(text);
        using var db = file.Open();
        db.AddRange(
            from x in Enumerable.Range(0, 11)
            from y in Enumerable.Range(0, 11)
            select new Landmark { Name = $"{x},{y}", Location = new Point(99.75 + x * 0.25, 12.75 + y * 0.25) });
        db.SaveChanges();
        List<Landmark> all = [.. db.Landmarks];

        Same(l => l.Location!.Intersects(area));
        Same(l => area.Intersects(l.Location!));
        Same(l => l.Location!.Disjoint(area));
        Same(l => area.Disjoint(l.Location!));
        Same(l => l.Location!.Within(area));
        Same(l => area.Contains(l.Location!));
        Same(l => l.Location!.CoveredBy(area));
        Same(l => area.Covers(l.Location!));

        void Same(Expression<Func<Landmark, bool>> test)
        {
            var expected = all.Where(test.Compile()).Select(l => l.Name).ToHashSet();
            Assert.InRange(expected.Count, 1, all.Count - 1);
            Assert.Equal(expected, db.Landmarks.Where(test).Select(l => l.Name).ToHashSet());
        }
    }

    [Fact]
    public void CorruptBlob_InAQuery_IsAnErrorThatSaysSo()
    {
        using var db = file.Open();
        db.Add(new Footprint { Shape = LandmarkFile.Box(100, 13, 102, 15) });
        db.SaveChanges();
        db.Database.ExecuteSqlRaw("DROP TRIGGER rtree_Footprints_Shape_update");
        db.Database.ExecuteSqlRaw("UPDATE Footprints SET Shape = X'0102030405060708090A0B0C0D0E'");

        var read = Assert.Throws<InvalidDataException>(() => db.Footprints.AsNoTracking().Single());
        var queried = Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => db.Footprints.Count(f => f.Shape.IsValid));

        Assert.Contains("does not start with the GeoPackage mark", read.Message, StringComparison.Ordinal);
        Assert.Contains("ST_IsValid: The BLOB does not start with", queried.Message, StringComparison.Ordinal);
    }
}
