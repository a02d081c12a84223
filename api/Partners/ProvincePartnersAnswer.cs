using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>The partners of a province in measures that do not depend on its size. What is not known is null, and not 0.</summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="Sites">How many sites it has that the caller may see.</param>
/// <param name="KnownSites">Of how many an engagement is recorded.</param>
/// <param name="KnownShare">The part of its sites that is known; null without sites.</param>
/// <param name="Organisations">How many organisations stand engaged.</param>
/// <param name="MissingSectors">The sectors that nobody stands for; null where no site is known.</param>
/// <param name="MeanSectorsPerSite">How many sectors stand engaged at a known site on average, 0 to 7.</param>
/// <param name="SitesOnOneShare">The part of the covered sites that one organisation alone stands for.</param>
/// <param name="NormalisedConcentration">How far the work rests on few organisations, 0 (alike) to 1 (one has all).</param>
/// <param name="LargestComponentShare">The part of organisations and sites that hang together in the largest part of the network.</param>
/// <param name="BridgeShare">The part of the pairs of organisation and site that the network's hold depends on.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
public sealed record ProvincePartnersAnswer(
    string ProvinceCode,
    int Sites,
    int KnownSites,
    double? KnownShare,
    int Organisations,
    IReadOnlyList<PartnerSector>? MissingSectors,
    double? MeanSectorsPerSite,
    double? SitesOnOneShare,
    double? NormalisedConcentration,
    double? LargestComponentShare,
    double? BridgeShare,
    bool Synthetic);
