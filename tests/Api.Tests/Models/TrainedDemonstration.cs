using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

/// <summary>A small made-up country whose model is trained and in use, one site a province.</summary>
public sealed class TrainedDemonstration : IAsyncLifetime
{
    private const int Sites = 76;

    public SedzApplication Application { get; private set; } = null!;

    /// <summary>Starts a server over such a country.</summary>
    public static async Task<SedzApplication> StartAsync()
    {
        var application = await SedzApplication.StartAsync();
        await application.MakeDemoAsync(Sites);
        Assert.True(await application.MakeDemoModelAsync());
        return application;
    }

    /// <summary>What the first site's criterion of recurrence says beside its value.</summary>
    public static async Task<IReadOnlyList<string>> NotesAsync(SedzApplication application) =>
        [.. (await application.QueryAsync("{ siteRanking(first: 1) { nodes { components { criterion notes { en } } } } }"))
            .List("siteRanking.nodes")[0].List("components")
            .Where(component => component.Text("criterion") == "HAZARD_RECURRENCE")
            .SelectMany(component => component.List("notes"))
            .Select(note => note.Text("en")!)];

    public async Task InitializeAsync() => Application = await StartAsync();

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();
}
