using Microsoft.EntityFrameworkCore;
using Sedz.Api.Commands;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Postgres;

/// <summary>What <c>check</c> finds on PostgreSQL, and what starting the program puts right.</summary>
public sealed class CheckingPostgres : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        _application = await SedzApplication.StartAsync(await TestDatabase.CreateAsync(postgres: true));
        await _application.CreateSiteAsync("67-0001");
    }

    public async Task DisposeAsync()
    {
        if (PostgresServer.Missing is null)
            await _application.DisposeAsync();
    }

    [PostgresFact]
    public async Task Check_OfAWholeDatabase_IsDone()
    {
        var answer = await SedzProcess.RunAsync(_application.Settings, "check");
        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.Contains("PostGIS", answer.Output, StringComparison.Ordinal);
    }

    [PostgresTheory]
    [InlineData("DROP INDEX \"IX_Sites_Location_metres\"", "indexes and triggers of the model", "IX_Sites_Location_metres")]
    [InlineData("ALTER TABLE \"Sites\" DISABLE TRIGGER ALL", "indexes and triggers of the model", "counts_changes_of_Sites")]
    [InlineData("UPDATE \"Sites\" SET \"Eligibility\" = 2", "eligibility", "67-0001")]
    [InlineData(
        "UPDATE \"Sites\" SET \"Location\" = ST_SetSRID(ST_MakePoint(600000, 1800000), 4326)", "geometries", "Sites.Location: 1 rows")]
    [InlineData("UPDATE pg_collation SET collversion = '1' WHERE collname = 'th'", "collation", "REINDEX")]
    [InlineData(
        "UPDATE pg_constraint SET convalidated = false WHERE conname = 'FK_Sites_Rounds_RoundId'", "references", "FK_Sites_Rounds_RoundId")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"", "migrations", "pending")]
    public async Task Check_OfADatabaseThatSomebodyBroke_FailsAndNamesWhatIsWrong(string breaking, string subject, string detail)
    {
        await using var db = await _application.OpenAsync();
        await db.Database.ExecuteSqlRawAsync(breaking);
        var broken = Assert.Single(await DatabaseCheck.RunAsync(db, CancellationToken.None), result => !result.IsWhole);
        Assert.Equal(subject, broken.Subject);
        Assert.Contains(detail, broken.Detail, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Migrate_WhereAnIndexIsLacking_MakesItAgain()
    {
        await using var db = await _application.OpenAsync();
        await db.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_Sites_Location_metres\"; DROP INDEX \"IX_Sites_AreaM2_order\"");
        await db.MigrateAsync();
        Assert.All(await DatabaseCheck.RunAsync(db, CancellationToken.None), result => Assert.True(result.IsWhole, $"{result}"));
    }
}
