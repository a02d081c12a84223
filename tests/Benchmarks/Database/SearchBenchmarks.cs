using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Benchmarks.Database;

/// <summary>
/// 100,000 sites by a part of their Thai name, through EF Core: the index of letters against a scan of the table. The exact test is the same in
/// both, in unified spelling.
/// </summary>
[Config(typeof(ShortRun))]
public class SearchBenchmarks
{
    private SedzDb db = null!;
    private IQueryable<int> indexed = null!;
    private IQueryable<int> scanned = null!;

    /// <summary>What is searched for: the name of one site, of a tenth of a province's, of a province's, of all.</summary>
    [Params("สงขลา 777", "สงขลา 7", "สงขลา", "สมมติ")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        db = await (await SyntheticInstallation.SharedAsync()).OpenAsync();
        var text = Text;
        var exact = Exact(text);
        indexed = db.Sites.Where(s => TextSearch.MayContain(s.NameTh, text)).Where(exact).Select(s => s.Id).Checked(indexed: true);
        scanned = db.Sites.Where(exact).Select(s => s.Id).Checked(indexed: false);
    }

    [GlobalCleanup]
    public ValueTask CleanupAsync() => db.DisposeAsync();

    [Benchmark(Baseline = true)]
    public Task<List<int>> ByScan() => scanned.ToListAsync();

    [Benchmark]
    public Task<List<int>> ByIndex() => indexed.ToListAsync();

    /// <summary>Whether the name contains a text, in unified spelling.</summary>
    private static Expression<Func<Site, bool>> Exact(string text)
    {
        Expression<Func<Site, string>> name = s => s.NameTh;
        Expression<Func<string, bool>> contains = unified => unified.Contains(text);
        var spelling = ThaiSpelling.Unified;
        var unifiedName = ReplacingExpressionVisitor.Replace(spelling.Parameters[0], name.Body, spelling.Body);
        return Expression.Lambda<Func<Site, bool>>(
            ReplacingExpressionVisitor.Replace(contains.Parameters[0], unifiedName, contains.Body), name.Parameters);
    }
}
