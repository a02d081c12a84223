using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>The first rows of an area, by key, are the same as without the index, wherever the page begins.</summary>
public sealed class SpatialPageTests(SpatialWindowTests.Scattered scattered) : IClassFixture<SpatialWindowTests.Scattered>
{
    private readonly LandmarkFile file = scattered.File;

    /// <summary>A triangle fills half of its box and less, so that the boxes that are looked at first are often not enough.</summary>
    [Property(MaxTest = 120)]
    public Property Page_OfAnyAreaAfterAnyKey_IsWhatAFullScanGives() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 400).ArrayOf(6)), n =>
        {
            var (west, south, width, height) = (98.5 + (n[0] / 100.0), 12.5 + (n[1] / 100.0), n[2] / 80.0, n[3] / 80.0);
            Geometry area = new Polygon(new LinearRing(
            [
                new(west, south), new(west + width, south), new(west + (width * n[4] / 400), south + height), new(west, south),
            ]));
            var (after, take, part) = (n[5], 1 + (n[0] % 30), 1 + (n[1] % 3));
            using var db = file.Open();
            var all = db.Landmarks.AsNoTracking().AsEnumerable().ToList();

            Assert.Equal(
                all.Where(l => l.Location?.Intersects(area) == true).OrderBy(l => l.Id).Take(take).Select(l => l.Name),
                db.Landmarks.Where(l => l.Location!.Intersects(area)).OrderBy(l => l.Id).Take(take).Select(l => l.Name));
            Assert.Equal(
                all.Where(l => l.Location?.Intersects(area) == true && l.Id > after && l.Id % part == 0)
                    .OrderBy(l => l.Id).Take(take).Select(l => l.Id),
                db.Landmarks.Where(l => l.Location!.Intersects(area) && l.Id % part == 0).Where(l => l.Id > after)
                    .OrderBy(l => l.Id).Take(take).Select(l => l.Id));
            Assert.Equal(
                all.Where(l => l.Location?.Intersects(area) == true && l.Id < after)
                    .OrderByDescending(l => l.Id).Take(take).Select(l => l.Id),
                db.Landmarks.Where(l => l.Id < after).Where(l => area.Intersects(l.Location!))
                    .OrderByDescending(l => l.Id).Take(take).Select(l => l.Id));
            var metres = n[2] * 500;
            Assert.Equal(
                all.Where(l => l.Location.IsWithinMetres(LandmarkFile.Here, metres)).OrderBy(l => l.Id).Take(take).Select(l => l.Id),
                db.Landmarks.Where(l => l.Location.IsWithinMetres(LandmarkFile.Here, metres))
                    .OrderBy(l => l.Id).Take(take).Select(l => l.Id));
        });

    [Fact]
    public void Page_ByKey_LooksAtTheFirstBoxesBeforeTheOthers()
    {
        using var db = file.Open();
        Geometry area = LandmarkFile.Box(100, 14, 101, 15);

        var plan = LandmarkFile.Plan(db.Landmarks.Where(l => l.Location!.Within(area)).Where(l => l.Id > 7).OrderBy(l => l.Id).Take(5));

        Assert.Equal(3, plan.Count(line => line.Contains("rtree_Landmarks_Location VIRTUAL TABLE INDEX 2:", StringComparison.Ordinal)));
        Assert.Contains("UNION ALL", plan);
        Assert.DoesNotContain(plan, line => line.StartsWith("MERGE", StringComparison.Ordinal));
        Assert.DoesNotContain("SCAN l", plan);
        Assert.Equal(3, plan.Count(line => line.StartsWith("SEARCH l", StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_ByKey_IsNothingToWarnOf()
    {
        var warnings = new List<string>();
        var options = new DbContextOptionsBuilder<LandmarkDb>(file.Options)
            .EnableServiceProviderCaching(false).LogTo(warnings.Add, LogLevel.Warning).Options;
        using var db = new LandmarkDb(options);
        Geometry area = LandmarkFile.Box(100, 14, 101, 15);

        Assert.NotEmpty(db.Landmarks.Where(l => l.Location!.Within(area)).OrderBy(l => l.Id).Take(5).ToList());
        Assert.Empty(warnings);
    }

    [Fact]
    public void Page_InAnotherOrderOrOfTwoAreas_SearchesTheIndexAsEver()
    {
        using var db = file.Open();
        Geometry area = LandmarkFile.Box(100, 14, 101, 15);

        foreach (var page in new[]
        {
            db.Landmarks.Where(l => l.Location!.Within(area)).OrderBy(l => l.Name).Take(5),
            db.Landmarks.Where(l => l.Location!.Within(area) || l.Name == "L1").OrderBy(l => l.Id).Take(5),
            db.Landmarks.Where(l => l.Location!.Within(area)).OrderBy(l => l.Id).Skip(5).Take(5),
        })
            Assert.DoesNotContain("UNION ALL", page.ToQueryString(), StringComparison.Ordinal);
    }
}
