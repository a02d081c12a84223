using Sedz.Api.Imports.SourceFiles;

namespace Sedz.Api.Imports.Terrain;

/// <summary>Where a table of terrain keeps what is needed; null for a column that it does not have.</summary>
/// <param name="Place">Code of the place.</param>
/// <param name="Elevation">Mean elevation, metres above mean sea level.</param>
/// <param name="Slope">Mean slope, degrees.</param>
/// <param name="FlatShare">Share of flat land, 0..1.</param>
internal sealed record TerrainColumns(string Place, string? Elevation, string? Slope, string? FlatShare)
{
    /// <summary>Finds the columns by their headings; null where the place, or both elevation and slope, are missing.</summary>
    public static TerrainColumns? Of(IReadOnlyList<string> columns)
    {
        var place = Headings.Find(
            columns, "placecode", "code", "subdistrictcode", "tamboncode", "adm3pcode", "districtcode", "amphoecode", "adm2pcode",
            "provincecode", "adm1pcode", "รหัสพื้นที่", "รหัสตำบล", "รหัสอำเภอ", "รหัสจังหวัด", "รหัส");
        var elevation = Headings.Find(
            columns, "meanelevationm", "elevationm", "meanelevation", "elevation", "ความสูงเฉลี่ย",
            "ความสูงเฉลี่ยม", "ความสูงเฉลี่ยเมตร", "ระดับความสูงเฉลี่ย");
        var slope = Headings.Find(
            columns, "meanslopedegrees", "meanslopedeg", "slopedegrees", "slopedeg", "meanslope", "slope", "ความลาดชันเฉลี่ย",
            "ความลาดชันเฉลี่ยองศา", "ความลาดชัน");
        return place is null || (elevation is null && slope is null)
            ? null
            : new(place, elevation, slope, Headings.Find(columns, "flatshare", "สัดส่วนที่ราบ"));
    }
}
