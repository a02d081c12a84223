using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetTopologySuite.Geometries;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class GeoPackageGeometryTests
{
    /// <summary>Put together by hand from OGC 12-128r19, clause 2.1.3, table 5: header, then well-known binary of (1, 2).</summary>
    private const string PointOneTwo = "47500001E61000000101000000000000000000F03F0000000000000040";

    [Fact]
    public void Point_Written_IsTheBytesOfTheStandard() =>
        Assert.Equal(PointOneTwo, Convert.ToHexString(GeoPackageGeometry.Write(new Point(1, 2))));

    [Fact]
    public void Polygon_Written_CarriesItsEnvelope()
    {
        var blob = GeoPackageGeometry.Write(LandmarkFile.Box(1, 2, 3, 4));

        Assert.Equal(0b0000_0011, blob[3]);
        Assert.Equal([1.0, 3.0, 2.0, 4.0], Enumerable.Range(0, 4).Select(i => BitConverter.ToDouble(blob, 8 + (8 * i))));
    }

    [Fact]
    public void BigEndianPoint_OfAnotherTool_IsRead()
    {
        var blob = Convert.FromHexString("47500000000010E600000000013FF00000000000004000000000000000");

        Assert.Equal(new Point(1, 2), GeoPackageGeometry.Read(blob));
        Assert.Equal(new Envelope(new Coordinate(1, 2)), GeoPackageGeometry.ReadEnvelope(blob));
    }

    [Theory]
    [InlineData("POINT EMPTY")]
    [InlineData("POLYGON EMPTY")]
    [InlineData("MULTIPOLYGON EMPTY")]
    public void EmptyGeometry_WrittenAndRead_IsEmptyAndHasNoEnvelope(string text)
    {
        var geometry = LandmarkFile.Wkt(text);
        var blob = GeoPackageGeometry.Write(geometry);

        Assert.True(GeoPackageGeometry.Read(blob).IsEmpty);
        Assert.Equal(geometry.GeometryType, GeoPackageGeometry.Read(blob).GeometryType);
        Assert.True(GeoPackageGeometry.ReadEnvelope(blob).IsNull);
        Assert.Equal(0b0001_0001, blob[3]);
    }

    [Property]
    public Property AnyLine_WrittenAndRead_IsExactlyTheSame() => Prop.ForAll(
        Arb.From(Gen.Choose(-90_000_000, 90_000_000).ArrayOf(6)), n =>
        {
            var line = new LineString([new(n[0] / 1e6, n[1] / 1e6), new(n[2] / 1e6, n[3] / 1e6), new(n[4] / 1e6, n[5] / 1e6)]);
            var blob = GeoPackageGeometry.Write(line);
            return GeoPackageGeometry.Read(blob).EqualsExact(line)
                && GeoPackageGeometry.ReadEnvelope(blob).Equals(line.EnvelopeInternal);
        });

    [Fact]
    public void GeometryInAnotherReferenceSystem_IsRefused() =>
        Assert.Throws<ArgumentException>(() => GeoPackageGeometry.Write(new Point(100, 15) { SRID = 32647 }));

    [Theory]
    [InlineData(671_000, 1_520_000)]
    [InlineData(15, 100.5)]
    [InlineData(double.PositiveInfinity, 15)]
    public void CoordinatesThatCannotBeDegrees_AreRefused(double x, double y) =>
        Assert.Throws<ArgumentException>(() => GeoPackageGeometry.Write(new Point(x, y)));

    [Theory]
    [InlineData("", "mark")]
    [InlineData("47", "mark")]
    [InlineData("0101000000000000000000F03F0000000000000040", "mark")]
    [InlineData("47500101E61000000101000000000000000000F03F0000000000000040", "version byte 1")]
    [InlineData("4750000FE61000000101000000000000000000F03F0000000000000040", "flags 0x0F")]
    [InlineData("475000017F7F00000101000000000000000000F03F0000000000000040", "reference system 32639")]
    [InlineData("47500003E6100000", "inside its header")]
    [InlineData("47500001E61000000101000000000000000000F03F00000000000000", "no well-known binary")]
    [InlineData("47500001E61000000163000000000000000000F03F0000000000000040", "no well-known binary")]
    [InlineData("47500001E6100000010200000000FFFFFF000000000000F03F0000000000000040", "no well-known binary")]
    public void CorruptBytes_Read_AreRefusedWithTheReason(string hex, string reason)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => GeoPackageGeometry.Read(Convert.FromHexString(hex)));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Property]
    public Property PolygonCutShort_Read_IsRefused() => Prop.ForAll(
        Arb.From(Gen.Choose(0, GeoPackageGeometry.Write(LandmarkFile.Box(1, 2, 3, 4)).Length - 1)), length =>
        {
            var cut = GeoPackageGeometry.Write(LandmarkFile.Box(1, 2, 3, 4))[..length];
            return Record.Exception(() => GeoPackageGeometry.Read(cut)) is InvalidDataException;
        });
}
