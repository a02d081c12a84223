using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// From a map's coordinate system to WGS84 degrees. Known are the two datums of Thai maps: WGS84, and Indian 1975, for which the shift of
/// the Royal Thai Survey Department is pinned; a system on any other datum is refused, because ignoring a datum costs hundreds of metres.
/// </summary>
internal sealed class MapProjection
{
    private const int EpsgWgs84 = 4326;
    private const int EpsgIndian1975 = 4240;
    private const int EpsgWgs84Utm = 32600;
    private const int EpsgIndian1975Utm = 24000;

    /// <summary>Metres from Indian 1975 to WGS84 along the three axes. The sets in use in Thailand agree within 2 m.</summary>
    private static readonly Wgs84ConversionInfo IndianShift = new(206, 837, 295, 0, 0, 0, 0);

    private static readonly CoordinateSystemFactory Systems = new();
    private static readonly CoordinateTransformationFactory Transformations = new();

    private readonly MathTransform? transform;

    private MapProjection(MathTransform? transform) => this.transform = transform;

    /// <summary>WGS84 degrees, longitude first: nothing to do.</summary>
    public static MapProjection Wgs84 { get; } = new(null);

    /// <summary>The system of a code: WGS84 or Indian 1975, in degrees or in UTM 47N or 48N.</summary>
    /// <exception cref="ImportRefusedException">The code is another one.</exception>
    public static MapProjection FromEpsg(int code) => code switch
    {
        EpsgWgs84 => Wgs84,
        EpsgIndian1975 => To(Indian1975()),
        EpsgWgs84Utm + 47 or EpsgWgs84Utm + 48 => To(ProjectedCoordinateSystem.WGS84_UTM(code - EpsgWgs84Utm, zoneIsNorth: true)),
        EpsgIndian1975Utm + 47 or EpsgIndian1975Utm + 48 => To(Utm(Indian1975(), code - EpsgIndian1975Utm)),
        _ => throw new ImportRefusedException(SourceFileProblems.UnknownProjection($"EPSG:{code}")),
    };

    /// <summary>The system of a <c>.prj</c> file.</summary>
    /// <exception cref="ImportRefusedException">The text cannot be read, or the datum is not known.</exception>
    public static MapProjection FromWkt(string text)
    {
        CoordinateSystem system;
        try
        {
            system = Systems.CreateFromWkt(text);
        }
        catch (Exception unreadable) when (unreadable
            is ArgumentException or FormatException or NotSupportedException or NotImplementedException)
        {
            throw new ImportRefusedException(SourceFileProblems.UnknownProjection(".prj"));
        }

        var geographic = system switch
        {
            GeographicCoordinateSystem degrees => degrees,
            ProjectedCoordinateSystem projected => projected.GeographicCoordinateSystem,
            _ => throw new ImportRefusedException(SourceFileProblems.UnknownProjection(system.Name)),
        };
        geographic.HorizontalDatum.Wgs84Parameters = ShiftOf(geographic.HorizontalDatum.Name)
            ?? throw new ImportRefusedException(SourceFileProblems.UnknownProjection(system.Name));
        return To(system);
    }

    /// <summary>The geometry in WGS84 degrees.</summary>
    public Geometry ToWgs84(Geometry geometry)
    {
        if (transform is null)
        {
            return geometry;
        }

        var copy = geometry.Copy();
        copy.Apply(new Reprojection(transform));
        copy.GeometryChanged();
        return copy;
    }

    private static MapProjection To(CoordinateSystem system) =>
        new(Transformations.CreateFromCoordinateSystems(system, GeographicCoordinateSystem.WGS84).MathTransform);

    private static Wgs84ConversionInfo? ShiftOf(string datum)
    {
        var name = new string([.. datum.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return name is "DWGS1984" or "WGS1984" or "WGS84" or "WORLDGEODETICSYSTEM1984" ? new Wgs84ConversionInfo()
            : name is "DINDIAN1975" or "INDIAN1975" ? IndianShift
            : null;
    }

    private static GeographicCoordinateSystem Indian1975()
    {
        var system = (GeographicCoordinateSystem)Systems.CreateFromWkt(
            """
            GEOGCS["Indian 1975",DATUM["Indian_1975",SPHEROID["Everest 1830 (1937 Adjustment)",6377276.345,300.8017]],
            PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]
            """);
        system.HorizontalDatum.Wgs84Parameters = IndianShift;
        return system;
    }

    private static ProjectedCoordinateSystem Utm(GeographicCoordinateSystem geographic, int zone) =>
        Systems.CreateProjectedCoordinateSystem(
            $"Indian 1975 / UTM zone {zone}N",
            geographic,
            ProjectedCoordinateSystem.WGS84_UTM(zone, zoneIsNorth: true).Projection,
            LinearUnit.Metre,
            new AxisInfo("East", AxisOrientationEnum.East),
            new AxisInfo("North", AxisOrientationEnum.North));

    private sealed class Reprojection(MathTransform transform) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence, int i)
        {
            var (x, y) = transform.Transform(sequence.GetX(i), sequence.GetY(i));
            sequence.SetX(i, x);
            sequence.SetY(i, y);
        }
    }
}
