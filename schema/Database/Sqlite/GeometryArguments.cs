using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The arguments of one SQL function on one connection. A query over many rows passes the same geometry again and again: each
/// argument keeps its last geometry while the bytes stay the same, and prepares it (an index over its edges) on the first repetition.
/// </summary>
/// <remarks>A SQLite connection runs one statement at a time, so one set per connection needs no lock.</remarks>
internal sealed class GeometryArguments(int count)
{
    private readonly Slot[] slots = [.. Enumerable.Range(0, count).Select(_ => new Slot())];

    /// <summary>Takes the values of a call; false where one is NULL, so that the result is NULL.</summary>
    /// <exception cref="InvalidDataException">A value is neither a number nor a GeoPackage geometry.</exception>
    public bool Take(ReadOnlySpan<sqlite3_value> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            switch (raw.sqlite3_value_type(values[i]))
            {
                case raw.SQLITE_NULL:
                    return false;
                case raw.SQLITE_BLOB:
                    slots[i].Take(raw.sqlite3_value_blob(values[i]));
                    break;
                case raw.SQLITE_INTEGER or raw.SQLITE_FLOAT:
                    slots[i].Take(raw.sqlite3_value_double(values[i]));
                    break;
                default:
                    throw new InvalidDataException("A text was given where a geometry or a number belongs.");
            }
        }

        return true;
    }

    /// <summary>The geometry at a position.</summary>
    public Geometry Geometry(int position) => slots[position].Geometry;

    /// <summary>The bounding box of the geometry at a position; its vertices are not read where the BLOB's header tells the box.</summary>
    public Envelope Envelope(int position) => slots[position].Envelope;

    /// <summary>
    /// Whether the boxes of two geometries meet, told by the BLOBs' headers: the most that is said of nearly all rows that a query walks
    /// past.
    /// </summary>
    public bool BoxesMeet(int one, int other) => slots[one].Envelope.Intersects(slots[other].Envelope);

    /// <summary>
    /// Where a point lies to an area that has come twice in a row; null where the geometries are others. Most queries by place ask just this of
    /// row after row: no geometry is made of the point.
    /// </summary>
    /// <param name="area">Position of the area.</param>
    /// <param name="point">Position of the point.</param>
    public Location? LocationIn(int area, int point) =>
        slots[area].Locator is { } locator && slots[point].Coordinate is { } coordinate ? locator.Locate(coordinate) : null;

    /// <summary>The number at a position.</summary>
    public double Number(int position) => slots[position].Number;

    /// <summary>The prepared form of the geometry at a position; null until it has come twice in a row, and for points.</summary>
    public IPreparedGeometry? Prepared(int position) => slots[position].Prepared;

    private sealed class Slot
    {
        private readonly Coordinate coordinate = new();
        private byte[] buffer = [];
        private int? length;
        private double? number;
        private Geometry? geometry;
        private Envelope? envelope;
        private IPreparedGeometry? prepared;
        private IndexedPointInAreaLocator? locator;
        private bool repeated;

        public double Number => number ?? throw new InvalidDataException("A geometry was given where a number belongs.");

        public Geometry Geometry => geometry ??= GeoPackageGeometry.Read(Blob);

        public Envelope Envelope => envelope ??= GeoPackageGeometry.ReadEnvelope(Blob);

        public IPreparedGeometry? Prepared =>
            prepared ??= repeated && Geometry is not Point ? PreparedGeometryFactory.Prepare(Geometry) : null;

        /// <summary>Finds points in the area; null until it has come twice in a row, and for what is no area.</summary>
        public IndexedPointInAreaLocator? Locator =>
            locator ??= repeated && Geometry is IPolygonal && !Geometry.IsEmpty ? new(Geometry) : null;

        /// <summary>The coordinate of a point, until the next geometry is taken; null for other geometries.</summary>
        public Coordinate? Coordinate => GeoPackageGeometry.TryReadPoint(Blob, coordinate) ? coordinate : null;

        private ReadOnlySpan<byte> Blob =>
            buffer.AsSpan(0, length ?? throw new InvalidDataException("A number was given where a geometry belongs."));

        public void Take(double value)
        {
            Forget();
            (number, length) = (value, null);
        }

        public void Take(ReadOnlySpan<byte> value)
        {
            if (length is not null && value.SequenceEqual(Blob))
            {
                repeated = true;
                return;
            }

            Forget();
            if (buffer.Length < value.Length)
                buffer = new byte[value.Length];
            value.CopyTo(buffer);
            (number, length) = (null, value.Length);
        }

        private void Forget() => (geometry, envelope, prepared, locator, repeated) = (null, null, null, null, false);
    }
}
