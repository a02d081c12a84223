using System.Globalization;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;
using Sedz.Schema.Terrain;

namespace Sedz.Api.Imports.Terrain;

/// <summary>Everything that can be wrong with a table of terrain or a row of it, and what a person should look at in it.</summary>
internal static class TerrainFindings
{
    public static ImportProblem NoTerrain { get; } = new(
        "no_terrain",
        new("ไม่พบตารางภูมิประเทศของพื้นที่", "No table of terrain by place was recognised"),
        new(
            "ตารางต้องมีรหัสจังหวัด อำเภอ หรือตำบล (code) และความสูงเฉลี่ยเป็นเมตร (mean_elevation_m) "
            + "หรือความลาดชันเฉลี่ยเป็นองศา (mean_slope_degrees)",
            "A table needs the code of the province, district or sub-district (code), and the mean elevation in metres (mean_elevation_m) "
            + "or the mean slope in degrees (mean_slope_degrees)"));

    public static ImportProblem WrongEdition { get; } = new(
        "wrong_edition",
        new($"ต้องบอกรุ่นของข้อมูล ยาวไม่เกิน {PlaceTerrain.LongestEdition} ตัวอักษร",
            $"The edition of the data must be told, in at most {PlaceTerrain.LongestEdition} letters"),
        new("ระบุ --edition เช่น \"version 3, 90 m\"", "Give --edition, such as \"version 3, 90 m\""));

    public static ImportProblem WrongDate { get; } = new(
        "wrong_date",
        new("วันที่ของรุ่นข้อมูลอ่านไม่ได้ หรือยังมาไม่ถึง", "The day of the edition cannot be read, or is still to come"),
        new("ระบุ --date เช่น 2015-11-20 หรือ 20/11/2558", "Give --date, such as 2015-11-20 or 20/11/2558"));

    public static ImportProblem NoFlatBelow { get; } = new(
        "no_flat_below",
        new("ตารางมีสัดส่วนที่ราบ แต่ไม่ทราบว่าราบคือลาดชันน้อยกว่ากี่องศา",
            "The table has shares of flat land, but below what slope land counts as flat is not known"),
        new("ระบุ --flat-below เป็นองศา เช่น 2 หรือลบคอลัมน์นั้น", "Give --flat-below in degrees, such as 2, or leave the column out"));

    public static ImportProblem WrongFlatBelow { get; } = new(
        "wrong_flat_below",
        new("ความลาดชันที่ถือว่าราบต้องมากกว่า 0 และไม่เกิน 90 องศา",
            "The slope below which land counts as flat is above 0, at most 90 degrees"),
        new("แก้ --flat-below เช่น 2", "Correct --flat-below, such as 2"));

    public static RowFinding WrongCode(SourceRow row, string column) => Of(
        row, column, "wrong_code", "รหัสพื้นที่ต้องเป็นเลขสองหลัก (จังหวัด) สี่หลัก (อำเภอ) หรือหกหลัก (ตำบล) โปรดตรวจ",
        "The code of a place has two digits (province), four (district) or six (sub-district): check it");

    public static RowFinding UnknownPlace(SourceRow row, string column) => Of(
        row, column, "unknown_place", "ยังไม่มีพื้นที่ของรหัสนี้ โปรดตรวจรหัส หรือนำเข้าตารางสถานที่ก่อน (import places)",
        "The place of this code is not there: check the code, or import the tables of places first (import places)");

    public static RowFinding WrongElevation(SourceRow row, string column) => Of(
        row, column, "wrong_elevation",
        $"ความสูงเฉลี่ยต้องเป็นตัวเลขเมตรจากระดับทะเลปานกลาง ตั้งแต่ {Text(PlaceTerrain.LowestMetres)} "
        + $"ถึง {Text(PlaceTerrain.HighestMetres)} (ยอดเขาสูงสุดของไทยสูง 2,565 เมตร) โปรดตรวจตัวเลขและหน่วย หากไม่ทราบให้เว้นว่าง",
        $"The mean elevation is a number of metres above mean sea level from {Text(PlaceTerrain.LowestMetres)} to "
        + $"{Text(PlaceTerrain.HighestMetres)} (the highest peak of Thailand is at 2,565): check number and unit, and leave it blank while "
        + "it is not known");

    public static RowFinding WrongSlope(SourceRow row, string column) => Of(
        row, column, "wrong_slope",
        $"ความลาดชันเฉลี่ยต้องเป็นตัวเลของศา ตั้งแต่ 0 ถึง {Text(PlaceTerrain.SteepestDegrees)} ไม่ใช่ร้อยละ โปรดตรวจหน่วย หากไม่ทราบให้เว้นว่าง",
        $"The mean slope is a number of degrees from 0 to {Text(PlaceTerrain.SteepestDegrees)}, not in per cent: check the unit, and leave "
        + "it blank while it is not known");

    public static RowFinding WrongFlatShare(SourceRow row, string column) => Of(
        row, column, "wrong_flat_share",
        "สัดส่วนที่ราบต้องเป็นตัวเลขตั้งแต่ 0 ถึง 1 เช่น 0.35 แทนร้อยละ 35 หากไม่ทราบให้เว้นว่าง",
        "A share of flat land is a number from 0 to 1, such as 0.35 for 35 per cent: leave it blank while it is not known");

    public static RowFinding NothingSaid(SourceRow row, string column) => Of(
        row, column, "nothing_said", "ทั้งแถวไม่มีความสูง ความลาดชัน หรือสัดส่วนที่ราบ โปรดเติมหรือลบแถว",
        "The row says no elevation, slope or share of flat land: fill it in or leave the row out");

    public static RowFinding Steep(SourceRow row, string column, double most) => Of(
        row, column, "steep",
        $"ความลาดชันเฉลี่ยเกิน {Text(most)} องศา ซึ่งชันกว่าพื้นที่ใดในประเทศ รับไว้ โปรดตรวจว่าเป็นองศา ไม่ใช่ร้อยละ",
        $"A mean slope above {Text(most)} degrees is steeper than any place of the country: taken, but check that it is in degrees and not "
        + "in per cent");

    public static RowFinding Repeated(SourceRow row, string column) => Of(
        row, column, "repeated", "พื้นที่นี้มีในแถวก่อนแล้ว จึงยึดแถวก่อน โปรดลบแถวที่ซ้ำ",
        "The place came in an earlier row, which stands: leave the second row out");

    private static string Text(double number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static RowFinding Of(SourceRow row, string column, string code, string th, string en) =>
        new(row.Number, column, row[column], code, new LocalizedText(th, en));
}
