using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Postgres;

/// <summary>A connection string holds a password, which nobody is told.</summary>
public sealed class KeepingSecrets : IDisposable
{
    private const string Secret = "hush-hush-4711";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("rank")]
    [InlineData("demo", "--no-serve")]
    public async Task Command_WhereNoServerAnswers_FailsAndTellsNoSecret(params string[] words)
    {
        var answer = await SedzProcess.RunAsync(
            _folder.Path, words, $"Host=127.0.0.1;Port=1;Database=sedz;Username=nobody;Password={Secret};Timeout=2");
        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains("failed, nothing was written", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answer.Output + answer.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Host=127.0.0.1;Password={Secret}")]
    [InlineData($"Host=127.0.0.1;Database=sedz;Pasword={Secret}")]
    [InlineData($"postgres://nobody:{Secret}@127.0.0.1/sedz")]
    public async Task Command_OnAnAddressThatIsWrittenWrongly_SaysHowItIsWrittenAndTellsNoSecret(string database)
    {
        var answer = await SedzProcess.RunAsync(_folder.Path, ["check"], database);
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Contains("SEDZ_DATABASE", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answer.Output + answer.Errors, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Check_OfADatabaseWithAPassword_NamesThePlaceOnly()
    {
        var settings = await TestDatabase.CreateAsync(postgres: true);
        var answer = await SedzProcess.RunAsync(_folder.Path, ["check"], $"{settings.Database.PostgresConnection};Password={Secret}");
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Contains("postgresql 127.0.0.1", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answer.Output + answer.Errors, StringComparison.Ordinal);
        await TestDatabase.RemoveAsync(settings);
    }
}
