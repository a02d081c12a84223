using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Sedz.Api.Access;
using Sedz.Api.Models;
using Sedz.Api.Ranking;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Ranking;

/// <summary>From the database to 100,000 sites with their criteria assessed, against a bare reader of the same rows and columns.</summary>
[Config(typeof(ShortRun))]
public class FirstReadingBenchmarks
{
    private const string Sites =
        """
        SELECT s.Id, s.Code, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode, s.Published, s.LandType, s.Ready, s.Permission, s.PermissionAttestation, s.Consent,
            s.ConsentAttestation, s.Registration_Kind, s.Registration_Number, s.Registration_Office, s.Registration_Registered,
            s.Registration_RegisteredOn, s.Registration_RunsFrom, s.Registration_RunsTo, s.Registration_TermMonths, s.Registration_Verified,
            s.AreaM2, s.Location IS NOT NULL OR s.Boundary IS NOT NULL, s.Water, s.RoadAccess, s.Electricity, s.Eligibility,
            r.BudgetDay, s.UpdatedAt
        FROM Sites AS s JOIN Rounds AS r ON s.RoundId = r.FiscalYear ORDER BY s.Code
        """;

    private const string SiteTypes = "ittttiiiiiiitttitttiiiiiiiitt";

    private const string Exposures =
        "SELECT SiteId, SourceId, Hazard, Level, TimesFrom, TimesTo, Years FROM SiteExposures ORDER BY SiteId, SourceId, Hazard";

    private const string ExposureTypes = "itiiiii";

    private SqliteConnection bare = null!;
    private IChangeMark changes = null!;
    private IDbContextFactory<SedzDb> databases = null!;
    private PersonLookup persons = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var installation = await SyntheticInstallation.SharedAsync();
        bare = installation.OpenBare();
        changes = installation.Service<IChangeMark>();
        databases = installation.Service<IDbContextFactory<SedzDb>>();
        persons = installation.Service<PersonLookup>();
    }

    [GlobalCleanup]
    public void Cleanup() => bare.Dispose();

    [Benchmark(Baseline = true)]
    public int BareReader() => ReadBare(bare);

    /// <summary>Reads the rows and columns that a ranking reads.</summary>
    internal static int ReadBare(SqliteConnection connection) =>
        BareSqlite.Read(connection, Sites, SiteTypes) + BareSqlite.Read(connection, Exposures, ExposureTypes);

    [Benchmark]
    public async Task<int> Standings()
    {
        using var reader = new RankingReader(databases, changes, new(NullLogger<ActiveModels>.Instance), persons);
        return (await reader.StandingsAsync(CancellationToken.None)).All.Length;
    }
}
