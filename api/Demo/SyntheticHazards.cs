using NetTopologySuite.Geometries;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Demo;

/// <summary>
/// Made-up hazard histories from three sources that record at different levels: footprints of floods, floods and droughts by whole
/// province, and a map of flood frequencies in classes.
/// </summary>
internal static class SyntheticHazards
{
    private const string Footprints = "synthetic-footprints";
    private const string Provincial = "synthetic-provincial";
    private const string Frequencies = "synthetic-frequencies";

    private const int LastYear = 2021;
    private const int EventYears = 25;
    private const int FrequencyYears = 10;

    /// <summary>Corners of a made-up outline.</summary>
    private const int Corners = 12;

    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);

    /// <summary>The three sources with their windows.</summary>
    public static IReadOnlyList<HazardSource> Sources() =>
    [
        new()
        {
            Id = Footprints,
            NameTh = "ขอบเขตน้ำท่วม (ข้อมูลสมมติ)",
            NameEn = "Flood footprints (synthetic)",
            Synthetic = true,
            Windows = { Window(Footprints, Hazard.Flood) },
        },
        new()
        {
            Id = Provincial,
            NameTh = "เหตุการณ์รายจังหวัด (ข้อมูลสมมติ)",
            NameEn = "Events by province (synthetic)",
            Synthetic = true,
            Windows = { Window(Provincial, Hazard.Flood), Window(Provincial, Hazard.Drought) },
        },
        new()
        {
            Id = Frequencies,
            NameTh = "แผนที่ความถี่น้ำท่วม (ข้อมูลสมมติ)",
            NameEn = "Map of flood frequencies (synthetic)",
            Synthetic = true,
            Windows = { Window(Frequencies, Hazard.Flood, FrequencyYears) },
        },
    ];

    /// <summary>The records of all three sources.</summary>
    /// <param name="random">The seeded source; the same seed makes the same history.</param>
    public static IEnumerable<HazardRecord> Make(Random random)
    {
        foreach (var province in ProvinceFacts.Provinces)
        {
            var floodsAYear = 0.15 + 0.6 * random.NextDouble();
            var droughtsAYear = 0.1 + 0.4 * random.NextDouble();
            foreach (var record in FootprintsOf(province, floodsAYear, random)
                         .Concat(EventsOf(province, Hazard.Flood, floodsAYear, random))
                         .Concat(EventsOf(province, Hazard.Drought, droughtsAYear, random))
                         .Concat(FrequenciesOf(province, floodsAYear, random)))
            {
                yield return record;
            }
        }
    }

    private static IEnumerable<HazardRecord> FootprintsOf(Province province, double floodsAYear, Random random)
    {
        var count = random.Poisson(floodsAYear * EventYears);
        for (var i = 1; i <= count; i++)
        {
            var start = new DateOnly(LastYear - random.Next(EventYears), 7 + random.Next(5), 1 + random.Next(28));
            yield return new()
            {
                SourceId = Footprints,
                Key = $"{province.Code}-{i}",
                EventKey = $"{province.Code}-{i}",
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Event,
                Year = start.Year,
                StartsOn = start,
                EndsOn = start.AddDays(2 + random.Next(30)),
                Shape = Outline(SyntheticPlace.In(province, random), 8 + 30 * random.NextDouble(), random),
                Text = "เหตุการณ์สมมติ",
            };
        }
    }

    private static IEnumerable<HazardRecord> EventsOf(Province province, Hazard hazard, double eventsAYear, Random random)
    {
        var count = random.Poisson(eventsAYear * EventYears);
        for (var i = 1; i <= count; i++)
        {
            yield return new()
            {
                SourceId = Provincial,
                Key = $"{hazard}-{province.Code}-{i}",
                EventKey = $"{hazard}-{province.Code}-{i}",
                Hazard = hazard,
                Kind = HazardRecordKind.Event,
                Year = LastYear - random.Next(EventYears),
                PlaceLevel = PlaceLevel.Province,
                PlaceCode = province.Code,
                Text = "เหตุการณ์สมมติ",
            };
        }
    }

    private static IEnumerable<HazardRecord> FrequenciesOf(Province province, double floodsAYear, Random random)
    {
        for (var i = 1; i <= 6; i++)
        {
            var (from, to) = random.Pick(((1, 3), 1.2 - floodsAYear), ((4, 7), floodsAYear), ((8, 10), floodsAYear / 3));
            yield return new()
            {
                SourceId = Frequencies,
                Key = $"{province.Code}-{i}",
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Frequency,
                TimesFrom = from,
                TimesTo = to,
                OutOfYears = FrequencyYears,
                Shape = Outline(SyntheticPlace.In(province, random), 5 + 15 * random.NextDouble(), random),
                Text = $"{from}-{to} ครั้งในรอบ {FrequencyYears} ปี (สมมติ)",
            };
        }
    }

    private static ObservationWindow Window(string source, Hazard hazard, int years = EventYears) =>
        new() { SourceId = source, Hazard = hazard, FromYear = LastYear - years + 1, ToYear = LastYear };

    /// <summary>A star-shaped polygon around a point: valid by construction.</summary>
    private static Polygon Outline(Coordinate centre, double kilometres, Random random)
    {
        var ring = new Coordinate[Corners + 1];
        for (var i = 0; i < Corners; i++)
        {
            ring[i] = SyntheticPlace.Offset(centre.Y, centre.X, kilometres * (0.6 + 0.4 * random.NextDouble()), 2 * Math.PI * i / Corners);
        }

        ring[Corners] = ring[0].Copy();
        return Wgs84.CreatePolygon(ring);
    }
}
