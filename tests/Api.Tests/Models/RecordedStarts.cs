using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Models;

/// <summary>
/// Sites with a start, generated from a seed for tests alone. They are written as if they were real, since nothing that is marked as made
/// up teaches anything; no program writes such sites.
/// </summary>
internal static class RecordedStarts
{
    public const int Count = 240;

    private static readonly string[] Provinces = ["10", "20", "30", "40", "50", "60", "67", "70", "80", "90"];

    /// <summary>Adds sites whose start follows their water and road.</summary>
    public static Task AddAsync(SedzApplication application) => AddAsync(application, (site, random) =>
        random.NextDouble() < (site.Water == WaterSource.Irrigation ? 0.9 : 0.15));

    /// <summary>Adds sites that start by chance.</summary>
    public static Task AddCoinsAsync(SedzApplication application) => AddAsync(application, (_, random) => random.Next(2) == 0);

    private static async Task AddAsync(SedzApplication application, Func<Site, Random, bool> starts)
    {
        var random = new Random(7);
        var now = application.Clock.GetUtcNow().UtcDateTime;
        await using var db = await application.OpenAsync();
        for (var i = 0; i < Count; i++)
        {
            var site = KnownSite.Eligible($"{Provinces[i % Provinces.Length]}-{1000 + i}", now);
            site.Water = random.Next(2) == 0 ? WaterSource.Irrigation : WaterSource.None;
            site.RoadAccess = random.Next(2) == 0 ? Answer.Yes : Answer.No;
            site.AreaM2 = 800 * (1 + random.Next(40));
            site.Eligibility = EligibilityStatus.Eligible;
            db.Add(site);
            db.Add(new SiteStart
            {
                Site = site,
                StartedOn = starts(site, random) ? new(2022, 6, 1) : null,
                Attestation = Attestation.Verified,
                RecordedAt = now,
                RecordedBy = "test",
            });
        }

        await db.SaveChangesAsync();
    }
}
