using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Database;

/// <summary>
/// 100,000 sites by a part of their Thai name, through EF Core: the index of letters against a scan of the table. The exact test is the
/// same in both, in unified spelling.
/// </summary>
[Config(typeof(ShortRun))]
public class SearchBenchmarks
{
    private SedzDb db = null!;
    private IQueryable<int> indexed = null!;
    private IQueryable<int> scanned = null!;

    /// <summary>What is searched for.</summary>
    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    public static IEnumerable<string> Texts => NameSearch.Texts;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        db = await (await SyntheticInstallation.SharedAsync()).OpenAsync();
        indexed = NameSearch.ByIndex(db, Text).Checked(indexed: true);
        scanned = NameSearch.Exact(db, Text).Checked(indexed: false);
    }

    [GlobalCleanup]
    public ValueTask CleanupAsync() => db.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<List<int>> ByScan() => scanned.ToListAsync();

    [Benchmark]
    public Task<List<int>> ByIndex() => indexed.ToListAsync();
}
