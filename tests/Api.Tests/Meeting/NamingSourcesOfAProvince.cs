using Sedz.Api.Hazards;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Matching;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Meeting;

/// <summary>The page of a province names the sources that can speak of it, and no others.</summary>
public sealed class NamingSourcesOfAProvince : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.DrawPhetchabunAsync();
        await using var db = await _application.OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.AddRange(
            Source("of-the-north", "50"), Source("of-the-country"), Source("of-phetchabun", "67", "64"),
            Source("listed-here", hasWindow: false), Source("listed-there", hasWindow: false), Source("drawn-here", hasWindow: false),
            Source("drawn-there", hasWindow: false), Source("never-imported"));
        db.AddRange(
            Event("of-the-north", "50"), Event("of-the-country", "50"), Event("of-phetchabun", "64"),
            Event("listed-here", "67"), Event("listed-there", "50"), Event("drawn-here", x: 101.5), Event("drawn-there", x: 99.5));
        await db.SaveChangesAsync();
        await SiteExposures.RefreshAsync(db, siteIds: null, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Page_OfAProvince_NamesTheSourcesThatCanSpeakOfIt()
    {
        var page = await _application.Http.GetStringAsync("/?province=67&lang=en");

        string[] named = ["drawn-here", "listed-here", "of-phetchabun", "of-the-country"];
        Assert.All(named, id => Assert.Contains($"[{id}]", page, StringComparison.Ordinal));
        string[] silent = ["drawn-there", "listed-there", "of-the-north", "never-imported"];
        Assert.All(silent, id => Assert.DoesNotContain($"[{id}]", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_WhereWorkersCount_NamesTheirRegister()
    {
        const string Register = "[worker-register]";
        Assert.DoesNotContain(Register, await _application.Http.GetStringAsync("/?province=67"), StringComparison.Ordinal);

        await _application.OfferAsync("67-0002", KnownLabour.Opening(2));
        await _application.RegisterAsync([.. Enumerable.Range(0, 20).Select(_ => KnownLabour.Worker())]);

        Assert.Contains(Register, await _application.Http.GetStringAsync("/?province=67"), StringComparison.Ordinal);
    }

    private static HazardSource Source(string id, params string[] provinces) => Source(id, hasWindow: true, provinces);

    private static HazardSource Source(string id, bool hasWindow, params string[] provinces) => new()
    {
        Id = id,
        NameTh = id,
        NameEn = id,
        Windows = hasWindow
            ? [new() { SourceId = id, Hazard = Hazard.Flood, FromYear = 2011, ToYear = 2020, ProvinceCodes = [.. provinces] }]
            : [],
    };

    private static HazardRecord Event(string source, string? place = null, double? x = null) => new()
    {
        SourceId = source,
        Key = "a",
        EventKey = "a",
        Hazard = Hazard.Flood,
        Kind = HazardRecordKind.Event,
        Year = 2015,
        Shape = x is { } longitude ? KnownSite.At(longitude, 16.5) : null,
        PlaceLevel = place is null ? null : PlaceLevel.Province,
        PlaceCode = place,
    };
}
