using System.Collections.Immutable;
using Sedz.Analytics.Portfolios;
using Sedz.Api.Partners;
using Sedz.Schema;
using Sedz.Schema.Partners;

namespace Sedz.Api.Portfolios;

/// <summary>The rules of a choice that ask for partners: sites with a sector, and sectors among the sites.</summary>
internal static class PartnerRules
{
    /// <summary>Whether anything is asked of partners.</summary>
    public static bool AreAsked(PortfolioInput input) => input is { Partners.Count: > 0 } or { AtLeastSectors: > 0 };

    /// <summary>The rules.</summary>
    /// <param name="input">What is asked.</param>
    /// <param name="sectors">Which sectors stand engaged at which sites.</param>
    /// <param name="siteIds">Numbers of the candidate sites, in the order of the problem.</param>
    public static IEnumerable<PortfolioRule> Of(PortfolioInput input, SiteSectors sectors, ImmutableArray<int> siteIds)
    {
        foreach (var cover in input.Partners ?? [])
        {
            var floor = Floor(cover.Sector, cover.AtLeast, sectors, siteIds);
            yield return new(
                $"partners.{cover.Sector.ToString().ToLowerInvariant()}",
                new($"อย่างน้อย {cover.AtLeast} แห่งเป็น{floor.Group.Th}", $"At least {cover.AtLeast} {floor.Group.En}"),
                [floor]);
        }

        if (input.AtLeastSectors is > 0 and { } fewest)
        {
            yield return new(
                "atLeastSectors",
                new($"มีภาคีอย่างน้อย {fewest} ภาคในพื้นที่ที่เลือก", $"At least {fewest} of the seven partner sectors among the chosen sites"),
                [.. PartnerSectors.All.Select(sector => Floor(sector, atLeast: 1, sectors, siteIds))],
                fewest);
        }
    }

    private static PortfolioFloor Floor(PartnerSector sector, int atLeast, SiteSectors sectors, ImmutableArray<int> siteIds)
    {
        var words = PartnerSectors.Of(sector);
        return new(
            new LocalizedText($"พื้นที่ที่มี{words.Th}ร่วมดำเนินการ", $"sites with a partner of the sector {words.En}"),
            [.. Enumerable.Range(0, siteIds.Length).Where(site => sectors.Stands(sector, siteIds[site]))],
            atLeast);
    }
}
