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

    /// <summary>The number at a position.</summary>
    public double Number(int position) => slots[position].Number;

    /// <summary>The prepared form of the geometry at a position; null until it has come twice in a row, and for points.</summary>
    public IPreparedGeometry? Prepared(int position) => slots[position].Prepared;

    private sealed class Slot
    {
        private byte[]? blob;
        private double? number;
        private Geometry? geometry;
        private Envelope? envelope;
        private IPreparedGeometry? prepared;
        private bool repeated;

        public double Number => number ?? throw new InvalidDataException("A geometry was given where a number belongs.");

        public Geometry Geometry => geometry ??= GeoPackageGeometry.Read(Blob);

        public Envelope Envelope => envelope ??= GeoPackageGeometry.ReadEnvelope(Blob);

        public IPreparedGeometry? Prepared =>
            prepared ??= repeated && Geometry is not Point ? PreparedGeometryFactory.Prepare(Geometry) : null;

        private byte[] Blob => blob ?? throw new InvalidDataException("A number was given where a geometry belongs.");

        public void Take(double value) => (number, blob, geometry, envelope, prepared, repeated) = (value, null, null, null, null, false);

        public void Take(ReadOnlySpan<byte> value)
        {
            if (blob is not null && value.SequenceEqual(blob))
                repeated = true;
            else
                (number, blob, geometry, envelope, prepared, repeated) = (null, value.ToArray(), null, null, null, false);
        }
    }
}
