using System.IO.Compression;
using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;

namespace Sedz.Api.Tests.Hazards;

/// <summary>Shapefiles as Thai agencies hand them out: UTM, and text in Windows-874 that no file names.</summary>
internal static class TinyShapefile
{
    /// <summary>The prj text of WGS84 / UTM zone 47N in ESRI's words.</summary>
    public const string Utm47 =
        """
        PROJCS["WGS_1984_UTM_Zone_47N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],
        PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],
        PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",99.0],PARAMETER["Scale_Factor",0.9996],
        PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]
        """;

    private const string Wgs84Spheroid = """SPHEROID["WGS_1984",6378137.0,298.257223563]""";
    private const string EverestSpheroid = """SPHEROID["Everest_Adjustment_1937",6377276.345,300.8017]""";

    /// <summary>The same zone on Indian 1975.</summary>
    public static readonly string IndianUtm47 = Utm47
        .Replace("D_WGS_1984", "D_Indian_1975", StringComparison.Ordinal)
        .Replace(Wgs84Spheroid, EverestSpheroid, StringComparison.Ordinal);

    static TinyShapefile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Writes squares with one text each and gives the path of the .shp.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="prj">The coordinate system; none for no .prj.</param>
    /// <param name="column">Name of the text's column, ten letters at most.</param>
    /// <param name="squares">South-western corner, side, text.</param>
    public static string Write(string path, string? prj, string column, params (double X, double Y, double Side, string Text)[] squares)
    {
        Shapefile.WriteAllFeatures(
            squares.Select(square => new Feature(Square(square.X, square.Y, square.Side), new AttributesTable { { column, square.Text } })),
            path, prj, Encoding.GetEncoding(874));
        File.Delete(Path.ChangeExtension(path, ".cpg"));
        if (prj is null)
        {
            File.Delete(Path.ChangeExtension(path, ".prj"));
        }

        return path;
    }

    /// <summary>Puts the parts of a Shapefile into a ZIP beside it, under a folder of its own as programs do.</summary>
    public static string Zip(string shp)
    {
        var path = Path.ChangeExtension(shp, ".zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var parts = Directory.GetFiles(Path.GetDirectoryName(shp)!, Path.GetFileNameWithoutExtension(shp) + ".*");
        foreach (var part in parts.Where(part => part != path))
        {
            zip.CreateEntryFromFile(part, "ชั้นข้อมูล/" + Path.GetFileName(part));
        }

        return path;
    }

    private static Polygon Square(double x, double y, double side) =>
        (Polygon)GeometryFactory.Default.ToGeometry(new Envelope(x, x + side, y, y + side));
}
