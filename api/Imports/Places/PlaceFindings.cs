using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Places;

/// <summary>Everything that can be wrong with a row of places.</summary>
internal static class PlaceFindings
{
    public static ImportProblem NoPlaces { get; } = new(
        "no_places",
        new("ไม่พบตารางหรือแผนที่ของสถานที่", "No table or layer of places was recognised"),
        new("ตารางต้องมีรหัสและชื่ออำเภอหรือตำบล แผนที่ต้องมี ADM1_PCODE, ADM2_PCODE หรือ ADM3_PCODE",
            "A table needs codes and names of districts or sub-districts; a layer needs ADM1_PCODE, ADM2_PCODE or ADM3_PCODE"));

    public static RowFinding WrongCode(SourceRow row, string column, PlaceLevel level) => new(
        row.Number, column, row[column], "wrong_code",
        new($"รหัสต้องเป็นเลข {PlaceCode.Length(level)} หลักของกระทรวงมหาดไทย โปรดตรวจต้นฉบับ",
            $"The code must have {PlaceCode.Length(level)} digits, as the Ministry of Interior gives them: check the original"));

    public static RowFinding UnknownProvince(SourceRow row, string column) => new(
        row.Number, column, row[column], "unknown_province",
        new("รหัสขึ้นต้นด้วยจังหวัดที่ไม่มีใน 77 จังหวัด โปรดตรวจรหัส", "The code begins with none of the 77 provinces: check it"));

    public static RowFinding UnknownDistrict(SourceRow row, string column) => new(
        row.Number, column, row[column], "unknown_district",
        new("ยังไม่มีอำเภอของรหัสนี้ โปรดนำเข้าตารางอำเภอก่อน",
            "The district of this code is not there yet: import the table of districts first"));

    public static RowFinding UnknownSubdistrict(SourceRow row, string column) => new(
        row.Number, column, row[column], "unknown_subdistrict",
        new("ยังไม่มีตำบลของรหัสนี้ โปรดนำเข้าตารางตำบลก่อน",
            "The sub-district of this code is not there yet: import the table of sub-districts first"));

    public static RowFinding Disagreement(SourceRow row, string column, string code) => new(
        row.Number, column, row[column], "code_disagrees",
        new($"รหัสไม่ตรงกับรหัส {code} ในแถวเดียวกัน โปรดตรวจต้นฉบับ",
            $"The code does not agree with {code} in the same row: check the original"));

    public static RowFinding NoName(SourceRow row, string column) => new(
        row.Number, column, null, "no_name",
        new("ไม่มีชื่อภาษาไทย โปรดเติมชื่อ", "The Thai name is blank: fill it in"));

    public static RowFinding WrongCentre(SourceRow row, string column) => new(
        row.Number, column, row[column], "wrong_centre",
        new("พิกัดต้องเป็นองศาทศนิยมในประเทศไทย โปรดตรวจละติจูดและลองจิจูด",
            "The coordinates must be decimal degrees within Thailand: check latitude and longitude"));
}
