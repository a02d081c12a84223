using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Provinces;
using Sedz.Schema.Workers;
using Column = Sedz.Api.Imports.Workers.WorkerColumn;

namespace Sedz.Api.Imports.Workers;

/// <summary>Judges one row of a list of workers by itself. Safe for use by several threads.</summary>
internal sealed class WorkerRowReader(ColumnMap<WorkerColumn> columns, WorkerHomes homes, PersonLookup lookup, DateOnly today)
{
    private static readonly CellError Juristic = new("juristic_id", new(
        "เลขนี้เป็นเลขทะเบียนนิติบุคคล ไม่ใช่เลขประจำตัวประชาชน โปรดตรวจ", "This is the number of a juristic person, not of a worker: check it"));

    private static readonly CellError NotWholeBaht = new("invalid_money", new(
        "ค่าจ้างต้องเป็นบาทเต็มจำนวน โปรดตรวจ", "A wage is given in whole baht: check it"));

    private static readonly LocalizedText NotASubdistrict = new(
        "ต้องระบุถึงตำบล โปรดเติมตำบลและอำเภอ", "The home must be told down to the sub-district: add sub-district and district");

    private static readonly LocalizedText NoticeFuture = new("วันที่แจ้งยังมาไม่ถึง โปรดตรวจ", "The notice lies in the future: check the day");

    private static readonly LocalizedText NoticeHalf = new(
        "ต้องมีทั้งฉบับของประกาศและวันที่แจ้ง โปรดเติม", "A notice needs both its version and its day: fill in what is missing");

    /// <summary>Reads a row.</summary>
    public WorkerRow Read(SheetRow sheetRow)
    {
        var row = new RowReading<WorkerColumn>(sheetRow, columns, WorkerHeadings.Table);
        var details = DetailsOf(row, out var person);
        var home = HomeOf(row);
        var profile = ProfileOf(row, home, person);
        foreach (var problem in WorkerRules.Check(profile, today).Where(p => home is not null || p.Field != WorkerField.SubdistrictCode))
            Refuse(row, ColumnOf(problem.Field), problem.Code, problem.Text);
        var (version, givenAt) = NoticeOf(row, person);
        var hash = lookup.HashOf(details);
        if (hash is null) row.Warn(Column.Name, RowWarnings.PersonUnknown);
        var draft = row.IsRefused ? null : new WorkerDraft(profile, details, version, givenAt);
        return new(sheetRow.Number, draft, hash, row.WarningDetails, row.Errors);
    }

    private static SortedDictionary<PersonalDetailKind, string> DetailsOf(RowReading<WorkerColumn> row, out string? person)
    {
        var details = new SortedDictionary<PersonalDetailKind, string>();
        var name = CellText.Normalize(row.Cell(Column.Name));
        person = MissingMarker.MarksNone(name) || MissingMarker.Marks(name) ? null : name;
        if (person is not null) details[PersonalDetailKind.Name] = person;
        var id = NationalIdCell.Read(row.Cell(Column.NationalId));
        if (row.Take(Column.NationalId, id is { HasValue: true, Value.IsJuristic: true } ? new(Juristic) : id, out var number))
            details[PersonalDetailKind.NationalId] = number.Reveal();
        if (row.Take(Column.Phone, PhoneCell.Read(row.Cell(Column.Phone)), out var phone)) details[PersonalDetailKind.Phone] = PhoneText.Of(phone);
        return details;
    }

    /// <summary>The home sub-district; null where it is not told or not known, which refuses the row.</summary>
    private string? HomeOf(RowReading<WorkerColumn> row)
    {
        if (!MissingMarker.Marks(CellText.Normalize(row.Cell(Column.Home))))
        {
            if (!row.Take(Column.Home, PlaceCell.Read(row.Cell(Column.Home), homes.Places), out var place)) return null;
            if (place.Level == PlaceLevel.Subdistrict) return place.Code;
            if (!columns.Has(Column.Subdistrict)) Refuse(row, Column.Home, "unknown_place", NotASubdistrict);
        }

        row.Take(Column.Province, PlaceCell.ReadProvince(row.Cell(Column.Province), homes.Places), out var province);
        row.Take(Column.District, PlaceCell.ReadDistrict(row.Cell(Column.District), province?.Code ?? "", homes.Places), out var district);
        var within = district?.Code ?? province?.Code ?? "";
        return row.TakeRequired(Column.Subdistrict, PlaceCell.ReadSubdistrict(row.Cell(Column.Subdistrict), within, homes.Places), out var found)
            ? found.Code
            : null;
    }

    private static WorkerProfile ProfileOf(RowReading<WorkerColumn> row, string? home, string? person)
    {
        row.Take(Column.Occupation, OccupationCell.Read(row.Cell(Column.Occupation)), out var occupation);
        row.Take(Column.Industry, IndustryCell.Read(row.Cell(Column.Industry)), out var industry);
        row.Take(Column.Skills, SkillCell.Read(row.Cell(Column.Skills)), out var skills);
        var wanted = SkillCell.Read(row.Cell(Column.Interests));
        var activities = ActivityCell.Read(row.Cell(Column.Interests));
        var hasEducation = row.Take(Column.Education, EducationCell.Read(row.Cell(Column.Education)), out var education);
        row.Take(Column.Availability, AvailabilityCell.Read(row.Cell(Column.Availability)), out var available);
        var from = DayOf(row, Column.AvailableFrom) ?? available.From;
        var availability = available.Availability == Availability.Unknown && from is not null
            ? Availability.FromDate
            : available.Availability;
        return new()
        {
            SubdistrictCode = home ?? "",
            OccupationCode = NullIfEmpty(occupation),
            OccupationText = row.Text(Column.Occupation, person),
            IndustryCode = NullIfEmpty(industry),
            IndustryText = row.Text(Column.Industry, person),
            Skills = skills is null ? [] : skills.Codes,
            SkillText = skills?.Unmatched is null ? null : row.Text(Column.Skills, person),
            WantedSkills = wanted.HasValue ? wanted.Value.Codes : [],
            Interests = activities.HasValue ? activities.Value : [],
            InterestText = row.Text(Column.Interests, person),
            Education = hasEducation ? education : null,
            LaidOffOn = DayOf(row, Column.LaidOffOn),
            ReturnedOn = DayOf(row, Column.ReturnedOn),
            Availability = availability,
            AvailableFrom = from,
            WageWish = row.Take(Column.WageWish, WageOf(row.Cell(Column.WageWish)), out var wage) ? wage : null,
        };
    }

    private static CellReading<int> WageOf(string? cell)
    {
        var money = MoneyCell.Read(cell);
        if (money is { HasValue: true } && (money.Value != decimal.Truncate(money.Value) || money.Value > int.MaxValue))
            return new(NotWholeBaht);
        return money.Select(baht => (int)baht);
    }

    private (string? Version, DateTime? At) NoticeOf(RowReading<WorkerColumn> row, string? person)
    {
        var version = row.Text(Column.NoticeVersion, person);
        var day = DayOf(row, Column.NoticeOn);
        if (day > today) Refuse(row, Column.NoticeOn, "future_date", NoticeFuture);
        if (version is null != day is null) Refuse(row, version is null ? Column.NoticeVersion : Column.NoticeOn, CellWarnings.Missing, NoticeHalf);
        if (version is null && day is null) row.Warn(Column.NoticeVersion, RowWarnings.NoNotice);

        // The day is Thailand's, and the sheet tells no time of it: its beginning there.
        return (version, day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - ThaiDate.Offset);
    }

    private static DateOnly? DayOf(RowReading<WorkerColumn> row, WorkerColumn column) =>
        row.Take(column, DateCell.Read(row.Cell(column)), out var day) ? day : null;

    private static void Refuse(RowReading<WorkerColumn> row, WorkerColumn column, string code, LocalizedText rule) =>
        row.Refuse(column, WorkerHeadings.Table.Of(column).Field, code, rule);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static WorkerColumn ColumnOf(WorkerField field) => field switch
    {
        WorkerField.SubdistrictCode => Column.Subdistrict,
        WorkerField.OccupationCode => Column.Occupation,
        WorkerField.IndustryCode => Column.Industry,
        WorkerField.Skills => Column.Skills,
        WorkerField.WantedSkills => Column.Interests,
        WorkerField.LaidOffOn => Column.LaidOffOn,
        WorkerField.ReturnedOn => Column.ReturnedOn,
        WorkerField.AvailableFrom => Column.AvailableFrom,
        _ => Column.WageWish,
    };
}
