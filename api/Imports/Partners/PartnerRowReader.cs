using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;
using Sedz.Schema.Partners;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Sites;
using static Sedz.Api.Imports.Partners.PartnerColumn;

namespace Sedz.Api.Imports.Partners;

/// <summary>Judges one row of a sheet of partners by itself.</summary>
/// <param name="columns">Where the columns stand.</param>
/// <param name="geography">The known places.</param>
/// <param name="sites">Numbers of the sites by their codes.</param>
/// <param name="today">The day of the import in Thailand.</param>
internal sealed class PartnerRowReader(
    ColumnMap<PartnerColumn> columns, SiteGeography geography, IReadOnlyDictionary<string, int> sites, DateOnly today)
{
    /// <summary>Reads a row.</summary>
    public (PartnerDraft? Draft, RowReading<PartnerColumn> Row) Read(SheetRow sheetRow)
    {
        var row = new RowReading<PartnerColumn>(sheetRow, columns, PartnerHeadings.Table);
        row.Take(ContactName, ContactCells.ReadName(row.Cell(ContactName)), out var person);
        row.TakeRequired(PartnerColumn.Name, OrganisationCell.Read(row.Cell(PartnerColumn.Name)), out var name);
        row.TakeRequired(Sector, PartnerSectorCell.Read(row.Cell(Sector)), out var sector);
        var juristic = JuristicOf(row);
        var compared = name is null ? null : ComparedOf(row, name, juristic);
        var place = PlaceOf(row, person);
        var contact = ContactOf(row, person);
        var nameEn = row.Text(NameEn, person);
        var website = row.Take(Website, WebsiteCell.Read(row.Cell(Website)), out var address) ? address : null;
        var office = row.Text(Address, person);
        var engagement = EngagementOf(row, person);
        return row.IsRefused
            ? (null, row)
            : (new PartnerDraft(name!, nameEn, compared!, sector, juristic, website, office, place!, contact, engagement), row);
    }

    private static string? JuristicOf(RowReading<PartnerColumn> row)
    {
        if (!row.Take(JuristicNumber, NationalIdCell.Read(row.Cell(JuristicNumber)), out var id)) return null;
        if (id.IsJuristic) return id.Reveal();
        Refuse(row, JuristicNumber, PartnerRowErrors.NotJuristic);
        return null;
    }

    /// <summary>The name with its kind, from the name's own words or from the column. What nobody calls an organisation is none.</summary>
    private static OrganisationName ComparedOf(RowReading<PartnerColumn> row, string name, string? juristic)
    {
        var compared = OrganisationName.Of(name);
        if (row.TakeAnswer(Kind, KindOf(row.Cell(Kind))) is { } stated) compared = compared with { Kind = stated };
        if (compared.Kind is null && juristic is null && HolderCell.Read(name) is not { HasValue: true, Value.Kind: HolderKind.Organisation })
            Refuse(row, PartnerColumn.Name, PartnerRowErrors.WhatIsIt);
        return compared;
    }

    private static CellReading<OrganisationKind> KindOf(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.Marks(text)) return default;
        return OrganisationName.KindNamed(text) is { } kind ? new(kind) : new(PartnerRowErrors.UnknownKind);
    }

    private PartnerPlaceDraft? PlaceOf(RowReading<PartnerColumn> row, string? person)
    {
        var knowsProvince = row.TakeRequired(Province, PlaceCell.ReadProvince(row.Cell(Province), geography.Places), out var province);
        string? district = null, subdistrict = null;
        if (knowsProvince && geography.KnowsDistrictsOf(province.Code)
            && row.Take(District, PlaceCell.ReadDistrict(row.Cell(District), province.Code, geography.Places), out var there))
        {
            district = there.Code;
            if (geography.KnowsSubdistrictsOf(province.Code))
            {
                var reading = PlaceCell.ReadSubdistrict(row.Cell(Subdistrict), district, geography.Places);
                if (reading.TryGetValue(out var found)) subdistrict = found.Code;
                else if (reading.Error is not null) row.Warn(Subdistrict, RowWarnings.UnknownSubdistrict);
            }
        }

        var words = string.Join(" ", new[] { row.Text(Subdistrict, person), row.Text(District, person) }.Where(text => text is not null));
        return knowsProvince ? new(province.Code, district, subdistrict, words.Length > 0 ? words : null) : null;
    }

    private static SortedDictionary<PersonalDetailKind, string> ContactOf(RowReading<PartnerColumn> row, string? person)
    {
        var contact = new SortedDictionary<PersonalDetailKind, string>();
        if (person is not null) contact[PersonalDetailKind.Name] = person;
        if (row.Take(PartnerColumn.ContactPhone, PhoneCell.Read(row.Cell(PartnerColumn.ContactPhone)), out var phone)) contact[PersonalDetailKind.Phone] = PhoneText.Of(phone);
        if (row.Take(ContactEmail, ContactCells.ReadEmail(row.Cell(ContactEmail)), out var email)) contact[PersonalDetailKind.Email] = email;
        return contact;
    }

    private EngagementDraft? EngagementOf(RowReading<PartnerColumn> row, string? person)
    {
        var code = CellText.Normalize(row.Cell(PartnerColumn.Site));
        if (MissingMarker.MarksNone(code) || MissingMarker.Marks(code))
        {
            if (IsGiven(row, Role) || IsGiven(row, Contribution) || IsGiven(row, Amount)) Refuse(row, PartnerColumn.Site, PartnerRowErrors.NoSite);
            return null;
        }

        if (!sites.TryGetValue(code, out var site)) Refuse(row, PartnerColumn.Site, PartnerRowErrors.UnknownSite);
        row.TakeRequired(Role, PartnerRoleCell.Read(row.Cell(Role)), out var role);
        row.TakeRequired(Status, EngagementStatusCell.Read(row.Cell(Status)), out var status);
        DateOnly? on = row.Take(StatusDate, DateCell.Read(row.Cell(StatusDate)), out var day) ? day : null;
        if (on > today) Refuse(row, StatusDate, PartnerRowErrors.InTheFuture);
        return new(site, code, role, status, on, row.Text(Evidence, person), CommitmentOf(row));
    }

    private static CommitmentDraft? CommitmentOf(RowReading<PartnerColumn> row)
    {
        if (!row.Take(Contribution, ContributionKindCell.Read(row.Cell(Contribution)), out var kind))
        {
            if (!IsGiven(row, Contribution) && (IsGiven(row, Amount) || IsGiven(row, Delivered))) Refuse(row, Contribution, PartnerRowErrors.NoKind);
            return null;
        }

        var promised = AmountIn(row, Amount, kind);
        var delivered = AmountIn(row, Delivered, kind);
        if (promised is not null && delivered?.Unit is not null && (delivered.Unit, delivered.UnitText) != (promised.Unit, promised.UnitText))
            Refuse(row, Delivered, PartnerRowErrors.OtherUnit);
        if (delivered?.Amount > promised?.Amount) row.Warn(Delivered, RowWarnings.MoreThanPromised);
        var counted = promised ?? delivered;
        DateOnly? starts = row.Take(StartsOn, DateCell.Read(row.Cell(StartsOn)), out var first) ? first : null;
        DateOnly? ends = row.Take(EndsOn, DateCell.Read(row.Cell(EndsOn)), out var last) ? last : null;
        if (ends < starts) Refuse(row, EndsOn, PartnerRowErrors.EndsBeforeItStarts);
        return new(kind, promised?.Amount, counted?.Unit, counted?.UnitText, starts, ends, delivered?.Amount);
    }

    private static ContributionAmount? AmountIn(RowReading<PartnerColumn> row, PartnerColumn column, ContributionKind kind) =>
        row.Take(column, ContributionAmountCell.Read(kind, row.Cell(column), row.Cell(Unit)), out var amount) ? amount : null;

    private static bool IsGiven(RowReading<PartnerColumn> row, PartnerColumn column) => !MissingMarker.Marks(CellText.Normalize(row.Cell(column)));

    private static void Refuse(RowReading<PartnerColumn> row, PartnerColumn column, CellError error) =>
        row.Refuse(column, PartnerHeadings.Table.Of(column).Field, error.Code, error.Sentence);
}
