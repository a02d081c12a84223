namespace Sedz.Api.Imports.SourceFiles;

/// <summary>Everything that can be wrong with a table or a layer as a whole, and what would put it right.</summary>
internal static class SourceFileProblems
{
    public static ImportProblem Empty { get; } = new(
        "empty_file",
        new("ไฟล์ว่างเปล่า", "The file is empty"),
        new("ส่งไฟล์ที่มีข้อมูล", "Give a file with data"));

    public static ImportProblem NotGeoJson { get; } = new(
        "not_geojson",
        new("ไฟล์นี้ไม่ใช่ GeoJSON FeatureCollection ที่สมบูรณ์", "The file is no complete GeoJSON FeatureCollection"),
        new("ส่งออกจากโปรแกรม GIS เป็น GeoJSON อีกครั้ง", "Export it from the GIS program as GeoJSON once more"));

    public static ImportProblem NotAShapefile { get; } = new(
        "not_a_shapefile",
        new("อ่าน Shapefile ไม่ได้: ไฟล์เสียหายหรือไม่ครบ", "The Shapefile cannot be read: it is damaged or not complete"),
        new("ส่งออกใหม่ให้มี .shp .dbf และ .prj ครบ", "Export it again with its .shp, .dbf and .prj"));

    public static ImportProblem NotOneLayer { get; } = new(
        "not_one_layer",
        new("ไฟล์ ZIP ต้องมี Shapefile หนึ่งชั้นพอดี", "The ZIP must hold exactly one Shapefile"),
        new("บีบอัดไฟล์ .shp .dbf .prj ของชั้นข้อมูลเดียวไว้ด้วยกัน หากเป็นสมุดงาน Excel ให้บันทึกเป็น CSV",
            "Put the .shp, .dbf and .prj of one layer into the ZIP; save a workbook as CSV"));

    public static ImportProblem TooLarge { get; } = new(
        "file_too_large",
        new("ข้อมูลใน ZIP หรือในรูปหนึ่งใหญ่เกินกำหนด", "What the ZIP or one feature holds is larger than the limit"),
        new("แบ่งชั้นข้อมูลเป็นหลายไฟล์", "Split the layer into several files"));

    public static ImportProblem MissingPart(string extension) => new(
        "missing_part",
        new($"Shapefile ไม่มีไฟล์ {extension}", $"The Shapefile has no {extension} file"),
        new($"วางไฟล์ {extension} ไว้ข้างไฟล์ .shp", $"Put the {extension} file beside the .shp"));

    /// <param name="name">What the file calls its system.</param>
    public static ImportProblem UnknownProjection(string name) => new(
        "unknown_projection",
        new($"ไม่รู้จักระบบพิกัด {name}", $"The coordinate system {name} is not known here"),
        new("แปลงเป็น WGS84 (EPSG:4326) หรือ UTM 47N/48N บน WGS84 หรือ Indian 1975",
            "Convert it to WGS84 (EPSG:4326), or to UTM 47N or 48N on WGS84 or Indian 1975"));
}
