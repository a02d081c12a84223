using Sedz.Schema.Partners;

namespace Sedz.Api.Imports.Partners;

/// <summary>What a row of a sheet can change of a stored organisation. Holds no personal data.</summary>
/// <param name="Id">Number of the organisation.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameKey">The name as it is compared.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Kind">Kind of organisation.</param>
/// <param name="JuristicNumber">Registration number, public for an organisation.</param>
/// <param name="Website">Public web page.</param>
/// <param name="Address">Public address.</param>
public sealed record PartnerState(
    int Id,
    string NameTh,
    string NameKey,
    string? NameEn,
    OrganisationKind? Kind,
    string? JuristicNumber,
    string? Website,
    string? Address)
{
    /// <summary>The state of an organisation.</summary>
    internal static PartnerState Of(Partner partner) => new(
        partner.Id, partner.NameTh, partner.NameKey, partner.NameEn, partner.Kind, partner.JuristicNumber, partner.Website, partner.Address);

    /// <summary>
    /// The state that a row asks for. What the row does not say stays, for a sheet may name an organisation on many rows; so does a name
    /// that differs only in how its form is written.
    /// </summary>
    internal PartnerState With(PartnerDraft draft, bool isNamed) => this with
    {
        NameTh = isNamed ? NameTh : draft.NameTh,
        NameKey = isNamed ? NameKey : draft.Compared.Key,
        NameEn = draft.NameEn ?? NameEn,
        Kind = draft.Compared.Kind ?? Kind,
        JuristicNumber = draft.JuristicNumber ?? JuristicNumber,
        Website = draft.Website ?? Website,
        Address = draft.Address ?? Address,
    };

    /// <summary>Writes the state into the organisation.</summary>
    internal void CopyTo(Partner partner)
    {
        (partner.NameTh, partner.NameKey, partner.NameEn, partner.Kind) = (NameTh, NameKey, NameEn, Kind);
        (partner.JuristicNumber, partner.Website, partner.Address) = (JuristicNumber, Website, Address);
    }
}
