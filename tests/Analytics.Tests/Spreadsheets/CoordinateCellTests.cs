using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Spreadsheets;

public sealed class CoordinateCellTests
{
    private const double MetresPerDegree = 111_320;

    [Theory]
    [InlineData("13.7563, 100.5018", "13.7563 100.5018")]
    [InlineData("13.7563,100.5018", "13.7563 100.5018")]
    [InlineData("13.7563 100.5018", "13.7563 100.5018")]
    [InlineData("13.7563;100.5018", "13.7563 100.5018")]
    [InlineData("13.7563 / 100.5018", "13.7563 100.5018")]
    [InlineData("13.7563\n100.5018", "13.7563 100.5018")]
    [InlineData("(13.7563, 100.5018)", "13.7563 100.5018")]
    [InlineData("๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘", "13.7563 100.5018")]
    [InlineData("13.7563°, 100.5018°", "13.7563 100.5018")]
    [InlineData("13.7563° N, 100.5018° E", "13.7563 100.5018")]
    [InlineData("13.7563N 100.5018E", "13.7563 100.5018")]
    [InlineData("N13.7563 E100.5018", "13.7563 100.5018")]
    [InlineData("100.5018E, 13.7563N", "13.7563 100.5018")]
    [InlineData("Lat 13.7563 Long 100.5018", "13.7563 100.5018")]
    [InlineData("lat: 13.7563, lng: 100.5018", "13.7563 100.5018")]
    [InlineData("ละติจูด 13.7563 ลองจิจูด 100.5018", "13.7563 100.5018")]
    [InlineData("ลองจิจูด 100.5018 ละติจูด 13.7563", "13.7563 100.5018")]
    [InlineData("พิกัด 13.7563, 100.5018", "13.7563 100.5018")]
    [InlineData("X: 100.5018 Y: 13.7563", "13.7563 100.5018")]
    [InlineData("POINT(100.5018 13.7563)", "13.7563 100.5018")]
    [InlineData("13.7563, 100.5018 WGS84", "13.7563 100.5018")]
    [InlineData("16°25'56.4\"N 102°49'25.0\"E", "16.43233 102.82361")]
    [InlineData("16°25′56.4″N, 102°49′25.0″E", "16.43233 102.82361")]
    [InlineData("16º25’56.4”N 102º49’25.0”E", "16.43233 102.82361")]
    [InlineData("16° 25' 56.4'' N 102° 49' 25.0'' E", "16.43233 102.82361")]
    [InlineData("N 16° 25' 56.4\" E 102° 49' 25.0\"", "16.43233 102.82361")]
    [InlineData("16°25'56.4\" 102°49'25.0\"", "16.43233 102.82361")]
    [InlineData("16 25 56.4 N 102 49 25.0 E", "16.43233 102.82361")]
    [InlineData("16:25:56.4, 102:49:25.0", "16.43233 102.82361")]
    [InlineData("16-25-56.4 N 102-49-25.0 E", "16.43233 102.82361")]
    [InlineData("16.25.56.4 N 102.49.25.0 E", "16.43233 102.82361")]
    [InlineData("16D25M56.4S 102D49M25.0S", "16.43233 102.82361")]
    [InlineData("13,7563 100,5018", "13.7563 100.5018")]
    [InlineData("102°49'25.0\"E 16°25'56.4\"N", "16.43233 102.82361")]
    [InlineData("16 องศา 25 ลิปดา 56.4 ฟิลิปดา เหนือ 102 องศา 49 ลิปดา 25 ฟิลิปดา ตะวันออก", "16.43233 102.82361")]
    [InlineData("๑๖ องศา ๒๕ ลิปดา ๕๖.๔ พิลิปดา ๑๐๒ องศา ๔๙ ลิปดา ๒๕ พิลิปดา", "16.43233 102.82361")]
    [InlineData("ละติจูดที่ ๑๖ องศา ๒๕ ลิปดา ๕๖.๔ ฟิลิปดาเหนือ ลองจิจูดที่ ๑๐๒ องศา ๔๙ ลิปดา ๒๕ ฟิลิปดาตะวันออก", "16.43233 102.82361")]
    [InlineData("16°25.940' N 102°49.417' E", "16.43233 102.82362")]
    [InlineData("16 25.940 N, 102 49.417 E", "16.43233 102.82362")]
    [InlineData("16°47'30\"N 102°48'10\"E", "16.79167 102.80278")]
    [InlineData("16°30'N 102°E", "16.50000 102.00000")]
    [InlineData("https://www.google.com/maps/@13.7563,100.5018,15z", "13.7563 100.5018")]
    [InlineData("https://www.google.com/maps?q=13.7563,100.5018", "13.7563 100.5018")]
    [InlineData("https://maps.google.com/?q=13.7563%2C100.5018&z=17", "13.7563 100.5018")]
    [InlineData("https://www.google.com/maps/search/?api=1&query=13.7563,100.5018", "13.7563 100.5018")]
    [InlineData("https://www.google.com/maps/search/13.7563,+100.5018", "13.7563 100.5018")]
    [InlineData("https://www.google.com/maps/place/X/@13.70,100.40,17z/data=!3m1!4b1!8m2!3d13.7563!4d100.5018", "13.7563 100.5018")]
    [InlineData("https://www.openstreetmap.org/?mlat=13.7563&mlon=100.5018#map=15/13.70/100.40", "13.7563 100.5018")]
    [InlineData("geo:13.7563,100.5018", "13.7563 100.5018")]
    [InlineData("100.5018, 13.7563", "13.7563 100.5018!swapped")]
    [InlineData("101.06828,15.98703", "15.98703 101.06828!swapped")]
    [InlineData("102°49'25.0\" 16°25'56.4\"", "16.43233 102.82361!swapped")]
    [InlineData("-", "missing")]
    [InlineData("ไม่ทราบ", "missing")]
    [InlineData("ไม่ทราบพิกัด", "missing")]
    [InlineData("51Q 729354 1817946", "✗out_of_range")]
    [InlineData("16.78080,", "✗incomplete_coordinate")]
    [InlineData("16.78080", "✗incomplete_coordinate")]
    [InlineData(", 101.24", "✗incomplete_coordinate")]
    [InlineData("16°25'56.4\"N", "✗incomplete_coordinate")]
    [InlineData("47Q 733000", "✗incomplete_coordinate")]
    [InlineData("35.97326, 101.05510", "✗out_of_range")]
    [InlineData("0, 0", "✗out_of_range")]
    [InlineData("-13.7563, 100.5018", "✗out_of_range")]
    [InlineData("13.7563S 100.5018E", "✗out_of_range")]
    [InlineData("16°75'56\"N 102°49'25\"E", "✗invalid_coordinate")]
    [InlineData("หลังวัด", "✗invalid_coordinate")]
    [InlineData("13.7563, 100.5018, 25", "✗invalid_coordinate")]
    [InlineData("https://maps.app.goo.gl/AbCdEf123", "✗invalid_coordinate")]
    [InlineData("46N 733000 1845000", "✗out_of_range")]
    [InlineData("47QXX12", "✗invalid_coordinate")]
    public void Read_AnglesAndLinks_GiveThePositionOrTheReason(string cell, string expected) =>
        AssertRead(expected, CoordinateCell.Read(cell), 5);

    // Eastings and northings from an independent implementation of Krüger's series.
    [Theory]
    [InlineData("47Q 0662176.29 1520582.49", "13.75 100.5!datum_assumed")]
    [InlineData("47N 662176 1520582", "13.75 100.5!datum_assumed")]
    [InlineData("47P 662176 1520582 WGS84", "13.75 100.5")]
    [InlineData("662176 1520582 (47P) WGS 84", "13.75 100.5")]
    [InlineData("โซน 47 X 662176 Y 1520582 WGS1984", "13.75 100.5")]
    [InlineData("UTM Zone 47N E 662,176 N 1,520,582", "13.75 100.5!datum_assumed")]
    [InlineData("UTM 47P 662176mE 1520582mN", "13.75 100.5!datum_assumed")]
    [InlineData("47 662176 1520582", "13.75 100.5!datum_assumed")]
    [InlineData("E 662176 N 1520582", "13.75 100.5!datum_assumed")]
    [InlineData("N 1520582 E 662176", "13.75 100.5!datum_assumed")]
    [InlineData("X=662176, Y=1520582", "13.75 100.5!datum_assumed")]
    [InlineData("๖๖๒๑๗๖ E ๑๕๒๐๕๘๒ N", "13.75 100.5!datum_assumed")]
    [InlineData("Easting 662176 Northing 1520582", "13.75 100.5!datum_assumed")]
    [InlineData("EPSG:32647 662176 1520582", "13.75 100.5")]
    [InlineData("1520582, 662176", "13.75 100.5!swapped!datum_assumed")]
    [InlineData("1520582, 662176 WGS84 โซน 47", "13.75 100.5!swapped")]
    [InlineData("47P 662510 1520279 Indian 1975", "13.75 100.5")]
    [InlineData("47P 662510 1520279 อินเดียน 1975", "13.75 100.5")]
    [InlineData("662510 1520279 Indian Thailand 1975", "13.75 100.5")]
    [InlineData("EPSG:24047 662510 1520279", "13.75 100.5")]
    [InlineData("662510 1520279 (L7017)", "13.75 100.5")]
    [InlineData("E 432758 N 871081", "7.88 98.39!datum_assumed")]
    [InlineData("E 267603 N 1817979", "16.43207 102.8236!datum_assumed", "16,102,17,103.5")]
    public void Read_Utm_GivesThePosition(string cell, string expected, string? box = null)
    {
        GeoBounds? bounds = box?.Split(',').Select(double.Parse).ToArray() is [var s, var w, var n, var e] ? new(s, w, n, e) : null;
        AssertRead(expected, CoordinateCell.Read(cell, bounds), 3);
    }

    [Fact]
    public void Read_Indian1975_LiesWhereItWasMeasured()
    {
        // Measured with PROJ at 100.5° E, 13.75° N: Indian 1975 is 334 m east and 303 m south of WGS84; the sets of three parameters
        // agree within 2 m.
        var indian = CoordinateCell.Read("47P 662510.29 1520279.49 Indian 1975").Value;
        Assert.InRange(Metres(indian, 13.75, 100.5), 0, 2);
    }

    [Fact]
    public void Read_DecimalDegreesOnIndian1975_AreShifted()
    {
        var shifted = CoordinateCell.Read("13.75, 100.5 Indian 1975").Value;
        Assert.InRange(Metres(shifted, 13.75, 100.5), 400, 401);
    }

    [Theory]
    [InlineData("E 500000 N 1770000", null, "✗ambiguous_zone")]
    [InlineData("E 500000 N 1770000", 99.0, "47")]
    [InlineData("E 500000 N 1770000", 104.8, "48")]
    [InlineData("E 500000 N 1770000", 101.0, "✗ambiguous_zone")]
    public void Read_UtmWithoutZoneThatFitsBoth_NeedsTheProvince(string cell, double? expectedLongitude, string zone)
    {
        GeoBounds? expected = expectedLongitude is { } longitude ? new(15, longitude - 1.2, 17, longitude + 1.2) : null;
        var reading = CoordinateCell.Read(cell, expected);
        var line = Expect.Line(reading, p => p.Longitude < 102 ? "47" : "48");
        Assert.Equal(zone, line.Replace("!datum_assumed", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("VE ๒๐๔๕๐๘", 420400, 1950800, 48)]
    [InlineData("48Q VE 204508", 420400, 1950800, 48)]
    [InlineData("48QVE204508", 420400, 1950800, 48)]
    [InlineData("48Q VE 20450 50800", 420450, 1950800, 48)]
    [InlineData("พิกัด VE 204 508", 420400, 1950800, 48)]
    [InlineData("47QPU1234567890", 612345, 1867890, 47)]
    [InlineData("MGRS 47P PR 6217620582", 662176, 1520582, 47)]
    public void Read_GridText_IsTheCornerOfItsSquare(string cell, double easting, double northing, int zone)
    {
        var reading = CoordinateCell.Read(cell);
        var (longitude, latitude) = FromUtm(zone, easting, northing);
        Assert.InRange(Metres(reading.Value, latitude, longitude), 0, 0.01);
        Assert.Equal([CellWarnings.DatumAssumed], reading.Warnings);
    }

    [Fact]
    public void Read_GridTextOfAnotherZone_IsRefused() =>
        Assert.Equal("invalid_coordinate", CoordinateCell.Read("47Q VE 204508").Error?.Code);

    [Fact]
    public void Read_GridTextOnTheOldSheets_IsIndian1975()
    {
        var old = CoordinateCell.Read("48Q VE 204508 ระวาง L7017");
        Assert.Empty(old.Warnings);
        Assert.Equal(CoordinateCell.Read("48Q 420400 1950800 Indian 1975").Value with { Form = CoordinateForm.GridReference }, old.Value);
    }

    [Property]
    public Property Read_EveryFormOfAPositionInThailand_GivesThePosition() => Prop.ForAll(
        Gen.Choose(560_000, 2_050_000)
            .SelectMany(north => Gen.Choose(9_730_000, 10_570_000)
                .Select(east => (Latitude: north / 100_000.0, Longitude: east / 100_000.0)))
            .ToArbitrary(),
        point =>
        {
            var zone = point.Longitude < 102 ? 47 : 48;
            var (easting, northing) = ToUtm(zone, point.Longitude, point.Latitude);
            string[] spellings =
            [
                F($"{point.Latitude:F6}, {point.Longitude:F6}"), F($"{point.Longitude:F6} {point.Latitude:F6}"),
                $"{Dms(point.Latitude)}N {Dms(point.Longitude)}E", $"{Dms(point.Longitude)}E {Dms(point.Latitude)}N",
                $"{Minutes(point.Latitude)} {Minutes(point.Longitude)}",
                F($"{zone}N {easting:F1} {northing:F1}"), F($"โซน {zone} X {easting:F0} Y {northing:F0} WGS84"),
                F($"https://www.google.com/maps?q={point.Latitude:F6},{point.Longitude:F6}"),
            ];
            return spellings.All(s =>
                CoordinateCell.Read(s) is { HasValue: true } read && Metres(read.Value, point.Latitude, point.Longitude) < 1);
        });

    private static string Dms(double angle)
    {
        var hundredths = (long)Math.Round(angle * 3600 * 100);
        return F($"{hundredths / 360_000}°{hundredths / 6_000 % 60}'{hundredths % 6_000 / 100.0:F2}\"");
    }

    private static string Minutes(double angle)
    {
        var units = (long)Math.Round(angle * 60 * 10_000);
        return F($"{units / 600_000}°{units % 600_000 / 10_000.0:F4}'");
    }

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void AssertRead(string expected, CellReading<GeoPosition> reading, double toleranceMetres)
    {
        if (expected is "missing" || expected.StartsWith('✗'))
        {
            Assert.Equal(expected, Expect.Line(reading, _ => "value"));
            return;
        }

        var parts = expected.Split('!');
        Assert.True(reading.HasValue, reading.Error?.Code);
        Assert.Equal(parts[1..], reading.Warnings);
        var numbers = parts[0].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        Assert.InRange(Metres(reading.Value, numbers[0], numbers[1]), 0, toleranceMetres);
    }

    private static double Metres(GeoPosition position, double latitude, double longitude) => Math.Sqrt(
        Math.Pow((position.Latitude - latitude) * MetresPerDegree, 2)
        + Math.Pow((position.Longitude - longitude) * MetresPerDegree * Math.Cos(latitude * Math.PI / 180), 2));

    private static (double Easting, double Northing) ToUtm(int zone, double longitude, double latitude) =>
        Between(GeographicCoordinateSystem.WGS84, ProjectedCoordinateSystem.WGS84_UTM(zone, true)).Transform(longitude, latitude);

    private static (double Longitude, double Latitude) FromUtm(int zone, double easting, double northing) =>
        Between(ProjectedCoordinateSystem.WGS84_UTM(zone, true), GeographicCoordinateSystem.WGS84).Transform(easting, northing);

    private static MathTransform Between(CoordinateSystem source, CoordinateSystem target) =>
        new CoordinateTransformationFactory().CreateFromCoordinateSystems(source, target).MathTransform;
}
