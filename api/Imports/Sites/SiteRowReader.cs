using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Judges one row by itself. The order of the sheet's columns changes no verdict. Safe for use by several threads.
/// </summary>
internal sealed class SiteRowReader(ColumnMap<SiteColumn> columns, SiteGeography geography, DateOnly? budgetDay)
{
    /// <summary>Decimals of a degree that are kept: about a centimetre, far below what any sheet knows.</summary>
    private const int DegreeDecimals = 7;

    private const int Wgs84Srid = 4326;

    private static readonly NtsGeometryServices Geometries = new(new PrecisionModel(), Wgs84Srid);
    private static readonly GeometryFactory Wgs84 = Geometries.CreateGeometryFactory();

    /// <summary>Reads a row.</summary>
    public SiteRow Read(SheetRow sheetRow)
    {
        var row = new RowReading<SiteColumn>(sheetRow, columns, SiteHeadings.Table);
        var holder = HolderCell.Read(row.Cell(Holder));
        var person = holder is { HasValue: true, Value.Kind: HolderKind.Person } ? holder.Value.Reveal() : null;

        var name = row.RequiredText(SiteColumn.Name, person);
        var place = PlaceOf(row, person);
        var knowsLandType = row.TakeRequired(SiteColumn.LandType, LandTypeCell.Read(row.Cell(SiteColumn.LandType)), out var landType);
        var siteHolder = HolderOf(row);
        var papers = row.Take(Documents, LandDocumentCell.Read(row.Cell(Documents)), out var list) ? list : [];
        var area = AreaOf(row, out var approximate);
        var location = LocationOf(row, place, out var position);
        var channels = row.Take(Channel, NominationChannelCell.Read(row.Cell(Channel)), out var named) ? named : [];
        var (consent, permission) = AnswersOf(row, landType);
        var registration = RegistrationOf(row, person);
        var ready = row.TakeAnswer(Ready, ReadinessCell.Read(row.Cell(Ready))) ?? Answer.Unknown;
        var problems = row.Text(Problems, person);
        var water = row.TakeAnswer(Water, WaterSourceCell.Read(row.Cell(Water)));

        var draft = new SiteDraft
        {
            NameTh = name ?? "",
            Place = place ?? new("", null, null, null, null),
            LandType = landType,
            Holder = siteHolder,
            Papers = papers,
            PapersText = papers.Count == 0 ? "" : row.Text(Documents, person) ?? "",
            AreaM2 = area,
            AreaApproximate = approximate,
            Location = location,
            Channels = channels,
            Consent = consent,
            Permission = permission,
            Registration = registration,
            Ready = ready,
            Problems = problems,
            Water = water,
            WaterText = row.Text(Water, person),
            Remarks = row.Text(Remarks, person),
            NameEn = row.Text(NameEn, person),
            Grounds = SiteGrounds.Of(channels, problems, row.Cell(SiteColumn.Ground)),
            RoadAccess = row.TakeAnswer(Road, AccessCell.Read(row.Cell(Road))) ?? Answer.Unknown,
            Electricity = row.TakeAnswer(Electricity, AccessCell.Read(row.Cell(Electricity))) ?? Answer.Unknown,
            Boundary = BoundaryOf(row),
        };
        if (place is not null && (draft.Boundary ?? draft.Location) is { } where && geography.LiesOutside(place.ProvinceCode, where))
            row.Warn(draft.Boundary is null ? position : SiteColumn.Boundary, RowWarnings.OutsideProvince);
        var parcel = place is null ? null : ParcelOf(draft, knowsLandType ? landType : null);
        return row.IsRefused
            ? new SiteRow(sheetRow.Number, null, null, parcel, row.WarningDetails, row.Errors)
            : new SiteRow(sheetRow.Number, draft, draft.Judge(budgetDay), parcel, row.WarningDetails, []);
    }

    private SitePlace? PlaceOf(RowReading<SiteColumn> row, string? person)
    {
        var knowsProvince = row.TakeRequired(
            Province, PlaceCell.ReadProvince(row.Cell(Province), geography.Places), out var province);
        var district = knowsProvince && geography.KnowsDistrictsOf(province.Code)
            && row.Take(District, PlaceCell.ReadDistrict(row.Cell(District), province.Code, geography.Places), out var found)
                ? found.Code
                : null;
        var districtText = row.Text(District, person);
        var subdistrict = district is not null && geography.KnowsSubdistrictsOf(province.Code) ? SubdistrictOf(row, district) : null;
        var subdistrictText = row.Text(Subdistrict, person);
        return knowsProvince ? new SitePlace(province.Code, district, subdistrict, districtText, subdistrictText) : null;
    }

    private string? SubdistrictOf(RowReading<SiteColumn> row, string district)
    {
        var reading = PlaceCell.ReadSubdistrict(row.Cell(Subdistrict), district, geography.Places);
        if (reading.Error is not null)
        {
            row.Warn(Subdistrict, RowWarnings.UnknownSubdistrict);
            return null;
        }

        return row.Take(Subdistrict, reading, out var place) ? place.Code : null;
    }

    private static SiteHolder HolderOf(RowReading<SiteColumn> row)
    {
        row.Take(Holder, HolderCell.Read(row.Cell(Holder)), out var holder);
        row.Take(HolderId, NationalIdCell.Read(row.Cell(HolderId)), out var id);
        row.Take(Phone, PhoneCell.Read(row.Cell(Phone)), out var phone);
        return new SiteHolder(holder, id, phone);
    }

    private static double? AreaOf(RowReading<SiteColumn> row, out bool approximate)
    {
        var reading = AreaColumns.Read(row);
        if (reading.IsMissing) row.Warn(Area, CellWarnings.Missing);
        approximate = reading.Warnings.Contains(CellWarnings.Approximate);
        return row.Take(Area, reading, out var area) ? (double)area.SquareMetres : null;
    }

    private Point? LocationOf(RowReading<SiteColumn> row, SitePlace? place, out SiteColumn column)
    {
        (column, var reading) = PositionColumns.Read(row, place is null ? null : geography.BoundsOf(place.ProvinceCode));
        if (reading.IsMissing) row.Warn(SiteColumn.Coordinate, CellWarnings.Missing);
        if (!row.Take(column, reading, out var position)) return null;
        return Wgs84.CreatePoint(new Coordinate(
            Math.Round(position.Longitude, DegreeDecimals), Math.Round(position.Latitude, DegreeDecimals)));
    }

    /// <summary>
    /// The one consent column answers for the permission on land of the state and of the public, unless a column of its own does; on other
    /// land the owner's consent is the permission (R2.2.2, R2.2.3).
    /// </summary>
    private static (Answer Consent, Answer Permission) AnswersOf(RowReading<SiteColumn> row, LandType landType)
    {
        var consent = row.TakeAnswer(Consent, ConsentCell.Read(row.Cell(Consent))) ?? Answer.Unknown;
        var permission = row.TakeAnswer(Permission, ConsentCell.Read(row.Cell(Permission))) ?? Answer.Unknown;
        return EligibilityRules.AsksRegistration(landType) || permission != Answer.Unknown
            ? (consent, permission)
            : (Answer.Unknown, consent);
    }

    private static LandUseRegistration RegistrationOf(RowReading<SiteColumn> row, string? person)
    {
        var hasTerm = row.Take(Term, TermCell.Read(row.Cell(Term)), out var term);
        var registered = RegisteredWords.Find(row.Cell(RegisteredOn));
        var day = registered is null ? DayOf(row, RegisteredOn) : null;
        var from = DayOf(row, RunsFrom) ?? (hasTerm ? term.From : null);
        var to = DayOf(row, RunsTo) ?? (hasTerm ? term.To : null);
        if (from > to)
        {
            row.Refuse(RunsTo, RowFields.Term, "ends_before_start", new(
                "วันสิ้นสุดสิทธิอยู่ก่อนวันเริ่มต้น โปรดตรวจทั้งสองวัน", "the right ends before it begins: check both days"));
        }

        var registration = new LandUseRegistration
        {
            Registered = registered ?? (day is null ? Answer.Unknown : Answer.Yes),
            RegisteredOn = day,
            TermMonths = hasTerm ? term.Months : null,
            RunsFrom = from,
            RunsTo = to,
            Kind = row.Text(RegistrationKind, person),
            Office = row.Text(RegistrationOffice, person),
            Number = row.Text(RegistrationNumber, person),
        };
        if (registration.DaysSayLess) row.Warn(Term, RowWarnings.TermContradictsDays);
        return registration;
    }

    private static DateOnly? DayOf(RowReading<SiteColumn> row, SiteColumn column) =>
        row.Take(column, DateCell.Read(row.Cell(column)), out var day) ? day : null;

    private static Geometry? BoundaryOf(RowReading<SiteColumn> row)
    {
        var text = CellText.Normalize(row.Cell(Boundary));
        if (MissingMarker.Marks(text)) return null;
        if (Polygonal(text) is { } shape) return shape;
        row.Refuse(Boundary, RowFields.Coordinate, "invalid_boundary", new(
            "ขอบเขตต้องเป็น WKT ชนิด POLYGON หรือ MULTIPOLYGON ที่ถูกต้องในประเทศไทย ลองจิจูดก่อนละติจูด",
            "the outline must be a valid WKT POLYGON or MULTIPOLYGON in Thailand, longitude before latitude"));
        return null;
    }

    /// <summary>The outline, if the text is one; the library knows no other way to say that it is not than to throw.</summary>
    private static Geometry? Polygonal(string wellKnownText)
    {
        try
        {
            var shape = new WKTReader(Geometries).Read(wellKnownText);
            var box = shape.EnvelopeInternal;
            return shape is IPolygonal && shape.IsValid
                && GeoBounds.Thailand.Contains(box.MinY, box.MinX) && GeoBounds.Thailand.Contains(box.MaxY, box.MaxX) ? shape : null;
        }
        catch (Exception e) when (e is ParseException or ArgumentException)
        {
            return null;
        }
    }

    private static Parcel ParcelOf(SiteDraft draft, LandType? landType) => new(
        draft.Place.ProvinceCode,
        draft.Place.DistrictCode,
        Parcel.DistrictKey(draft.Place.DistrictText),
        landType,
        [.. draft.Papers.Where(p => p.Number is not null).Select(p => (p.Kind, p.Number!))],
        draft.Holder.OwnerKey,
        draft.Location,
        draft.NameTh);
}
