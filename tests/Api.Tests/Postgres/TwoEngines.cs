using NetTopologySuite.Geometries;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Postgres;

/// <summary>The same made-up country, and sites that are hard to sort, find and measure, on both engines.</summary>
public sealed class TwoEngines : IAsyncLifetime
{
    private const int DemoSites = 152;

    /// <summary>
    /// Leading vowels, tone marks, repetition marks, digits, case, wildcards of LIKE, spaces, and letters beyond 16 bits.
    /// </summary>
    private static readonly string[] Names =
    [
        "แก่งคอย", "เกาะช้าง", "กะทู้", "ไก่", "กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาก", "โกสุม", "ใกล้", "ขาว", "ข้าว", "เขา", "เข้า",
        "น้ำ", "นำ", "นา",
        "น้ำตก", "ทำ", "ธรรม", "ต่างๆ", "ฯลฯ", "๑๐ ไร่", "๒ ไร่", "10 ไร่", "2 ไร่", "abc", "ABC", "Abc", "a%c", "a_c", "a\\c", "a c",
        "-กา", "กา-",
        "(กา)", "กา กา", "กากา", "𝒜𝒷", "🌾นา", "é", "é", "ศาลา", "ษมา", "สมา", "ฤดู", "ฦๅ", "อำเภอ", "อําเภอ", "เเก่ง", "ก์", "กฺ",
        "\u200bกา", "zz",
    ];

    public SedzApplication Sqlite { get; private set; } = null!;

    public SedzApplication Postgres { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        Sqlite = await StartAsync(postgres: false);
        Postgres = await StartAsync(postgres: true);
    }

    public async Task DisposeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        await Sqlite.DisposeAsync();
        await Postgres.DisposeAsync();
    }

    private static async Task<SedzApplication> StartAsync(bool postgres)
    {
        var application = await SedzApplication.StartAsync(await TestDatabase.CreateAsync(postgres));
        await application.MakeDemoAsync(DemoSites);
        for (var number = 0; number < Names.Length; number++)
            await application.CreateSiteAsync($"50-{900 + number:0000}", site => MakeHard(site, number));
        return application;
    }

    private static void MakeHard(Site site, int number)
    {
        var name = Names[number];
        (double X, double Y) = (97.5 + (number * 0.13), 6 + (number * 7 % 29 * 0.47));
        site.NameTh = name;
        site.NameEn = (number % 4) switch { 0 => null, 1 => $"Name {number % 5}", 2 => $"name {number % 5}", _ => name };
        site.AreaM2 = number % 3 == 0 ? null : 1600.5 * (number % 7);
        site.Location = number % 5 == 0 ? null : KnownSite.At(X, Y);
        site.Boundary = (number % 6) switch
        {
            0 => Square(X, Y, 0.05 * (1 + (number % 4))),
            1 => Square(X, Y, 0.2).Difference(Square(X + 0.05, Y + 0.05, 0.1)),
            2 => KnownSite.At(X, Y).Factory.CreateLineString([new(X, Y), new(X + 0.3, Y + 0.2)]),
            _ => null,
        };
        site.Water = number % 3 == 1 ? null : (WaterSource)(1 + (number % 4));
        site.Ready = (Answer)(number % 3);
        site.Version = 1 + (number % 4);
        site.UpdatedAt = new DateTime(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(number * 7);
        site.Remarks = number % 2 == 0 ? null : $"remark {number}";
        if (number % 2 == 0)
            site.Documents.Add(new() { Kind = LandDocumentKind.Ns4, Number = $"{number}", Text = $"โฉนด {number}" });
        if (number % 4 == 0)
            site.Documents.Add(new() { Kind = LandDocumentKind.Treasury, Number = null, Text = "ที่ราชพัสดุ" });
    }

    private static Geometry Square(double west, double south, double side)
    {
        var square = new Envelope(west, west + side, south, south + side);
        return new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(square);
    }
}
