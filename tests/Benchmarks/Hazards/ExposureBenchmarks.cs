using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Api.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;

namespace Sedz.Benchmarks.Hazards;

/// <summary>
/// The join of 100,000 sites and all records of the synthetic country. In memory it is held against the reading of its rows; kept in the
/// database, against reading them and writing its result by one prepared statement.
/// </summary>
[Config(typeof(ShortRun))]
public class ExposureBenchmarks
{
    private const string Memory = "in memory";
    private const string Kept = "kept";

    private const string Sites = "SELECT Id, Location, ProvinceCode, DistrictCode, SubdistrictCode FROM Sites ORDER BY Id";
    private const string SiteTypes = "ibttt";

    private const string Records =
        """
        SELECT SourceId, Hazard, Kind, EventKey, Key, Year, TimesFrom, TimesTo, OutOfYears, Shape, PlaceLevel, PlaceCode FROM HazardRecords
        """;

    private const string RecordTypes = "tiittiiiibit";

    private SyntheticInstallation installation = null!;
    private SedzDb db = null!;
    private SqliteConnection bare = null!;
    private List<SitePosition> positions = [];
    private List<ObservedWindow> windows = [];
    private List<HazardObservation> observations = [];
    private List<object[]> exposures = [];

    [GlobalSetup]
    public async Task SetupAsync()
    {
        installation = await SyntheticInstallation.SharedAsync();
        db = await installation.OpenAsync();
        bare = installation.OpenBare();
        exposures = BareSqlite.Rows(bare, "SiteExposures");
        positions = await db.Sites.OrderBy(s => s.Id)
            .Select(s => new SitePosition(s.Id, s.Location, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode))
            .ToListAsync();
        windows = await db.ObservationWindows
            .Where(w => db.HazardRecords.Any(r => r.SourceId == w.SourceId && r.Hazard == w.Hazard))
            .Select(w => new ObservedWindow(w.SourceId, w.Hazard, w.FromYear, w.ToYear, null))
            .ToListAsync();
        observations = [.. (await db.HazardRecords.AsNoTracking().ToListAsync()).Select(Of)];
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await db.DisposeAsync();
        await bare.DisposeAsync();
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Memory)]
    public int BareReader() => BareSqlite.Read(bare, Sites, SiteTypes) + BareSqlite.Read(bare, Records, RecordTypes);

    [Benchmark, BenchmarkCategory(Memory)]
    public int Join() => ExposureJoin.Run(positions, windows, observations).All.Count;

    [Benchmark(Baseline = true), BenchmarkCategory(Kept)]
    public int BareReaderAndInsert()
    {
        var read = BareReader();
        using var transaction = bare.BeginTransaction();
        using var delete = bare.CreateCommand();
        delete.Transaction = transaction;
        delete.CommandText = "DELETE FROM SiteExposures";
        delete.ExecuteNonQuery();
        BareSqlite.Insert(bare, transaction, "SiteExposures", exposures);
        transaction.Rollback();
        return read;
    }

    [Benchmark, BenchmarkCategory(Kept)]
    public async Task Refresh()
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await SiteExposures.RefreshAsync(db, siteIds: null, CancellationToken.None);
        await transaction.RollbackAsync();
    }

    private static HazardObservation Of(HazardRecord record)
    {
        var place = record.PlaceCode is { } code ? new PlaceRef(record.PlaceLevel!.Value, code) : null;
        return record.Kind == HazardRecordKind.Event
            ? new EventObservation(record.SourceId, record.Hazard, record.EventKey!, record.Year, record.Shape, place)
            : new FrequencyObservation(
                record.SourceId, record.Hazard, record.TimesFrom!.Value, record.TimesTo!.Value, record.OutOfYears!.Value, record.Shape, place);
    }
}
