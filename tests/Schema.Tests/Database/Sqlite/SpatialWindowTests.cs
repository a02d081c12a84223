using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SpatialWindowTests(SpatialWindowTests.Scattered scattered) : IClassFixture<SpatialWindowTests.Scattered>
{
    private readonly LandmarkFile file = scattered.File;

    [Fact]
    public void RootFilter_ByAPolygon_SearchesTheIndex()
    {
        using var db = file.Open();
        Geometry area = LandmarkFile.Box(100, 14, 100.5, 14.5);

        AssertSearchesIndex(db.Landmarks.Where(l => l.Location!.Within(area)), "rtree_Landmarks_Location", "Landmarks");
        AssertSearchesIndex(db.Landmarks.Where(l => area.Contains(l.Location!)), "rtree_Landmarks_Location", "Landmarks");
        AssertSearchesIndex(
            db.Landmarks.Where(l => EF.Property<Point>(l, "Location").Intersects(area)), "rtree_Landmarks_Location", "Landmarks");
    }

    [Fact]
    public void RootFilter_ByMetres_SearchesTheIndex()
    {
        using var db = file.Open();
        var here = LandmarkFile.Here;
        var metres = 25_000;

        AssertSearchesIndex(db.Landmarks.Where(l => l.Location.IsWithinMetres(here, metres)), "rtree_Landmarks_Location", "Landmarks");
        AssertSearchesIndex(db.Landmarks.Where(l => l.Location.DistanceMetres(here) <= metres), "rtree_Landmarks_Location", "Landmarks");
        AssertSearchesIndex(db.Landmarks.Where(l => 5e3 > here.DistanceMetres(l.Location)), "rtree_Landmarks_Location", "Landmarks");
    }

    [Fact]
    public void Alternatives_EachWithAGeometry_SearchTheIndexForEach()
    {
        using var db = file.Open();
        Geometry one = LandmarkFile.Box(100, 14, 100.5, 14.5);
        Geometry other = LandmarkFile.Box(101, 14, 101.5, 14.5);

        AssertSearchesIndex(
            db.Landmarks.Where(l => l.Location!.Within(one) || l.Location.Within(other)), "rtree_Landmarks_Location", "Landmarks");
    }

    [Fact]
    public void CollectionNavigation_FilteredByAPoint_SearchesTheIndex()
    {
        using var db = file.Open();
        var here = LandmarkFile.Here;

        AssertSearchesIndex(
            db.Landmarks.SelectMany(l => l.Footprints).Where(f => f.Shape.Contains(here)), "rtree_Footprints_Shape", "Footprints");
        AssertSearchesIndex(
            db.Landmarks.Where(l => l.Footprints.Any(f => f.Shape.Contains(here))), "rtree_Footprints_Shape", "Footprints");
        AssertSearchesIndex(
            db.Footprints.Include(f => f.Landmark).Where(f => f.Landmark!.Location!.IsWithinMetres(here, 1_000)),
            "rtree_Landmarks_Location",
            "Landmarks");
    }

    [Fact]
    public void PairsOfTwoTables_WhereOneContainsTheOther_SearchTheIndexOfTheTableBoundLast()
    {
        using var db = file.Open();
        var pairs =
            from l in db.Landmarks
            from f in db.Footprints
            where f.Shape.Contains(l.Location!)
            select new { LandmarkId = l.Id, f.Id };

        AssertSearchesIndex(pairs, "rtree_Footprints_Shape", "Footprints");
        var landmarks = db.Landmarks.Where(l => l.Location != null).AsEnumerable().ToList();
        var footprints = db.Footprints.AsEnumerable().ToList();
        Assert.Equal(
            landmarks.Sum(l => footprints.Count(f => f.Shape.Contains(l.Location!))),
            pairs.Count());
    }

    [Fact]
    public void CountForEveryRow_OfWhatContainsIt_SearchesTheInnerIndexByTheOuterRow()
    {
        using var db = file.Open();
        var counts = db.Landmarks.Select(l => new { l.Id, Count = db.Footprints.Count(f => f.Shape.Contains(l.Location!)) });

        Assert.Contains(
            LandmarkFile.Plan(counts),
            line => line.StartsWith("SCAN rtree_Footprints_Shape VIRTUAL TABLE INDEX 2:", StringComparison.Ordinal));
    }

    [Fact]
    public void Test_AgainstARowReachedByKeyOrTheRowItself_IsLeftWithoutASearch()
    {
        using var db = file.Open();

        Assert.DoesNotContain(
            "rtree", db.Footprints.Where(f => f.Shape.Contains(f.Landmark!.Location!)).ToQueryString(), StringComparison.Ordinal);
        Assert.DoesNotContain("rtree", db.Footprints.Where(f => f.Shape.Covers(f.Parts!)).ToQueryString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "rtree",
            db.Footprints.Where(f => f.Shape.IsWithinMetres(LandmarkFile.Here, f.Id)).ToQueryString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Negation_OfATest_KeepsItsMeaningForRowsWithoutAPlace()
    {
        using var db = file.Open();
        Geometry area = LandmarkFile.Box(100, 14, 102, 16);
        var (inside, outside) = (db.Landmarks.Count(l => l.Location!.Within(area)), db.Landmarks.Count(l => !l.Location!.Within(area)));

        Assert.Equal(db.Landmarks.Count(l => l.Location != null), inside + outside);
        Assert.DoesNotContain("rtree", db.Landmarks.Where(l => !l.Location!.Within(area)).ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SameQuery_WithOtherValues_IsCompiledOnce()
    {
        using var db = file.Open();
        var texts = new[] { 0.1, 0.2 }.Select(half =>
        {
            Geometry area = LandmarkFile.Box(101 - half, 15 - half, 101 + half, 15 + half);
            return db.Landmarks.Where(l => l.Location!.Within(area)).CreateDbCommand().CommandText;
        }).ToList();

        Assert.Equal(texts[0], texts[1]);
        Assert.DoesNotContain("X'", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Deletion_ByAnArea_DeletesWhatLiesInIt()
    {
        using var own = new LandmarkFile();
        own.Scatter(landmarks: 100, footprints: 0);
        using var db = own.Open();
        Geometry area = LandmarkFile.Box(100, 14, 102, 16);
        var expected = db.Landmarks.AsEnumerable().Count(l => l.Location?.Within(area) == true);

        Assert.Equal(expected, db.Landmarks.Where(l => l.Location!.Within(area)).ExecuteDelete());
    }

    [Property(MaxTest = 60)]
    public Property Filter_ByAnyAreaAndAnyRadius_FindsWhatAFullScanFinds() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 400).ArrayOf(5)), n =>
        {
            var (west, south) = (99 + (n[0] / 100.0), 13 + (n[1] / 100.0));
            Geometry area = LandmarkFile.Box(west, south, west + (n[2] / 100.0), south + (n[3] / 100.0));
            var here = new Point(west, south);
            var metres = n[4] * 500.0;
            using var db = file.Open();

            var inside = db.Landmarks.Where(l => l.Location!.Within(area)).Select(l => l.Id).ToHashSet();
            var near = db.Landmarks.Where(l => l.Location.IsWithinMetres(here, metres)).Select(l => l.Id).ToHashSet();
            var met = db.Footprints
                .Where(f => f.Shape.Intersects(area) && f.Shape.DistanceMetres(here) < metres)
                .Select(f => f.Id)
                .ToHashSet();

            return inside.SetEquals(scattered.Landmarks.Where(l => l.Location!.Within(area)).Select(l => l.Id))
                && near.SetEquals(scattered.Landmarks.Where(l => l.Location.IsWithinMetres(here, metres)).Select(l => l.Id))
                && met.SetEquals(scattered.Footprints
                    .Where(f => f.Shape.Intersects(area) && f.Shape.DistanceMetres(here) < metres).Select(f => f.Id));
        });

    private static void AssertSearchesIndex(IQueryable<object> query, string index, string table)
    {
        var plan = LandmarkFile.Plan(query);

        Assert.Contains(plan, line => line.Contains("VIRTUAL TABLE INDEX 2:", StringComparison.Ordinal));
        Assert.Contains(index, query.ToQueryString(), StringComparison.Ordinal);
        Assert.DoesNotContain(plan, line => line == $"SCAN {table[..1].ToLowerInvariant()}");
    }

    public sealed class Scattered : IDisposable
    {
        public Scattered()
        {
            File.Scatter(landmarks: 1_000, footprints: 300);
            using var db = File.Open();
            Landmarks = [.. db.Landmarks.AsNoTracking().Where(l => l.Location != null)];
            Footprints = [.. db.Footprints.AsNoTracking()];
        }

        public LandmarkFile File { get; } = new();

        public IReadOnlyList<Landmark> Landmarks { get; }

        public IReadOnlyList<Footprint> Footprints { get; }

        public void Dispose() => File.Dispose();
    }
}
