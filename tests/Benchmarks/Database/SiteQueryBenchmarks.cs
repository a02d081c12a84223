using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;

namespace Sedz.Benchmarks.Database;

/// <summary>
/// 100,000 sites by place, through EF Core: the index against a scan of the table. <c>== true</c> keeps the search of the index out of the
/// peer's query: it is set before a bare test only. The rest of the query is the same.
/// </summary>
[Config(typeof(ShortRun))]
public class SiteQueryBenchmarks
{
    private const string Polygon = "polygon";
    private const string Radius = "radius";

    private SedzDb db = null!;
    private IQueryable<int> polygonIndexed = null!;
    private IQueryable<int> polygonScanned = null!;
    private IQueryable<int> radiusIndexed = null!;
    private IQueryable<int> radiusScanned = null!;

    /// <summary>The part of the sites that the area holds.</summary>
    [Params(0.0001, 0.001, 0.01, 0.1)]
    public double Share { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        db = await (await SyntheticInstallation.SharedAsync()).OpenAsync();
        var places = await db.Sites.Where(s => s.Location != null).Select(s => s.Location!).ToListAsync();
        var (polygon, centre, metres) = SearchArea.Holding(Share, places);
        polygonIndexed = db.Sites.Where(s => s.Location!.Intersects(polygon)).Select(s => s.Id).Checked(indexed: true);
        polygonScanned = db.Sites.Where(s => s.Location!.Intersects(polygon) == true).Select(s => s.Id).Checked(indexed: false);
        radiusIndexed = db.Sites.Where(s => s.Location.IsWithinMetres(centre, metres)).Select(s => s.Id).Checked(indexed: true);
        radiusScanned = db.Sites.Where(s => s.Location.IsWithinMetres(centre, metres) == true).Select(s => s.Id).Checked(indexed: false);
    }

    [GlobalCleanup]
    public ValueTask CleanupAsync() => db.DisposeAsync();

    [Benchmark(Baseline = true), BenchmarkCategory(Polygon)]
    public Task<List<int>> PolygonByScan() => polygonScanned.ToListAsync();

    [Benchmark, BenchmarkCategory(Polygon)]
    public Task<List<int>> PolygonByIndex() => polygonIndexed.ToListAsync();

    [Benchmark(Baseline = true), BenchmarkCategory(Radius)]
    public Task<List<int>> RadiusByScan() => radiusScanned.ToListAsync();

    [Benchmark, BenchmarkCategory(Radius)]
    public Task<List<int>> RadiusByIndex() => radiusIndexed.ToListAsync();
}
