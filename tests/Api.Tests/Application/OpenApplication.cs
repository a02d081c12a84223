namespace Sedz.Api.Tests.Application;

/// <summary>An application with an empty database, for the tests of one class, each of which brings its own sites.</summary>
public sealed class OpenApplication : IAsyncLifetime
{
    public SedzApplication Application { get; private set; } = null!;

    public async Task InitializeAsync() => Application = await SedzApplication.StartAsync();

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();
}
