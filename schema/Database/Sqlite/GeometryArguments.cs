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
    public Geometry Geometry(int position) =>
        slots[position].Geometry ?? throw new InvalidDataException("A number was given where a geometry belongs.");

    /// <summary>The number at a position.</summary>
    public double Number(int position) =>
        slots[position].Geometry is null
            ? slots[position].Number
            : throw new InvalidDataException("A geometry was given where a number belongs.");

    /// <summary>The prepared form of the geometry at a position; null until it has come twice in a row, and for points.</summary>
    public IPreparedGeometry? Prepared(int position) => slots[position].Prepared;

    private sealed class Slot
    {
        private byte[] bytes = [];
        private bool repeated;

        public Geometry? Geometry { get; private set; }

        public double Number { get; private set; }

        public IPreparedGeometry? Prepared { get; private set; }

        public void Take(double number) => (bytes, Geometry, Prepared, Number) = ([], null, null, number);

        public void Take(ReadOnlySpan<byte> blob)
        {
            if (Geometry is not null && blob.SequenceEqual(bytes))
            {
                if (!repeated && Geometry is not Point)
                    Prepared = PreparedGeometryFactory.Prepare(Geometry);
                repeated = true;
                return;
            }

            Geometry = GeoPackageGeometry.Read(blob);
            bytes = blob.ToArray();
            (Prepared, repeated) = (null, false);
        }
    }
}
