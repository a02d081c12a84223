using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Finds the district and sub-district of sites that came before the tables of places did, by the names that their sheets wrote.
/// </summary>
internal static class SitePlacing
{
    /// <summary>
    /// Fills in the codes that are missing and whose names are known now, as the import of a row would have done. It is no change of the
    /// sites: what the province sent is as it was.
    /// </summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="siteIds">The sites to look at; all when null.</param>
    /// <param name="cancellationToken">Ends the work; the caller's transaction then decides what stays.</param>
    /// <returns>Numbers of the sites whose place is known more closely now; their exposures are the caller's to refresh.</returns>
    public static async Task<IReadOnlyCollection<int>> ResolveAsync(
        SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var sites = siteIds is null ? db.Sites : db.Sites.Where(s => EF.Parameter(siteIds).Contains(s.Id));
        var rows = await sites
            .Where(s => (s.DistrictCode == null && s.DistrictText != null) || (s.SubdistrictCode == null && s.SubdistrictText != null))
            .Select(s => new { s.Id, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode, s.DistrictText, s.SubdistrictText })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var geography = await SiteGeography.LoadAsync(db, cancellationToken);
        var found = rows
            .Select(row =>
            {
                var district = row.DistrictCode ?? geography.DistrictOf(row.ProvinceCode, row.DistrictText);
                var subdistrict = row.SubdistrictCode ?? geography.SubdistrictOf(district, row.SubdistrictText);
                return (Row: row, District: district, Subdistrict: subdistrict);
            })
            .Where(place => place.District != place.Row.DistrictCode || place.Subdistrict != place.Row.SubdistrictCode)
            .ToList();
        foreach (var place in found.GroupBy(place => (place.District, place.Subdistrict), place => place.Row.Id))
        {
            var (district, subdistrict) = place.Key;
            var ids = place.ToList();
            await db.Sites.Where(s => EF.Parameter(ids).Contains(s.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(s => s.DistrictCode, district).SetProperty(s => s.SubdistrictCode, subdistrict), cancellationToken);
        }

        return [.. found.Select(place => place.Row.Id)];
    }

    private static string? DistrictOf(this SiteGeography geography, string provinceCode, string? name) =>
        geography.KnowsDistrictsOf(provinceCode)
        && PlaceCell.ReadDistrict(name, provinceCode, geography.Places).TryGetValue(out var district) ? district.Code : null;

    private static string? SubdistrictOf(this SiteGeography geography, string? districtCode, string? name) =>
        districtCode is not null && geography.KnowsSubdistrictsOf(districtCode[..2])
        && PlaceCell.ReadSubdistrict(name, districtCode, geography.Places).TryGetValue(out var subdistrict) ? subdistrict.Code : null;
}
