using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;

namespace Sedz.Benchmarks.Database;

/// <summary>
/// 100,000 footprints of floods by place, through EF Core: the index against a scan of the table. <c>== true</c> keeps the search of the
/// index out of the peer's query: it is set before a bare test only. The rest of the query is the same.
/// </summary>
[Config(typeof(ShortRun))]
public class FootprintQueryBenchmarks
{
    private const string Polygon = "polygon";
    private const string Radius = "radius";

    private SedzDb db = null!;
    private IQueryable<int> polygonIndexed = null!;
    private IQueryable<int> polygonScanned = null!;
    private IQueryable<int> radiusIndexed = null!;
    private IQueryable<int> radiusScanned = null!;

    /// <summary>The part of the footprints whose middle the area holds.</summary>
    [Params(0.0001, 0.001, 0.01, 0.1)]
    public double Share { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        db = await (await SyntheticFootprints.SharedAsync()).OpenAsync();
        var (polygon, centre, metres) = SearchArea.Holding(Share, SyntheticFootprints.Middles());
        polygonIndexed = db.HazardRecords.Where(r => r.Shape!.Intersects(polygon)).Select(r => r.Id).Checked(indexed: true);
        polygonScanned = db.HazardRecords.Where(r => r.Shape!.Intersects(polygon) == true).Select(r => r.Id).Checked(indexed: false);
        radiusIndexed = db.HazardRecords.Where(r => r.Shape.IsWithinMetres(centre, metres)).Select(r => r.Id).Checked(indexed: true);
        radiusScanned = db.HazardRecords.Where(r => r.Shape.IsWithinMetres(centre, metres) == true).Select(r => r.Id).Checked(indexed: false);
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
