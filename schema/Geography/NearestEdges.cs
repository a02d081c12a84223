using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Sedz.Schema.Geography;

/// <summary>The distance between two geometries that do not touch.</summary>
/// <remarks>
/// Where two sets of edges do not cross, the shortest way between them starts at a vertex of one of them, so every vertex of each is
/// held against every edge of the other: time is the product of their numbers of vertices.
/// </remarks>
internal static class NearestEdges
{
    /// <summary>The shortest distance in metres on WGS 84 between the points and edges of two non-empty geometries.</summary>
    public static double Metres(Geometry a, Geometry b)
    {
        var nearest = new Candidate(double.PositiveInfinity, default, default);
        var (edgesOfA, edgesOfB) = (Edges(a), Edges(b));
        foreach (var vertex in a.Coordinates)
            nearest = Nearest(vertex, edgesOfB, nearest);
        foreach (var vertex in b.Coordinates)
            nearest = Nearest(vertex, edgesOfA, nearest);
        return GeodesicInverse.Metres(
            Ellipsoid.Wgs84, nearest.From.Longitude, nearest.From.Latitude, nearest.To.Longitude, nearest.To.Latitude);
    }

    /// <summary>Rings and lines as they are; a lone point as an edge from itself to itself.</summary>
    private static List<CoordinateSequence> Edges(Geometry geometry)
    {
        var edges = new List<CoordinateSequence>();
        foreach (var line in LinearComponentExtracter.GetLines(geometry))
            edges.Add(((LineString)line).CoordinateSequence);
        foreach (var point in PointExtracter.GetPoints(geometry))
            edges.Add(((Point)point).CoordinateSequence);
        return edges;
    }

    private static Candidate Nearest(Coordinate vertex, List<CoordinateSequence> edges, Candidate best)
    {
        var from = new Place(vertex.X, vertex.Y);
        foreach (var edge in edges)
        {
            var start = new Place(edge.GetX(0), edge.GetY(0));
            for (var i = Math.Min(1, edge.Count - 1); i < edge.Count; i++)
            {
                var end = new Place(edge.GetX(i), edge.GetY(i));
                var candidate = OnEdge(from, start, end);
                if (candidate.SquareMetres < best.SquareMetres)
                    best = candidate;
                start = end;
            }
        }

        return best;
    }

    /// <summary>
    /// The nearest place on one edge, in a plane whose scale is that of the latitude half way to it. The place is not known before the
    /// scale, so it is found twice: first with the scale of the vertex, then with that of the half way.
    /// </summary>
    private static Candidate OnEdge(Place from, Place start, Place end)
    {
        var first = OnEdge(from, start, end, from.Latitude);
        return OnEdge(from, start, end, (from.Latitude + first.To.Latitude) / 2);
    }

    private static Candidate OnEdge(Place from, Place start, Place end, double scaleLatitude)
    {
        var (east, north) = Ellipsoid.Wgs84.MetresPerDegree(scaleLatitude);
        var (dx, dy) = ((end.Longitude - start.Longitude) * east, (end.Latitude - start.Latitude) * north);
        var (px, py) = ((from.Longitude - start.Longitude) * east, (from.Latitude - start.Latitude) * north);
        var length2 = (dx * dx) + (dy * dy);
        var share = length2 > 0 ? Math.Clamp(((px * dx) + (py * dy)) / length2, 0, 1) : 0;
        var (offX, offY) = (px - (share * dx), py - (share * dy));
        var to = new Place(
            start.Longitude + (share * (end.Longitude - start.Longitude)), start.Latitude + (share * (end.Latitude - start.Latitude)));
        return new Candidate((offX * offX) + (offY * offY), from, to);
    }

    private readonly record struct Place(double Longitude, double Latitude);

    private readonly record struct Candidate(double SquareMetres, Place From, Place To);
}
