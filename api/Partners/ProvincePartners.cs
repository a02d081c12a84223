using Sedz.Analytics.Partners;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Partners;

/// <summary>Holds the partners of the provinces against each other.</summary>
internal static class ProvincePartners
{
    /// <summary>The provinces that take part, by their codes.</summary>
    public static async Task<IReadOnlyList<ProvincePartnersAnswer>> ReadAsync(FieldContext context) =>
        (await context.Service<CountryPartners>().OfAsync(context.Caller, context.CancellationToken)).ByProvince;

    /// <summary>The same of what was read of the country.</summary>
    public static IReadOnlyList<ProvincePartnersAnswer> Of(PartnerEvidence evidence)
    {
        var sites = evidence.Provinces.ToLookup(pair => pair.Value, pair => pair.Key);
        var engagements = evidence.Engagements.ToLookup(engagement => evidence.Provinces[engagement.SiteId]);
        return
        [
            .. ProvinceFacts.Provinces.Where(province => province.Participates).OrderBy(province => province.Code, StringComparer.Ordinal)
                .Select(province => Of(
                    province.Code, PartnerMeasures.Of(sites[province.Code].ToHashSet(), [.. engagements[province.Code]]), evidence.Synthetic)),
        ];
    }

    private static ProvincePartnersAnswer Of(string code, PartnerMeasures measures, bool synthetic)
    {
        var coverage = measures.Coverage;
        return new(
            code,
            coverage.Sites,
            coverage.KnownSites,
            coverage.Sites == 0 ? null : (double)coverage.KnownSites / coverage.Sites,
            coverage.Organisations,
            coverage.KnownSites == 0 ? null : [.. coverage.MissingSectors],
            coverage.MeanSectorsPerSite,
            measures.SitesOnOneShare,
            measures.Concentration?.Normalised,
            measures.LargestComponentShare,
            measures.BridgeShare,
            synthetic);
    }
}
