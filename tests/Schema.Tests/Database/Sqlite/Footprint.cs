using NetTopologySuite.Geometries;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class Footprint
{
    public long Id { get; set; }

    public int? LandmarkId { get; set; }

    public Landmark? Landmark { get; set; }

    public required Geometry Shape { get; set; }

    public MultiPolygon? Parts { get; set; }
}
