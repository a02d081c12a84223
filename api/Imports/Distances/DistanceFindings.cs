using System.Globalization;
using Sedz.Api.Imports.Reports;
using Sedz.Api.Imports.SourceFiles;
using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Imports.Distances;

/// <summary>Everything that can be wrong with a table of distances or a row of it.</summary>
internal static class DistanceFindings
{
    public static ImportProblem NoDistances { get; } = new(
        "no_distances",
        new("ไม่พบตารางระยะทางตามถนน", "No table of distances by road was recognised"),
        new("ตารางต้องมีรหัสตำบลหกหลัก (tambon_code) รหัสพื้นที่ (site_code) และระยะทางที่บอกหน่วย (distance_m หรือ distance_km)",
            "A table needs the sub-district's six-digit code (tambon_code), the site's code (site_code) and the distance with its unit "
            + "(distance_m or distance_km)"));

    public static RowFinding WrongCode(SourceRow row, string column) => Of(
        row, column, "wrong_code", "รหัสตำบลต้องเป็นเลขหกหลัก โปรดตรวจ", "The code of a sub-district has six digits: check it");

    public static RowFinding UnknownSubdistrict(SourceRow row, string column) => Of(
        row, column, "unknown_subdistrict", "ยังไม่มีตำบลของรหัสนี้ โปรดนำเข้าตารางตำบลก่อน (import places)",
        "The sub-district of this code is not there yet: import the table of sub-districts first (import places)");

    public static RowFinding UnknownSite(SourceRow row, string column) => Of(
        row, column, "unknown_site", "ไม่พบพื้นที่ของรหัสนี้ โปรดตรวจรหัส เช่น 67-0001",
        "No site has this code: check it, such as 67-0001");

    public static RowFinding WrongDistance(SourceRow row, string column) => Of(
        row, column, "wrong_distance",
        $"ระยะทางต้องเป็นตัวเลขตั้งแต่ 0 และไม่เกิน {Kilometres(SiteDistance.LongestMetres)} กม. หากไม่มีทางให้เว้นว่าง",
        $"A distance is a number from 0 to {Kilometres(SiteDistance.LongestMetres)} km: leave it blank where there is no way");

    /// <param name="row">The row.</param>
    /// <param name="column">The column of the distance.</param>
    /// <param name="metres">How far it is over ground.</param>
    public static RowFinding ShorterThanGround(SourceRow row, string column, double metres) => Of(
        row, column, "shorter_than_ground",
        $"สั้นกว่าระยะเส้นตรงซึ่งยาว {Kilometres(metres)} กม. โปรดตรวจหน่วยและรหัส",
        $"It is shorter than the straight line of {Kilometres(metres)} km: check the unit and the codes");

    public static RowFinding Repeated(SourceRow row, string column) => Of(
        row, column, "repeated", "ตำบลและพื้นที่คู่นี้มีในแถวก่อนแล้ว จึงยึดแถวก่อน",
        "This sub-district and site came in an earlier row, which stands");

    private static string Kilometres(double metres) => (metres / 1_000).ToString("#,0", CultureInfo.InvariantCulture);

    private static RowFinding Of(SourceRow row, string column, string code, string th, string en) =>
        new(row.Number, column, row[column], code, new LocalizedText(th, en));
}
