using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using Sedz.Api.Imports.Reports;
using Sedz.Schema;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// Judges a shape before it is stored: in degrees, in or around Thailand, of a kind that is asked for, valid. An outline that crosses
/// itself is repaired, and the repair is said; one that encloses nothing is refused.
/// </summary>
/// <param name="AllowPoints">Whether points are asked for beside polygons.</param>
internal sealed record ShapeCheck(bool AllowPoints)
{
    private const string Field = "geometry";

    /// <summary>
    /// Thailand with some hundred kilometres on all sides: floods of the Mekong and the Malay Peninsula reach in from there.
    /// </summary>
    public static readonly Envelope AroundThailand = new(92, 112, 2, 23);

    private static readonly Envelope Degrees = new(-180, 180, -90, 90);

    private static readonly LocalizedText None = new(
        "ไม่มีรูปแปลงที่อ่านได้ โปรดตรวจพิกัดของรูปนี้", "There is no shape that can be read: check the coordinates of this feature");

    private static readonly LocalizedText Elsewhere = new(
        "รูปนี้ไม่อยู่ในหรือใกล้ประเทศไทย โปรดตรวจระบบพิกัดและลำดับ ลองจิจูด ละติจูด",
        "The shape does not lie in or near Thailand: check the coordinate system and the order longitude, latitude");

    private static readonly LocalizedText Points = new(
        "ต้องเป็นจุดหรือรูปหลายเหลี่ยม", "The shape must be a point or a polygon");

    private static readonly LocalizedText Polygons = new(
        "ต้องเป็นรูปหลายเหลี่ยม", "The shape must be a polygon");

    private static readonly LocalizedText Flat = new(
        "รูปหลายเหลี่ยมไม่ล้อมพื้นที่ใด โปรดวาดใหม่", "The polygon encloses no area: draw it again");

    private static readonly LocalizedText Repaired = new(
        "เส้นขอบตัดกันเอง จึงซ่อมรูปให้แล้ว โปรดเทียบกับแผนที่ต้นฉบับ",
        "The outline crosses itself; the shape was repaired: compare it with the original map");

    /// <summary>Judges the shape of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="finding">A refusal when the result is null, else a warning or nothing.</param>
    /// <returns>The shape to store; null when it is refused.</returns>
    public Geometry? Judge(SourceRow row, out RowFinding? finding)
    {
        RowFinding Found(string code, LocalizedText sentence) => new(row.Number, Field, null, code, sentence);

        if (row.Shape is not { IsEmpty: false } shape
            || !shape.Coordinates.All(place => double.IsFinite(place.X) && double.IsFinite(place.Y)))
        {
            finding = Found("no_shape", None);
            return null;
        }

        if (shape is not IPolygonal && !(AllowPoints && shape is IPuntal))
        {
            finding = Found("wrong_shape", AllowPoints ? Points : Polygons);
            return null;
        }

        if (!Degrees.Contains(shape.EnvelopeInternal) || !AroundThailand.Intersects(shape.EnvelopeInternal))
        {
            finding = Found("outside_thailand", Elsewhere);
            return null;
        }

        if (shape is IPuntal)
        {
            finding = null;
            return shape;
        }

        finding = shape.IsValid ? null : Found("repaired_shape", Repaired);
        shape = Simplest(finding is null ? shape : GeometryFixer.Fix(shape));
        if (shape is IPolygonal && shape.Area > 0)
        {
            return shape;
        }

        finding = Found("flat_shape", Flat);
        return null;
    }

    /// <summary>One polygon is stored as a polygon, whatever the format wraps it in.</summary>
    private static Geometry Simplest(Geometry shape) => shape is MultiPolygon { NumGeometries: 1 } ? shape.GetGeometryN(0) : shape;
}
