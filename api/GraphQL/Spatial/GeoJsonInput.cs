using System.Collections;
using System.Globalization;
using NetTopologySuite.Geometries;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>
/// Reads GeoJSON geometries from untrusted input. Nothing is repaired: an open ring, a third dimension or a coordinate off the
/// earth is an error that says what is wrong, because a repaired polygon would select other rows than meant.
/// </summary>
internal static class GeoJsonInput
{
    private const int Wgs84 = 4326;
    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Wgs84);

    /// <summary>Reads a geometry.</summary>
    /// <param name="value">Dictionaries, lists, texts and numbers, as the JSON or the document had them.</param>
    /// <exception cref="FormatException">It is not a valid geometry. The message is fit for the caller.</exception>
    public static Geometry Read(object? value)
    {
        if (value is not IDictionary<string, object?> members || !members.TryGetValue("type", out var type))
            throw new FormatException("A GeoJSON geometry is an object with 'type' and 'coordinates'.");
        var coordinates = members.TryGetValue("coordinates", out var given) ? given : null;
        Geometry geometry = type switch
        {
            "Point" => Factory.CreatePoint(Position(coordinates)),
            "MultiPoint" => Factory.CreateMultiPointFromCoords(Positions(coordinates, 1)),
            "LineString" => Line(coordinates),
            "MultiLineString" => Factory.CreateMultiLineString([.. List(coordinates).Select(Line)]),
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. List(coordinates).Select(Polygon)]),
            _ => throw new FormatException(
                "The 'type' of the geometry must be Point, MultiPoint, LineString, MultiLineString, Polygon or MultiPolygon."),
        };
        if (geometry.IsEmpty)
            throw new FormatException("The geometry has no coordinates.");
        return geometry;
    }

    private static LineString Line(object? value) => Factory.CreateLineString(Positions(value, 2));

    private static Polygon Polygon(object? value)
    {
        var rings = List(value).Select(ring => Ring(ring)).ToList();
        return rings.Count == 0
            ? throw new FormatException("A polygon needs a ring.")
            : Factory.CreatePolygon(rings[0], [.. rings.Skip(1)]);
    }

    private static LinearRing Ring(object? value)
    {
        var positions = Positions(value, 4);
        return positions[0].Equals2D(positions[^1])
            ? Factory.CreateLinearRing(positions)
            : throw new FormatException("A ring must end where it begins.");
    }

    private static Coordinate[] Positions(object? value, int atLeast)
    {
        Coordinate[] positions = [.. List(value).Select(Position)];
        return positions.Length >= atLeast
            ? positions
            : throw new FormatException($"There are {positions.Length} positions where at least {atLeast} are needed.");
    }

    private static Coordinate Position(object? value)
    {
        var numbers = List(value).ToList();
        if (numbers.Count != 2)
            throw new FormatException("A position is [longitude, latitude], without a third number.");
        var (longitude, latitude) = (Number(numbers[0]), Number(numbers[1]));
        if (!(Math.Abs(longitude) <= MaxLongitude && Math.Abs(latitude) <= MaxLatitude))
        {
            throw new FormatException(
                "A position is off the earth: longitude is -180 to 180, latitude -90 to 90, and longitude comes first.");
        }

        return new Coordinate(longitude, latitude);
    }

    private static IEnumerable<object?> List(object? value) => value is IEnumerable list and not string and not IDictionary<string, object?>
        ? list.Cast<object?>()
        : throw new FormatException("The 'coordinates' of the geometry are not nested as its 'type' demands.");

    private static double Number(object? value) => value is double or int or long or decimal or System.Numerics.BigInteger
        ? Convert.ToDouble(value is System.Numerics.BigInteger big ? (double)big : value, CultureInfo.InvariantCulture)
        : throw new FormatException("A coordinate is a number.");
}
