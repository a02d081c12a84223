using BenchmarkDotNet.Attributes;
using Sedz.Api.Imports.Sites;

namespace Sedz.Benchmarks.Imports;

/// <summary>
/// The import of a candidate list of 50,000 rows into an empty database, a row at a time in the table of results, against a bare prepared
/// INSERT of the rows that it wrote, into the same columns, by one transaction.
/// </summary>
[Config(typeof(ShortRun))]
public class ImportBenchmarks
{
    private const int Rows = 50_000;

    /// <summary>What an import of sites writes, a table before those that point at it.</summary>
    private static readonly string[] Tables =
        ["Imports", "SiteNumberings", "Sites", "LandDocuments", "Nominations", "PersonalDetails", "SiteChanges", "ImportRows"];

    private readonly Dictionary<string, List<object[]>> written = [];
    private byte[] csv = [];
    private SyntheticInstallation installation = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        csv = CandidateList.Csv(Rows);
        installation = await SyntheticInstallation.EmptyAsync();
        var imported = await Import();
        using var bare = installation.OpenBare();
        foreach (var table in Tables)
        {
            written[table] = BareSqlite.Rows(bare, table);
        }

        if (imported != Rows || written["Sites"].Count != Rows)
        {
            throw new InvalidOperationException($"Only {imported} of {Rows} rows were written.");
        }

        await installation.DisposeAsync();
    }

    [IterationSetup]
    public void Begin() => installation = SyntheticInstallation.EmptyAsync().GetAwaiter().GetResult();

    [IterationCleanup]
    public void End() => installation.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void BareInsert()
    {
        using var bare = installation.OpenBare();
        using var transaction = bare.BeginTransaction();
        foreach (var table in Tables)
        {
            BareSqlite.Insert(bare, transaction, table, written[table]);
        }

        transaction.Commit();
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public async Task<int> Import()
    {
        using var file = new MemoryStream(csv);
        return (await installation.Service<SiteImporter>().ImportAsync(file, "list.csv", new())).Written;
    }
}
