using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Partners;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;

namespace Sedz.Benchmarks.Partners;

/// <summary>
/// All measures of partners but betweenness on 10,000 organisations and 100,000 engagements at 20,000 sites, against the reading of their
/// rows: at most
/// five times as long.
/// </summary>
[Config(typeof(ShortRun))]
public class NetworkBenchmarks
{
    private const int Partners = 10_000;
    private const int Sites = 20_000;
    private const int Engagements = 100_000;

    private const string Rows =
        """
        SELECT e.PartnerId, e.SiteId, p.Sector, e.Role, e.Status, e.OfferedOn, e.AgreedOn, e.DeliveredOn, e.LapsedOn
        FROM Engagements e JOIN Partners p ON p.Id = e.PartnerId ORDER BY e.Id
        """;

    private const string Commitments =
        """
        SELECT e.PartnerId, e.Status, c.Kind, c.Amount, c.Unit, c.UnitText, c.DeliveredAmount
        FROM Commitments c JOIN Engagements e ON e.Id = c.EngagementId
        """;

    private SyntheticInstallation installation = null!;
    private SqliteConnection bare = null!;
    private HashSet<int> sites = [];
    private List<EngagementFact> facts = [];
    private List<CommitmentFact> commitments = [];

    [GlobalSetup]
    public async Task SetupAsync()
    {
        installation = await SyntheticInstallation.EmptyAsync();
        await using (var db = await installation.OpenAsync())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            Fill(db);
            await transaction.CommitAsync();
            sites = [.. await db.Sites.Select(s => s.Id).ToListAsync()];
            facts = await db.Engagements.OrderBy(e => e.Id).Select(e => new EngagementFact(
                e.PartnerId, e.SiteId, e.Partner!.Sector, e.Role, e.Status, e.OfferedOn, e.AgreedOn, e.DeliveredOn, e.LapsedOn)).ToListAsync();
            commitments = await db.Engagements.SelectMany(e => e.Commitments, (e, c) => new CommitmentFact(
                e.PartnerId, e.Status, c.Kind, c.Amount, c.Unit, c.UnitText, c.DeliveredAmount)).ToListAsync();
        }

        bare = installation.OpenBare();
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await bare.DisposeAsync();
        await installation.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public int BareReader() => BareSqlite.Read(bare, Rows, "iiiiitttt") + BareSqlite.Read(bare, Commitments, "iiititt");

    [Benchmark]
    public int AllMeasuresButBetweenness() =>
        PartnerMeasures.Of(sites, facts).Structure.Sizes.Length + DeliveryTally.Of(commitments).Length;

    private static void Fill(SedzDb db)
    {
        var random = new Random(1);
        var made = new DateTime(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc);
        using var siteRows = new BulkInsert<Site>(db, keepKeys: true);
        using var partnerRows = new BulkInsert<Partner>(db, keepKeys: true);
        using var engagementRows = new BulkInsert<Engagement>(db, keepKeys: true);
        using var commitmentRows = new BulkInsert<Commitment>(db);
        siteRows.AddAll(Enumerable.Range(1, Sites).Select(i => new Site
        {
            Id = i, Code = $"67-{i:00000}", NameTh = $"แปลง {i}", ProvinceCode = "67", RoundId = 2565, CreatedAt = made, UpdatedAt = made, Version = 1,
        }));
        partnerRows.AddAll(Enumerable.Range(1, Partners).Select(i => new Partner
        {
            Id = i, NameTh = $"องค์กร {i}", NameKey = $"{i}", Sector = (PartnerSector)random.Next(7), CreatedAt = made, UpdatedAt = made, Version = 1,
        }));
        engagementRows.AddAll(Enumerable.Range(1, Engagements).Select(i => new Engagement
        {
            Id = i,
            PartnerId = 1 + random.Next(Partners),
            SiteId = 1 + random.Next(Sites),
            Role = (PartnerRole)random.Next(12),
            Status = (EngagementStatus)random.Next(4),
            OfferedOn = new(2019, 1, 1),
            AgreedOn = new(2020, 1, 1),
            CreatedAt = made,
            UpdatedAt = made,
            Version = 1,
        }));
        commitmentRows.AddAll(Enumerable.Range(1, Engagements).Select(i => new Commitment
        {
            EngagementId = i, Kind = (ContributionKind)random.Next(7), Amount = random.Next(1_000), Unit = (ContributionUnit)random.Next(17),
        }));
    }
}
