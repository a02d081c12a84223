using GraphQL;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>An organisation to register. It is never a person.</summary>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="Sector">One of the seven sectors.</param>
/// <param name="ProvinceCode">Code of the province that it works in or has its seat in.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Kind">Kind of organisation; taken from the name's words when left out.</param>
/// <param name="JuristicNumber">Registration number of the juristic person, 13 digits that begin with 0.</param>
/// <param name="Website">Public web page.</param>
/// <param name="Address">Public address in words; telephone numbers and names of persons are masked.</param>
/// <param name="DespiteDuplicates">True when an organisation of the same number or name was looked at and is another one.</param>
public sealed record RegisterPartnerInput(
    string NameTh,
    PartnerSector Sector,
    string ProvinceCode,
    string? NameEn = null,
    OrganisationKind? Kind = null,
    string? JuristicNumber = null,
    string? Website = null,
    string? Address = null,
    bool DespiteDuplicates = false);

/// <summary>A correction of what the record says of an organisation. What is left out stays as it is.</summary>
/// <param name="PartnerId">Global id of the organisation.</param>
/// <param name="Version">The version that the correction is of.</param>
/// <param name="Reason">Why; personal data are masked.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="Sector">One of the seven sectors.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Kind">Kind of organisation.</param>
/// <param name="JuristicNumber">Registration number of the juristic person, 13 digits that begin with 0.</param>
/// <param name="Website">Public web page.</param>
/// <param name="Address">Public address in words; telephone numbers and names of persons are masked.</param>
/// <param name="Places">All places where it works or has its seat, in the place of those that were there; one at least.</param>
/// <param name="Contact">
/// Who speaks for it, in the place of who did: kept encrypted and shown in no answer. Null removes what is kept, and what earlier
/// corrections kept of it: that cannot be taken back.
/// </param>
/// <param name="DespiteDuplicates">True when an organisation of the same number or name was looked at and is another one.</param>
public sealed record CorrectPartnerInput(
    [property: Id] string PartnerId,
    int Version,
    string Reason,
    Optional<string> NameTh = default,
    Optional<PartnerSector> Sector = default,
    Optional<string?> NameEn = default,
    Optional<OrganisationKind?> Kind = default,
    Optional<string?> JuristicNumber = default,
    Optional<string?> Website = default,
    Optional<string?> Address = default,
    IReadOnlyList<PartnerPlaceInput>? Places = null,
    Optional<PartnerContactInput?> Contact = default,
    bool DespiteDuplicates = false);

/// <summary>A place where an organisation works or has its seat.</summary>
/// <param name="PlaceCode">Code of a province (two digits), district (four) or sub-district (six).</param>
/// <param name="Text">The place in words, as far as no code says it; personal data are masked.</param>
public sealed record PartnerPlaceInput(string PlaceCode, string? Text = null);

/// <summary>Who speaks for an organisation, and how to reach them. Personal data.</summary>
/// <param name="Name">Name of the person.</param>
/// <param name="Phone">Telephone number.</param>
/// <param name="Email">Mail address.</param>
public sealed record PartnerContactInput(string? Name = null, string? Phone = null, string? Email = null)
{
    /// <summary>Names nobody.</summary>
    public override string ToString() => nameof(PartnerContactInput);
}

/// <summary>Two organisations that are one.</summary>
/// <param name="KeepId">Global id of the one that stays, with what its record says.</param>
/// <param name="MergeId">Global id of the one whose engagements and places move to it.</param>
/// <param name="Reason">Why they are one.</param>
public sealed record MergePartnersInput([property: Id] string KeepId, [property: Id] string MergeId, string Reason);

/// <summary>One organisation that is two.</summary>
/// <param name="PartnerId">Global id of the organisation.</param>
/// <param name="NameTh">Name in Thai of the new one.</param>
/// <param name="ProvinceCode">Code of the new one's province.</param>
/// <param name="EngagementIds">Global ids of the engagements that are the new one's: at least one, all of the organisation.</param>
/// <param name="Reason">Why they are two.</param>
/// <param name="NameEn">Name in English of the new one.</param>
/// <param name="Sector">Sector of the new one; as the organisation's when left out.</param>
public sealed record SplitPartnerInput(
    [property: Id] string PartnerId,
    string NameTh,
    string ProvinceCode,
    IReadOnlyList<string> EngagementIds,
    string Reason,
    string? NameEn = null,
    PartnerSector? Sector = null);

/// <summary>A merge, split or correction to take back.</summary>
/// <param name="ChangeId">Global id of the change.</param>
public sealed record UndoPartnerChangeInput([property: Id] string ChangeId);
