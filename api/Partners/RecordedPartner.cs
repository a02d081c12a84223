using Sedz.Api.Imports.Partners;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>What the record of an organisation says that a correction can change. Holds no personal data.</summary>
/// <param name="Record">What a row of a sheet can change too.</param>
/// <param name="Sector">The sector.</param>
/// <param name="Places">Where it is, in the order of their numbers.</param>
internal sealed record RecordedPartner(PartnerState Record, PartnerSector Sector, IReadOnlyList<RecordedPlace> Places)
{
    /// <summary>What the record says now; its places are stored.</summary>
    public static RecordedPartner Of(Partner partner) => new(
        PartnerState.Of(partner), partner.Sector, [.. partner.Places.OrderBy(place => place.Id).Select(RecordedPlace.Of)]);

    /// <summary>Whether two records say the same.</summary>
    public bool SaysTheSameAs(RecordedPartner other) =>
        Record == other.Record && Sector == other.Sector && Places.SequenceEqual(other.Places);

    /// <summary>Writes all of it into the organisation. Places that are there stay; others come back under their numbers.</summary>
    public void CopyTo(Partner partner, SedzDb db)
    {
        Record.CopyTo(partner);
        partner.Sector = Sector;
        partner.Places.RemoveAll(place => !Places.Contains(RecordedPlace.Of(place)));

        // Past the list of the organisation: a place that has a number and stands there would be taken for a stored one.
        var back = Places.Where(place => !partner.Places.Exists(there => there.Id == place.Id)).ToList();
        db.AddRange(back.Select(place => place.ToPlace(partner.Id)));
    }
}

/// <summary>A place where an organisation is, as its record has it.</summary>
/// <param name="Id">Number of the row.</param>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="DistrictCode">Code of the district; null when not known.</param>
/// <param name="SubdistrictCode">Code of the sub-district; null when not known.</param>
/// <param name="Text">The place in words, personal data masked.</param>
/// <param name="ImportId">The import that made it; null when none did.</param>
internal sealed record RecordedPlace(
    int Id, string ProvinceCode, string? DistrictCode, string? SubdistrictCode, string? Text, int? ImportId)
{
    /// <summary>A stored place.</summary>
    public static RecordedPlace Of(PartnerPlace place) =>
        new(place.Id, place.ProvinceCode, place.DistrictCode, place.SubdistrictCode, place.Text, place.ImportId);

    /// <summary>The place again, to be stored under its number.</summary>
    public PartnerPlace ToPlace(int partnerId) => new()
    {
        Id = Id,
        PartnerId = partnerId,
        ProvinceCode = ProvinceCode,
        DistrictCode = DistrictCode,
        SubdistrictCode = SubdistrictCode,
        Text = Text,
        ImportId = ImportId,
    };

    /// <summary>The code of the smallest place that is known, and the words.</summary>
    public override string ToString() => $"{SubdistrictCode ?? DistrictCode ?? ProvinceCode} {Text}".TrimEnd();
}
