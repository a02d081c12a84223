using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;

namespace Sedz.Api.Imports.Poverty;

/// <summary>Everything that can be wrong with a table of poverty or a row of it.</summary>
internal static class PovertyFindings
{
    public static ImportProblem NoPoverty { get; } = new(
        "no_poverty",
        new("ไม่พบตารางคนจนรายตำบล", "No table of poverty by sub-district was recognised"),
        new("ตารางต้องมีรหัสตำบลหกหลัก (tambon_code) และจำนวนคนจน (poor)",
            "A table needs the sub-district's six-digit code (tambon_code) and the number of the poor (poor)"));

    public static ImportProblem NoYear { get; } = new(
        "no_year",
        new("ไม่ทราบปีของข้อมูล", "The year of the data is not known"),
        new("เพิ่มคอลัมน์ปี หรือระบุ --year เช่น 2565", "Add a column with the year, or give --year, such as 2022"));

    public static RowFinding WrongYear(SourceRow row, string column) => Of(
        row, column, "wrong_year", "ปีอ่านไม่ได้ โปรดตรวจ", "The year cannot be read: check it");

    public static RowFinding WrongCode(SourceRow row, string column) => Of(
        row, column, "wrong_code", "รหัสตำบลต้องเป็นเลขหกหลัก โปรดตรวจ", "The code of a sub-district has six digits: check it");

    public static RowFinding UnknownSubdistrict(SourceRow row, string column) => Of(
        row, column, "unknown_subdistrict", "ยังไม่มีตำบลของรหัสนี้ โปรดนำเข้าตารางตำบลก่อน (import places)",
        "The sub-district of this code is not there yet: import the table of sub-districts first (import places)");

    public static RowFinding WrongNumber(SourceRow row, string column) => Of(
        row, column, "wrong_number", "ต้องเป็นจำนวนคน 0 ขึ้นไป หากไม่ทราบให้เว้นว่าง",
        "This is a number of people, 0 or more: leave it blank while it is not known");

    public static RowFinding NothingSaid(SourceRow row, string column) => Of(
        row, column, "nothing_said", "ทั้งแถวไม่มีจำนวนคนจนเลย โปรดเติมหรือลบแถว",
        "The row says no number of the poor: fill it in or leave the row out");

    public static RowFinding MoreThanAll(SourceRow row, string column) => Of(
        row, column, "more_than_all", "จำนวนคนจนมากกว่าจำนวนที่สำรวจ โปรดตรวจทั้งสองช่อง",
        "More people are poor than were surveyed: check both cells");

    public static RowFinding Repeated(SourceRow row, string column) => Of(
        row, column, "repeated", "ตำบลและปีนี้มีในแถวก่อนแล้ว จึงยึดแถวก่อน",
        "The sub-district and year came in an earlier row, which stands");

    private static RowFinding Of(SourceRow row, string column, string code, string th, string en) =>
        new(row.Number, column, row[column], code, new LocalizedText(th, en));
}
