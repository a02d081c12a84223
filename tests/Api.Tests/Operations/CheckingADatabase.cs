using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Commands;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Api.Tests.Operations;

public sealed class CheckingADatabase : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002", KnownSite.HeldByAPerson);
        await _application.RecordFloodsAsync();
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Check_OfAWholeDatabase_IsDone()
    {
        var answer = await RunAsync();
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Contains("the database is whole", answer.Output, StringComparison.Ordinal);
        Assert.Contains("ฐานข้อมูลสมบูรณ์", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BROKEN", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AfterAnotherConnectionWrote_FindsTheFileWhole()
    {
        await using var checking = await _application.OpenAsync();
        await checking.Database.OpenConnectionAsync();
        for (var number = 3; number < 9; number++)
        {
            Assert.All(await checking.CheckAsync(), result => Assert.True(result.IsWhole, result.ToString()));
            await BreakAsync($"UPDATE Sites SET NameTh = 'ชื่อที่ {number}'; DELETE FROM Nominations");
        }
    }

    [Theory]
    [InlineData("UPDATE Sites SET Eligibility = 2 WHERE Code = '67-0002'", "eligibility", "1 out of date 67-0002")]
    [InlineData("DROP TABLE \"rtree_Sites_Location\"", "spatial index Sites.Location", "2 rows, 2 wrong")]
    [InlineData("DELETE FROM \"rtree_Sites_Location\"", "spatial index Sites.Location", "2 rows, 2 wrong")]
    [InlineData("DROP TABLE \"fts_Sites\"", "search index Sites", "2 rows, 2 wrong")]
    [InlineData("DELETE FROM \"fts_Sites\" WHERE rowid = 1", "search index Sites", "2 rows, 1 wrong")]
    [InlineData("INSERT INTO \"fts_Sites\" (rowid, NameTh) VALUES (99, 'ไม่มี')", "search index Sites", "0 wrong, 1 stray")]
    [InlineData("UPDATE Sites SET RoundId = 1999 WHERE Code = '67-0001'", "references", "Sites")]
    [InlineData("DELETE FROM SiteExposures", "exposures to hazards", "2 sites out of date 67-0001 67-0002")]
    [InlineData("UPDATE SiteExposures SET TimesTo = 9 WHERE SiteId = 2", "exposures to hazards", "1 sites out of date 67-0002")]
    [InlineData("UPDATE HazardPriors SET Years = 900", "priors of hazards", "1 out of date ddpm/Flood")]
    [InlineData("UPDATE Sites SET OutsideProvince = 1 WHERE Code = '67-0002'", "places in their provinces", "1 out of date 67-0002")]
    [InlineData(
        """
        INSERT INTO ModelVersions (Kind, Number, State, ContentHash, DataHash, TrainingRows, Synthetic, Seed, Description, TrainedAt, TrainedBy)
        VALUES (0, 3, 0, 'hash', 'hash', 1, 0, 1, '{}', '2022-01-01', 'test')
        """,
        "models", "1 changed RecurrencePrior/3")]
    [InlineData("DELETE FROM __EFMigrationsHistory", "migrations", "pending")]
    public async Task Check_OfADatabaseThatSomebodyBroke_FailsAndNamesWhatIsWrong(string breaking, string subject, string detail)
    {
        await BreakAsync(breaking);
        await using var db = await _application.OpenAsync();
        var broken = Assert.Single(await DatabaseCheck.RunAsync(db, CancellationToken.None), result => !result.IsWhole);
        Assert.Equal(subject, broken.Subject);
        Assert.Contains(detail, broken.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FromTheCommandLine_FailsOnABrokenDatabaseAndPutsNothingRight()
    {
        await BreakAsync("DROP TABLE \"rtree_Sites_Location\"");
        for (var time = 1; time <= 2; time++)
        {
            var answer = await RunAsync();
            Assert.Equal(ExitCode.Failed, answer.ExitCode);
            Assert.Contains("BROKEN spatial index Sites.Location", answer.Output, StringComparison.Ordinal);
            Assert.Contains("NOT whole", answer.Output, StringComparison.Ordinal);
            Assert.Contains("ฐานข้อมูลไม่สมบูรณ์", answer.Output, StringComparison.Ordinal);
        }
    }

    private Task<CommandAnswer> RunAsync() => SedzProcess.RunAsync(_application.Settings.DataFolder, "check");

    private async Task BreakAsync(string statement)
    {
        await using var db = await _application.OpenAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await connection.OpenAsync();
        SqliteConnectionSetup.Prepare(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF; {statement}; PRAGMA foreign_keys = ON";
        await command.ExecuteNonQueryAsync();
    }
}
