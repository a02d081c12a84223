using System.Collections;
using System.Globalization;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>
/// Reads GeoJSON geometries from untrusted input. Nothing is repaired: an open ring, a third dimension or a coordinate off the
/// earth is an error that says what is wrong, because a repaired polygon would select other rows than meant.
/// </summary>
/// <param name="maxPoints">The most positions; the reader stops at the first one beyond, before anything is made of them.</param>
/// <param name="area">Where this server's places lie; a position outside it whose two numbers make one inside is told to be
/// swapped.</param>
internal sealed class GeoJsonInput(int maxPoints, Envelope? area)
{
    private const int Wgs84 = 4326;
    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Wgs84);

    /// <summary>Reads a geometry.</summary>
    /// <param name="value">Dictionaries, lists, texts and numbers, as the JSON or the document had them.</param>
    /// <exception cref="RequestError">It is not a valid geometry, or has too many points.</exception>
    public Geometry Read(object? value)
    {
        if (value is not IDictionary<string, object?> members || !members.TryGetValue("type", out var type))
        {
            throw RequestError.Invalid(
                "รูปเรขาคณิต GeoJSON ต้องเป็นออบเจ็กต์ที่มี type และ coordinates",
                "A GeoJSON geometry is an object with 'type' and 'coordinates'.");
        }

        var coordinates = members.TryGetValue("coordinates", out var given) ? given : null;
        CountPositions(coordinates);
        Geometry geometry = type switch
        {
            "Point" => Factory.CreatePoint(Position(coordinates)),
            "MultiPoint" => Factory.CreateMultiPointFromCoords(Positions(coordinates, 1)),
            "LineString" => Line(coordinates),
            "MultiLineString" => Factory.CreateMultiLineString([.. List(coordinates).Select(Line)]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. List(coordinates).Select(Polygon)]),
            _ => throw RequestError.Invalid(
                "type ของรูปเรขาคณิตต้องเป็น Point, MultiPoint, LineString, MultiLineString, Polygon หรือ MultiPolygon",
                "The 'type' of the geometry must be Point, MultiPoint, LineString, MultiLineString, Polygon or MultiPolygon."),
        };
        return geometry.IsEmpty
            ? throw RequestError.Invalid("รูปเรขาคณิตไม่มีพิกัด", "The geometry has no coordinates.")
            : geometry;
    }

    /// <summary>Counts the innermost lists, whatever the type: each could become a position.</summary>
    private void CountPositions(object? coordinates)
    {
        var count = 0;
        Visit(coordinates);

        void Visit(object? value)
        {
            if (value is not IList list)
                return;
            if (list.Count == 0 || list[0] is not IList)
            {
                if (++count > maxPoints)
                {
                    throw RequestError.TooMuch(
                        $"รูปเรขาคณิตมีจุดเกิน {maxPoints} จุด", $"The geometry has more than {maxPoints} points.");
                }
            }

            foreach (var item in list)
                Visit(item);
        }
    }

    private LineString Line(object? value) => Factory.CreateLineString(Positions(value, 2));

    private Polygon Polygon(object? value)
    {
        var rings = List(value).Select(Ring).ToList();
        return rings.Count == 0
            ? throw RequestError.Invalid("รูปหลายเหลี่ยมต้องมีวงรอบ", "A polygon needs a ring.")
            : Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
    }

    private LinearRing Ring(object? value)
    {
        var positions = Positions(value, 4);
        return positions[0].Equals2D(positions[^1])
            ? Factory.CreateLinearRing(positions)
            : throw RequestError.Invalid(
                "วงรอบต้องจบที่จุดเริ่มต้น: จุดสุดท้ายต้องเท่ากับจุดแรก",
                "A ring must end where it begins: the last position is the first.");
    }

    private Coordinate[] Positions(object? value, int atLeast)
    {
        Coordinate[] positions = [.. List(value).Select(Position)];
        return positions.Length >= atLeast
            ? positions
            : throw RequestError.Invalid(
                $"มีพิกัด {positions.Length} จุด ต้องมีอย่างน้อย {atLeast} จุด",
                $"There are {positions.Length} positions where at least {atLeast} are needed.");
    }

    private Coordinate Position(object? value)
    {
        var numbers = List(value).ToList();
        if (numbers.Count != 2)
        {
            throw RequestError.Invalid(
                "พิกัดคือ [ลองจิจูด, ละติจูด] สองจำนวน ไม่มีจำนวนที่สาม", "A position is [longitude, latitude], without a third number.");
        }

        var (longitude, latitude) = (Number(numbers[0]), Number(numbers[1]));
        if (area is not null && !area.Contains(longitude, latitude) && area.Contains(latitude, longitude))
        {
            throw RequestError.Invalid(
                "พิกัดสลับกัน: GeoJSON เขียนลองจิจูดก่อนละติจูด", "Longitude and latitude are swapped: in GeoJSON longitude comes first.");
        }

        return Math.Abs(longitude) <= MaxLongitude && Math.Abs(latitude) <= MaxLatitude
            ? new Coordinate(longitude, latitude)
            : throw RequestError.Invalid(
                "พิกัดอยู่นอกโลก: ลองจิจูด -180 ถึง 180 ละติจูด -90 ถึง 90 และลองจิจูดมาก่อน",
                "A position is off the earth: longitude is -180 to 180, latitude -90 to 90, and longitude comes first.");
    }

    private static IEnumerable<object?> List(object? value) => value is IList list
        ? list.Cast<object?>()
        : throw RequestError.Invalid(
            "coordinates ของรูปเรขาคณิตซ้อนกันไม่ตรงกับ type", "The 'coordinates' of the geometry are not nested as its 'type' demands.");

    /// <summary>NaN and the infinities are not JSON; a number too great for a double is infinite, and so off the earth.</summary>
    private static double Number(object? value) => value switch
    {
        double or int or long or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        System.Numerics.BigInteger big => (double)big,
        _ => throw RequestError.Invalid("พิกัดต้องเป็นตัวเลข", "A coordinate is a number."),
    };
}
