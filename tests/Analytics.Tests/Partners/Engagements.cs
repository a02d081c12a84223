using Sedz.Analytics.Partners;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Tests.Partners;

/// <summary>Engagements for tests of the network.</summary>
internal static class Engagements
{
    /// <summary>Eleven organisations (1 to 11) and eleven sites in three components: a chain, a square and a cycle of six that meet, and two small ones.</summary>
    public static EngagementFact[] Fixture { get; } =
    [
        .. new (int Partner, int Site)[]
        {
            (1, 101), (1, 102), (2, 101), (2, 103), (3, 103), (3, 104), (4, 104), (4, 105), (5, 105), (5, 104), (6, 106), (6, 107), (7, 107), (7, 108),
            (8, 108), (8, 106), (3, 106), (9, 201), (10, 201), (10, 202), (11, 203),
        }.Select(pair => Agreed(pair.Partner, pair.Site)),
    ];

    /// <summary>109 different pairs among 60 organisations and 90 sites, from the generator x ← 1103515245 x + 12345 mod 2³¹ started at 2565.</summary>
    public static EngagementFact[] Random { get; } = [.. Drawn(110, 60, 90)];

    public static EngagementFact Agreed(
        int partner, int site, PartnerSector sector = PartnerSector.Private, PartnerRole role = PartnerRole.Planning) =>
        new(partner, site, sector, role, EngagementStatus.Agreed);

    private static IEnumerable<EngagementFact> Drawn(int count, int partners, int sites)
    {
        var x = 2565L;
        int Next(int below) => (int)(((x = ((x * 1103515245) + 12345) % 2147483648) >> 8) % below);
        for (var i = 0; i < count; i++)
        {
            var partner = Next(partners);
            yield return Agreed(partner, Next(sites));
        }
    }
}
