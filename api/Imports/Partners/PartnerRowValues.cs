using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>The values of an accepted row that its verdict repeats.</summary>
/// <param name="Name">Name of the organisation, persons masked.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Kind">Its kind; nothing while that is not known.</param>
/// <param name="JuristicNumber">Its registration number, public for an organisation; nothing while it is not known.</param>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="Site">Code of the site; nothing for a row that only names an organisation.</param>
/// <param name="Role">What it does there.</param>
/// <param name="Status">How far that has come.</param>
/// <param name="Contribution">What is promised; nothing when nothing is.</param>
/// <param name="Amount">How much; nothing when that was not said, which is not zero.</param>
/// <param name="Unit">In which unit; land is in square metres.</param>
/// <param name="UnitText">A unit that is not on the list, in its own words.</param>
/// <param name="Delivered">How much has been delivered; nothing when that was not said.</param>
public sealed record PartnerRowValues(
    string Name,
    PartnerSector Sector,
    OrganisationKind? Kind,
    string? JuristicNumber,
    string ProvinceCode,
    string? Site,
    PartnerRole? Role,
    EngagementStatus? Status,
    ContributionKind? Contribution,
    decimal? Amount,
    ContributionUnit? Unit,
    string? UnitText,
    decimal? Delivered)
{
    /// <summary>The values of a draft.</summary>
    internal static PartnerRowValues Of(PartnerDraft draft)
    {
        var (engagement, commitment) = (draft.Engagement, draft.Engagement?.Commitment);
        return new(
            draft.NameTh, draft.Sector, draft.Compared.Kind, draft.JuristicNumber, draft.Place.ProvinceCode, engagement?.SiteCode, engagement?.Role,
            engagement?.Status, commitment?.Kind, commitment?.Amount, commitment?.Unit, commitment?.UnitText,
            commitment?.Delivered);
    }
}
