using NetTopologySuite.Geometries;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>A small model for these tests: a place with a point, and the shapes of what happened there.</summary>
public sealed class Landmark
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public Point? Location { get; set; }

    public List<Footprint> Footprints { get; } = [];
}
