using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Api.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Benchmarks.Hazards;

/// <summary>
/// The hash of the data that a training of recurrence took, as an activation works it out: 1,000,000 records of events in 924 districts over
/// 30 years, against a bare reader of the same rows.
/// </summary>
[Config(typeof(ShortRun))]
public class DataHashBenchmarks
{
    private const int Records = 1_000_000;
    private const int Years = 30;
    private const int FromYear = 1992;
    private const int DistrictsOfAProvince = 12;
    private const int SubdistrictsOfADistrict = 8;
    private const int Seed = 2565;
    private const string Source = "benchmark-events";

    private const string Rows =
        "SELECT SourceId, Hazard, Kind, EventKey, Key, Year, TimesFrom, TimesTo, OutOfYears, Shape, PlaceLevel, PlaceCode FROM HazardRecords";

    private const string RowTypes = "tiittiiiibit";

    private SyntheticInstallation installation = null!;
    private SedzDb db = null!;
    private SqliteConnection bare = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        installation = await SyntheticInstallation.EmptyAsync();
        db = await installation.OpenAsync();
        var random = new Random(Seed);
        var districts = ProvinceFacts.Provinces
            .SelectMany(province => Enumerable.Range(1, DistrictsOfAProvince).Select(number => (province, Code: $"{province.Code}{number:00}")))
            .ToList();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.HazardSources.Add(new()
            {
                Id = Source, NameTh = "เหตุการณ์สมมติ", NameEn = "Synthetic events", Synthetic = true,
                Windows = { new() { SourceId = Source, Hazard = Hazard.Flood, FromYear = FromYear, ToYear = FromYear + Years - 1 } },
            });
            foreach (var (province, code) in districts)
            {
                db.Districts.Add(new() { Code = code, ProvinceCode = province.Code, NameTh = code });
                db.Subdistricts.AddRange(Enumerable.Range(1, SubdistrictsOfADistrict).Select(number => new Subdistrict
                {
                    Code = $"{code}{number:00}",
                    DistrictCode = code,
                    NameTh = $"{code}{number:00}",
                    Longitude = province.CentroidLongitude + random.NextDouble() - 0.5,
                    Latitude = province.CentroidLatitude + random.NextDouble() - 0.5,
                }));
            }

            await db.SaveChangesAsync();
            await db.LoadInBulkAsync(_ =>
            {
                using var records = new BulkInsert<HazardRecord>(db);
                for (var key = 1; key <= Records; key++)
                {
                    records.Add(new()
                    {
                        SourceId = Source,
                        Key = $"{key}",
                        EventKey = $"{key}",
                        Hazard = Hazard.Flood,
                        Kind = HazardRecordKind.Event,
                        Year = FromYear + random.Next(Years),
                        PlaceLevel = PlaceLevel.District,
                        PlaceCode = districts[random.Next(districts.Count)].Code,
                    });
                }

                return Task.CompletedTask;
            });
            await transaction.CommitAsync();
        }

        bare = installation.OpenBare();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sets = await RecurrenceTrainingReader.ReadSetsAsync(db, CancellationToken.None);
        Console.WriteLine($"{sets.Count} sets of {sets[0].Places.Count} places hold {(GC.GetTotalMemory(true) - before) / 1_000_000} MB");
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await db.DisposeAsync();
        await bare.DisposeAsync();
        await installation.DisposeAsync();
    }

    [Benchmark(Baseline = true)]
    public int BareReader() => BareSqlite.Read(bare, Rows, RowTypes);

    [Benchmark]
    public async Task<string> DataHash() =>
        RecurrencePriorModel.HashOf(await RecurrenceTrainingReader.ReadSetsAsync(db, CancellationToken.None));
}
