using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

/// <summary>A folder with the database of a small demonstration, made by the built program.</summary>
public sealed class DemoFolder : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public async Task InitializeAsync() =>
        Assert.Equal(ExitCode.Done, (await SedzProcess.RunAsync(Path, "demo", "--no-serve", "--sites", "228")).ExitCode);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
