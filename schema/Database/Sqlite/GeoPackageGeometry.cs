using System.Buffers.Binary;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sedz.Schema.Geography;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Geometries as the BLOBs of a GeoPackage (OGC 12-128r19, clause 2.1.3): a small header, the envelope of everything that is not a
/// point, then well-known binary. Any GIS tool that reads GeoPackage understands the columns.
/// </summary>
/// <remarks>
/// Only WGS 84 in degrees, longitude first, in the plane: heights (Z) and measures (M) are not stored. A geometry that states another
/// reference system, or whose coordinates cannot be degrees, is refused rather than stored as something it is not.
/// </remarks>
public static class GeoPackageGeometry
{
    /// <summary>EPSG code of the only reference system stored: WGS 84, longitude and latitude in degrees.</summary>
    public const int Srid = Wgs84Geometry.Srid;

    private const int HeaderLength = 8;
    private const int EnvelopeLength = 4 * sizeof(double);
    private const int PointLength = HeaderLength + PointWkbHeaderLength + (2 * sizeof(double));
    private const int PointWkbHeaderLength = 1 + sizeof(int);
    private const int WkbPointType = 1;

    private const byte LittleEndianFlag = 0b0000_0001;
    private const byte XyEnvelopeFlag = 0b0000_0010;
    private const byte EnvelopeKindMask = 0b0000_1110;
    private const byte EmptyFlag = 0b0001_0000;
    private const byte ExtendedTypeFlag = 0b0010_0000;

    /// <summary>Bytes of the envelope by its kind in the header (none, XY, XYZ, XYM, XYZM).</summary>
    private static readonly int[] EnvelopeLengths = [0, EnvelopeLength, 48, 48, 64];

    private static readonly NtsGeometryServices Geometries = new(NtsGeometryServices.Instance.DefaultPrecisionModel, Srid);

    /// <summary>The BLOB of a geometry. A geometry without a stated reference system (SRID 0 or less) is taken as WGS 84.</summary>
    /// <exception cref="ArgumentException">
    /// The SRID is another than 4326, or a coordinate lies outside ±180°, ±90° or is no number.
    /// </exception>
    public static byte[] Write(Geometry geometry)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        Wgs84Geometry.Require(geometry);
        var hasEnvelope = geometry is not Point && !geometry.IsEmpty;
        var wkb = new WKBWriter(ByteOrder.LittleEndian, handleSRID: false, emitZ: false, emitM: false).Write(geometry);
        var start = HeaderLength + (hasEnvelope ? EnvelopeLength : 0);
        var blob = new byte[start + wkb.Length];
        blob[0] = (byte)'G';
        blob[1] = (byte)'P';
        blob[3] = (byte)(LittleEndianFlag | (hasEnvelope ? XyEnvelopeFlag : 0) | (geometry.IsEmpty ? EmptyFlag : 0));
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), Srid);
        if (hasEnvelope)
        {
            var box = geometry.EnvelopeInternal;
            WriteDoubles(blob.AsSpan(HeaderLength), [box.MinX, box.MaxX, box.MinY, box.MaxY]);
        }

        wkb.CopyTo(blob, start);
        return blob;
    }

    /// <summary>The geometry of a BLOB.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a GeoPackage geometry in WGS 84; the message says why.</exception>
    public static Geometry Read(ReadOnlySpan<byte> blob)
    {
        var header = ReadHeader(blob);
        if (IsPlainPoint(blob, header))
            return Geometries.CreateGeometryFactory().CreatePoint(CoordinateAt(blob));
        try
        {
            return new WKBReader(Geometries).Read(blob[header.Length..].ToArray());
        }
        catch (Exception e) when (e is ParseException or IOException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The BLOB has a GeoPackage header, but no well-known binary geometry follows it.", e);
        }
    }

    /// <summary>The bounding box of a BLOB, from the header or a point's coordinates alone where they say it; null box if empty.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a GeoPackage geometry in WGS 84; the message says why.</exception>
    public static Envelope ReadEnvelope(ReadOnlySpan<byte> blob)
    {
        var header = ReadHeader(blob);
        if (header.IsEmpty)
            return new Envelope();
        if (IsPlainPoint(blob, header))
            return new Envelope(CoordinateAt(blob));
        if (header.Length == HeaderLength)
            return Read(blob).EnvelopeInternal;

        var box = blob[HeaderLength..];
        return new Envelope(
            header.Double(box), header.Double(box[sizeof(double)..]), header.Double(box[(2 * sizeof(double))..]),
            header.Double(box[(3 * sizeof(double))..]));
    }

    /// <summary>The coordinate of a point, without a geometry being made of it; false where the BLOB is another geometry or an empty point.</summary>
    /// <param name="blob">The BLOB.</param>
    /// <param name="into">Takes the coordinate.</param>
    /// <exception cref="InvalidDataException">The bytes are not a GeoPackage geometry in WGS 84; the message says why.</exception>
    internal static bool TryReadPoint(ReadOnlySpan<byte> blob, Coordinate into)
    {
        if (!IsPlainPoint(blob, ReadHeader(blob)))
            return false;
        (into.X, into.Y) = PointAt(blob);
        return true;
    }

    private static Header ReadHeader(ReadOnlySpan<byte> blob)
    {
        if (blob.Length < HeaderLength || blob[0] != 'G' || blob[1] != 'P')
            throw new InvalidDataException("The BLOB does not start with the GeoPackage mark \"GP\".");
        if (blob[2] != 0)
            throw new InvalidDataException($"The GeoPackage geometry has version byte {blob[2]}; only 0 is known.");
        var flags = blob[3];
        var kind = (flags & EnvelopeKindMask) >> 1;
        if (kind >= EnvelopeLengths.Length || (flags & ExtendedTypeFlag) != 0)
            throw new InvalidDataException($"The GeoPackage geometry has flags 0x{flags:X2}, which the standard does not define.");
        var littleEndian = (flags & LittleEndianFlag) != 0;
        var srid = littleEndian ? BinaryPrimitives.ReadInt32LittleEndian(blob[4..]) : BinaryPrimitives.ReadInt32BigEndian(blob[4..]);
        if (srid != Srid)
            throw new InvalidDataException($"The GeoPackage geometry is in reference system {srid}; only {Srid} is known.");
        var length = HeaderLength + EnvelopeLengths[kind];
        if (blob.Length < length + PointWkbHeaderLength)
            throw new InvalidDataException("The GeoPackage geometry ends inside its header.");
        return new Header(length, littleEndian, (flags & EmptyFlag) != 0);
    }

    /// <summary>Whether the bytes are the commonest case, a non-empty point as <see cref="Write"/> lays it out.</summary>
    private static bool IsPlainPoint(ReadOnlySpan<byte> blob, Header header) =>
        header is { Length: HeaderLength, IsEmpty: false }
        && blob.Length == PointLength
        && blob[HeaderLength] == (byte)ByteOrder.LittleEndian
        && BinaryPrimitives.ReadInt32LittleEndian(blob[(HeaderLength + 1)..]) == WkbPointType;

    private static (double X, double Y) PointAt(ReadOnlySpan<byte> blob) => (
        BinaryPrimitives.ReadDoubleLittleEndian(blob[(PointLength - (2 * sizeof(double)))..]),
        BinaryPrimitives.ReadDoubleLittleEndian(blob[(PointLength - sizeof(double))..]));

    private static Coordinate CoordinateAt(ReadOnlySpan<byte> blob)
    {
        var (x, y) = PointAt(blob);
        return new(x, y);
    }

    private static void WriteDoubles(Span<byte> target, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteDoubleLittleEndian(target[(i * sizeof(double))..], values[i]);
    }

    private readonly record struct Header(int Length, bool LittleEndian, bool IsEmpty)
    {
        public double Double(ReadOnlySpan<byte> bytes) =>
            LittleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);
    }
}
