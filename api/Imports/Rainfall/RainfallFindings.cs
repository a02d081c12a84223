using System.Globalization;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;

namespace Sedz.Api.Imports.Rainfall;

/// <summary>Everything that can be wrong with a row of rainfall, and what a person should look at in it.</summary>
internal static class RainfallFindings
{
    public static ImportProblem NoRainfall { get; } = new(
        "no_rainfall",
        new("ไม่พบตารางปริมาณน้ำฝนรายเดือนของจังหวัด", "No table of monthly rainfall by province was recognised"),
        new("ตารางต้องมีรหัสหรือชื่อจังหวัด ปี และปริมาณฝน 12 เดือน (m01_mm ถึง m12_mm หรือ ม.ค. ถึง ธ.ค.)",
            "A table needs the province's code or name, the year, and twelve months (m01_mm to m12_mm, or Jan to Dec)"));

    public static RowFinding UnknownProvince(SourceRow row, string column) => Of(
        row, column, "unknown_province", "ไม่รู้จักจังหวัดนี้ โปรดตรวจรหัสหรือชื่อ", "The province is not known: check its code or name");

    public static RowFinding WrongYear(SourceRow row, string column) => Of(
        row, column, "wrong_year", "ปีอ่านไม่ได้ โปรดตรวจ", "The year cannot be read: check it");

    public static RowFinding WrongAmount(SourceRow row, string column, double most) => Of(
        row, column, "wrong_amount",
        $"ปริมาณฝนต้องเป็นตัวเลขมิลลิเมตรตั้งแต่ 0 ถึง {Text(most)} โปรดตรวจ",
        $"Rainfall is a number of millimetres from 0 to {Text(most)}: check it");

    public static RowFinding NoMonth(SourceRow row, string column) => Of(
        row, column, "no_month",
        "ทั้งปีไม่มีปริมาณฝนของเดือนใดเลย โปรดเติมหรือลบแถว", "No month of the year is known: fill it in or leave the row out");

    public static RowFinding BlankMonths(SourceRow row, string column, int months) => Of(
        row, column, "blank_months",
        $"ว่าง {months} เดือน เก็บไว้ว่าไม่ทราบ ไม่ใช่ศูนย์ และปีนี้จะไม่ใช้คำนวณสถิติ",
        $"{months} months are blank: kept as not known, not as zero, and the year is left out of statistics");

    public static RowFinding ZerosForMissing(SourceRow row, string column, double total, double least, int months) => Of(
        row, column, "zeros_for_missing",
        $"ฝนทั้งปีเพียง {Text(total)} มม. น้อยกว่า {Text(least)} มม. ซึ่งไม่เคยเกิดในจังหวัดใด "
        + $"ศูนย์ {months} เดือนจึงน่าจะแทนข้อมูลที่ขาด ไม่รับเป็นค่า เก็บไว้ว่าไม่ทราบ โปรดตรวจต้นฉบับ",
        $"Only {Text(total)} mm in the year, less than {Text(least)} mm, which no province has had: {months} zeros seem to stand for what "
        + "is "
        + "missing. They are not taken as values but kept as not known: check the original");

    public static RowFinding TooDry(SourceRow row, string column, double total, double least) => Of(
        row, column, "too_dry",
        $"ฝนทั้งปีเพียง {Text(total)} มม. น้อยกว่า {Text(least)} มม. ซึ่งไม่เคยเกิดในจังหวัดใด "
        + "และไม่มีเดือนที่เป็นศูนย์ จึงไม่รับ โปรดตรวจหน่วยและต้นฉบับ",
        $"Only {Text(total)} mm in the year, less than {Text(least)} mm, which no province has had, and no month is zero: not taken; check "
        + "the unit and the original");

    public static RowFinding Repeated(SourceRow row, string column) => Of(
        row, column, "repeated", "จังหวัดและปีนี้มีในแถวก่อนแล้ว จึงยึดแถวก่อน",
        "The province and year came in an earlier row, which stands");

    private static string Text(double millimetres) => millimetres.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static RowFinding Of(SourceRow row, string column, string code, string th, string en) =>
        new(row.Number, column, row[column], code, new LocalizedText(th, en));
}
