using Sedz.Api.Hazards;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Meeting;

/// <summary>
/// Sixty sites of Phetchabun as a province may send them: names of the length that real ones have, several hazards known from several
/// sources, a third of the sites lacking something. None is made up for a demonstration. Beside it, two dozen sites of Phichit, of which
/// every one lacks something, and one demonstration site of Phitsanulok.
/// </summary>
public sealed class CrowdedProvince : IAsyncLifetime
{
    public const int Sites = 60;
    public const int NotReadySites = 24;

    public SedzApplication Application { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Application = await SedzApplication.StartAsync();
        for (var number = 1; number <= Sites; number++)
            await Application.CreateSiteAsync($"67-{number:0000}", site => Describe(site, int.Parse(site.Code[3..], null)));
        for (var number = 1; number <= NotReadySites; number++)
            await Application.CreateSiteAsync($"66-{number:0000}", site => Describe(site, 3 * int.Parse(site.Code[3..], null)));
        await Application.CreateSiteAsync("65-0001", site => site.Synthetic = true);
        await RecordHazardsAsync();
    }

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();

    private static void Describe(Site site, int number)
    {
        site.NameTh = $"ศูนย์เรียนรู้เศรษฐกิจพอเพียงบ้านน้ำร้อนใต้ หมู่ที่ {number} ตำบลท่าพล";
        site.NameEn = $"Sufficiency economy learning centre of Ban Nam Ron Tai, village {number}, Tha Phon";
        site.DistrictText = "เมืองเพชรบูรณ์";
        site.AreaM2 = 1600 * number + 700;
        site.Location = KnownSite.At(101.0 + 0.01 * (number % 8), 16.2 + 0.05 * (number % 10));
        if (number % 2 == 0)
            KnownSite.HeldByAPerson(site);
        site.Water = number % 5 == 0 ? null : (WaterSource)(number % 5);
        site.RoadAccess = (Answer)(number % 4);
        site.Electricity = (Answer)(number % 3);
        if (number % 3 != 0)
            return;
        site.Ready = number % 2 == 0 ? Answer.No : Answer.Unknown;
        site.Permission = Answer.Pending;
        site.Consent = number % 4 == 0 ? Answer.No : site.Consent;
        site.Registration.TermMonths = number % 12 == 0 ? 48 : null;
        site.AreaM2 = number % 9 == 0 ? null : site.AreaM2;
    }

    private async Task RecordHazardsAsync()
    {
        await using var db = await Application.OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        (string Id, string Th, string En)[] sources =
        [
            ("ddpm", "กรมป้องกันและบรรเทาสาธารณภัย", "Department of Disaster Prevention and Mitigation"),
            ("gistda", "สำนักงานพัฒนาเทคโนโลยีอวกาศและภูมิสารสนเทศ", "Geo-Informatics and Space Technology Agency"),
        ];
        foreach (var (id, th, en) in sources)
        {
            db.Add(new HazardSource
            {
                Id = id,
                NameTh = th,
                NameEn = en,
                Windows =
                {
                    new() { SourceId = id, Hazard = Hazard.Flood, FromYear = 1985, ToYear = 2021 },
                    new() { SourceId = id, Hazard = Hazard.Drought, FromYear = 1985, ToYear = 2021 },
                },
            });
            foreach (var hazard in (Hazard[])[Hazard.Flood, Hazard.Drought])
            {
                for (var year = 1990; year < 2020; year += hazard == Hazard.Flood ? 3 : 5)
                    db.Add(Event(id, hazard, year));
            }
        }

        await db.SaveChangesAsync();
        await SiteExposures.RefreshAsync(db, siteIds: null, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private static HazardRecord Event(string source, Hazard hazard, int year) => new()
    {
        SourceId = source,
        Key = $"{hazard} {year}",
        EventKey = $"{hazard} {year}",
        Hazard = hazard,
        Kind = HazardRecordKind.Event,
        Year = year,
        Shape = year % 2 == 0 ? KnownSite.At(101.05, 16.2 + 0.01 * (year % 20)) : null,
        PlaceLevel = year % 2 == 0 ? null : PlaceLevel.Province,
        PlaceCode = year % 2 == 0 ? null : "67",
    };
}
