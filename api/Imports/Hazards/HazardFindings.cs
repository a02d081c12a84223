using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;

namespace Sedz.Api.Imports.Hazards;

/// <summary>Everything that can be wrong with a row of hazards, and what a person should look at in it.</summary>
internal static class HazardFindings
{
    public static RowFinding NoHazard(SourceRow row, string? column) => Of(
        row, column, "hazard", "unknown_hazard",
        "ไม่ทราบว่าเป็นภัยชนิดใด โปรดเติมชนิดภัยหรือระบุ --hazard", "The hazard is not named or not known: name it, or give --hazard");

    public static RowFinding ManyHazards(SourceRow row, string? column) => Of(
        row, column, "hazard", "several_hazards",
        "แถวนี้ระบุหลายภัย โปรดแยกแถวหรือระบุ --hazard ทีละภัย",
        "The row names several hazards: split it, or give --hazard for one at a time");

    public static RowFinding OtherHazard(SourceRow row, string? column) => Of(
        row, column, "hazard", "other_hazard",
        "ภัยในแถวนี้ไม่ตรงกับ --hazard", "The row names another hazard than --hazard");

    public static RowFinding NoDate(SourceRow row, string? column) => Of(
        row, column, "start", "wrong_date",
        "วันที่เริ่มว่างหรืออ่านไม่ได้ โปรดกรอกวัน เดือน ปี", "The first day is blank or cannot be read: give day, month and year");

    public static RowFinding WrongEnd(SourceRow row, string? column) => Of(
        row, column, "end", "wrong_end",
        "วันที่สิ้นสุดอ่านไม่ได้หรือมาก่อนวันที่เริ่ม โปรดตรวจ", "The last day cannot be read or lies before the first: check both");

    public static RowFinding WrongYear(SourceRow row, string? column) => Of(
        row, column, "year", "wrong_year", "ปีอ่านไม่ได้ โปรดตรวจ", "The year cannot be read: check it");

    public static RowFinding WrongTimes(SourceRow row, string? column) => Of(
        row, column, "times", "wrong_frequency",
        "ความถี่ต้องเป็นจำนวนครั้งหรือช่วง เช่น 4-7 ครั้งในรอบ 10 ปี โปรดตรวจ (ตารางอาจแปลงเป็นวันที่)",
        "A frequency is a number of times or a range, such as 4-7 times in 10 years: check it (spreadsheets turn ranges into dates)");

    public static RowFinding NoYears(SourceRow row, string? column) => Of(
        row, column, "times", "years_unknown",
        "ไม่ทราบว่านับในรอบกี่ปี โปรดเติมจำนวนปีหรือระบุ --out-of-years",
        "The years over which it was counted are not known: add them, or give --out-of-years");

    public static RowFinding DateAndTimes(SourceRow row, string? column) => Of(
        row, column, "times", "date_and_frequency",
        "แถวมีทั้งวันที่และความถี่ โปรดแยกเป็นสองตาราง", "The row has both a date and a frequency: make two tables of them");

    public static RowFinding NoPlace(SourceRow row) => Of(
        row, null, "place", "no_place",
        "ไม่ระบุสถานที่ โปรดเติมจังหวัด อำเภอ หรือตำบล", "No place is named: give the province, district or sub-district");

    public static RowFinding UnknownPlace(SourceRow row, string? column) => Of(
        row, column, "place", "unknown_place",
        "ไม่รู้จักสถานที่นี้ โปรดตรวจตัวสะกด และนำเข้าตารางอำเภอและตำบลด้วย import places ก่อน",
        "The place is not known: check its spelling, and import districts and sub-districts first with import places");

    public static RowFinding Spelling(SourceRow row, string? column, string code) => Of(
        row, column, "place", "spelling",
        $"ตัวสะกดใกล้เคียงกับสถานที่เดียวคือรหัส {code}", $"The spelling is close to one place only, {code}");

    public static RowFinding DistrictNotFound(SourceRow row, string column, string provinceCode, bool hasDistricts) => hasDistricts
        ? Of(row, column, "place", "district_not_found",
            $"ไม่พบอำเภอชื่อนี้ จึงบันทึกไว้ระดับจังหวัด {provinceCode}",
            $"No one district has this name: recorded for province {provinceCode}")
        : Of(row, column, "place", "district_not_found",
            $"ยังไม่ได้นำเข้าตารางอำเภอ จึงบันทึกไว้ระดับจังหวัด {provinceCode} โปรดใช้ import places แล้วนำเข้าอีกครั้ง",
            $"No districts have been imported: recorded for province {provinceCode}; run import places, then import this again");

    public static RowFinding NoKey(SourceRow row, string column) => Of(
        row, column, "id", "no_id", "ไม่มีรหัสเหตุการณ์ โปรดเติม", "The event has no number: fill it in");

    public static RowFinding NoPoint(SourceRow row, string? column) => Of(
        row, column, "point", "wrong_point",
        "พิกัดว่างหรือไม่อยู่ในหรือใกล้ประเทศไทย โปรดตรวจ", "The coordinates are blank or do not lie in or near Thailand: check them");

    public static RowFinding Repeated(int row, string key) => new(
        row, "key", key, "repeated_key",
        new("แถวก่อนหน้าในไฟล์นี้ระบุเหตุการณ์และสถานที่เดียวกันไว้ต่างกัน จึงยึดแถวก่อน",
            "An earlier row of this file says otherwise of the same event and place: the earlier row stands"));

    private static RowFinding Of(SourceRow row, string? column, string field, string code, string th, string en) =>
        new(row.Number, column ?? field, row[column], code, new LocalizedText(th, en));
}
