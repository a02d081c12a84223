using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Submissions;
using static Sedz.Api.Imports.Contacts.ContactColumn;

namespace Sedz.Api.Imports.Contacts;

/// <summary>Judges one row of the form by itself.</summary>
internal sealed class ContactRowReader(ColumnMap<ContactColumn> columns, Gazetteer places, Round round)
{
    /// <summary>Forms in the settings of the United States write 12/3/2021 for 3 December, which reads as a day of March.</summary>
    private static readonly CellError BeforeTheRound = new("before_round", new(
        "วันที่ส่งอยู่ก่อนวันแรกของรอบ อาจเขียนเดือนก่อนวัน โปรดตั้งชีตเป็นภาษาไทยหรือเขียน วว/ดด/ปปปป",
        "the form was sent before the first day of the round: the month may stand before the day; write dd/mm/yyyy"));

    /// <summary>Reads a row.</summary>
    public (ContactDraft? Draft, ContactRowVerdict Verdict) Read(SheetRow sheetRow)
    {
        var row = new RowReading<ContactColumn>(sheetRow, columns, ContactHeadings.Table);
        DateTimeOffset? sent = row.Take(Timestamp, FormTimestamp.Read(row.Cell(Timestamp)), out var at) ? at : null;
        if (sent is { } when && ThaiDate.DayAt(when.UtcDateTime) < round.StartsOn)
            row.Refuse(Timestamp, RowFields.Date, BeforeTheRound.Code, BeforeTheRound.Sentence);
        row.TakeRequired(Province, PlaceCell.ReadProvince(row.Cell(Province), places), out var province);
        row.TakeRequired(Role, ContactRoleCell.Read(row.Cell(Role)), out var role);
        row.TakeRequired(Name, ContactCells.ReadName(row.Cell(Name)), out var name);
        var details = new SortedDictionary<PersonalDetailKind, string>();
        if (name is not null) details[PersonalDetailKind.Name] = name;
        if (row.Take(Phone, PhoneCell.Read(row.Cell(Phone)), out var phone))
            details[PersonalDetailKind.Phone] = PhoneText.Of(phone);
        if (row.Take(Email, ContactCells.ReadEmail(row.Cell(Email)), out var email)) details[PersonalDetailKind.Email] = email;
        var position = row.Text(Position, name);

        bool? late = sent is { } moment ? IsLate(moment) : null;
        if (late == true) row.Warn(Timestamp, RowWarnings.Late);
        var verdict = new ContactRowVerdict(
            sheetRow.Number, ImportRowStatus.Refused, null, row.Warnings, row.Errors, null, row.WarningDetails);
        if (row.IsRefused) return (null, verdict);

        var draft = new ContactDraft(province.Code, role, position, sent?.UtcDateTime, details);
        var values = new ContactRowValues(province.Code, role, draft.SubmittedAt, late);
        return (draft, verdict with { Status = ImportRowStatus.Accepted, Values = values });
    }

    /// <summary>A deadline is the end of its day in Bangkok.</summary>
    private bool IsLate(DateTimeOffset sent) =>
        ThaiDate.DayAt(sent.UtcDateTime) > round.ContactsDeadline;
}
