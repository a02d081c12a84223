namespace Sedz.Api.Tests.Application;

/// <summary>A small made-up country, two sites a province, that tests read and none changes.</summary>
public sealed class DemoCountry : IAsyncLifetime
{
    public const int Sites = 152;

    public SedzApplication Application { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Application = await SedzApplication.StartAsync();
        await Application.MakeDemoAsync(Sites);
    }

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();
}
