using GraphQL;
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

/// <summary>A merge or split to take back.</summary>
/// <param name="ChangeId">Global id of the change.</param>
public sealed record UndoPartnerChangeInput([property: Id] string ChangeId);
