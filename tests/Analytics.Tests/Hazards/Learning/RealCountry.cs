using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Analytics.Tests.Spreadsheets;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards.Learning;

/// <summary>The real records, read once: flood-years of provinces by GDIS, of provinces and districts by DFO, and rainfall.</summary>
internal static class RealCountry
{
    private const int FromYear = 1985;
    private const int ToYear = 2012;

    /// <summary>Below it a year's zeros are gaps, not drought: no province of Thailand has had so little.</summary>
    private const double LeastAnnualMm = 400;

    private static readonly Lazy<Dictionary<string, List<RainfallYear>>> Rainfall = new(ReadRainfall);
    private static readonly Lazy<List<(int Year, Geometry Shape)>> Footprints = new(() =>
        [.. Features("dfo_polys_tha.geojson").Select(f => (int.Parse(f.Properties.GetProperty("Began").GetString()![..4], null), f.Shape))]);

    public static IReadOnlyList<TrainingPlace> Provinces { get; } =
    [
        .. ProvinceFacts.Provinces.Select(p => new TrainingPlace(
            p.Code, p.CentroidLongitude, p.CentroidLatitude, p.Region, p.AreaKm2, Rainfall.Value.GetValueOrDefault(p.Code, []))),
    ];

    public static EventHistory GdisProvinces()
    {
        // The columns before the last two hold no quoted comma.
        var rows = File.ReadLines(RealDataFactAttribute.PathOf("data", "gdis_tha.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[13].Trim() == "Flood")
            .Select(row => (Year: int.Parse(row[4], null), Province: NameOf(row[8])))
            .Where(row => row.Year is >= FromYear and <= ToYear)
            .ToHashSet();
        return new(new("gdis", Hazard.Flood), FromYear, ProvinceFacts.Provinces.ToDictionary(
            p => p.Code,
            IReadOnlyList<int> (p) =>
            [
                .. Enumerable.Range(FromYear, ToYear - FromYear + 1).Select(year => rows.Contains((year, NameOf(p.NameEn))) ? 1 : 0),
            ]));
    }

    public static EventHistory DfoProvinces() => Covered("th_adm1_simplified.geojson", "ADM1_PCODE");

    public static EventHistory DfoDistricts() => Covered("th_adm2_simplified.geojson", "ADM2_PCODE");

    public static IReadOnlyList<TrainingPlace> Districts() =>
    [
        .. Features("th_adm2_simplified.geojson").Select(feature =>
        {
            var code = feature.Properties.GetProperty("ADM2_PCODE").GetString()![2..];
            var (province, centre) = (Provinces.Single(p => p.Code == code[..2]), feature.Shape.Centroid);
            var area = feature.Shape.Area * 111.3 * 110.6 * Math.Cos(double.DegreesToRadians(centre.Y));
            return province with { Code = code, Longitude = centre.X, Latitude = centre.Y, AreaKm2 = area };
        }),
    ];

    private static EventHistory Covered(string file, string code) => CoveredYears.Count(
        new("dfo", Hazard.Flood),
        Features(file).ToDictionary(feature => feature.Properties.GetProperty(code).GetString()![2..], feature => feature.Shape),
        Footprints.Value, FromYear, ToYear);

    private static string NameOf(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() is var plain && plain == "BANGKOKMETROPOLIS" ? "BANGKOK" : plain;

    private static Dictionary<string, List<RainfallYear>> ReadRainfall()
    {
        var years = File.ReadLines(RealDataFactAttribute.PathOf("data", "rainfall_monthly_province_1979_2013.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(row => (Code: row[0], Year: new RainfallYear(
                int.Parse(row[2], null),
                [.. row.Skip(3).Take(12).Select(mm => mm.Length == 0 ? (double?)null : double.Parse(mm, CultureInfo.InvariantCulture))])))
            .Where(row => row.Year.Months.Sum() >= LeastAnnualMm)
            .GroupBy(row => row.Code)
            .ToDictionary(group => group.Key, group => group.Select(row => row.Year).ToList());
        years.TryAdd("38", years["43"]);
        return years;
    }

    private static IEnumerable<(JsonElement Properties, Geometry Shape)> Features(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(RealDataFactAttribute.PathOf("data", file)));
        return
        [
            .. json.RootElement.GetProperty("features").EnumerateArray()
                .Select(f => (f.GetProperty("properties").Clone(), ShapeOf(f.GetProperty("geometry")))),
        ];
    }

    private static Geometry ShapeOf(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() == "Polygon"
            ? PolygonOf(coordinates)
            : new MultiPolygon([.. coordinates.EnumerateArray().Select(PolygonOf)]);
    }

    private static Polygon PolygonOf(JsonElement rings)
    {
        LinearRing[] all =
        [
            .. rings.EnumerateArray().Select(ring => new LinearRing(
                [.. ring.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble()))])),
        ];
        return new(all[0], all[1..]);
    }
}
