using FsCheck.Xunit;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

public class ExposureJoinProperties
{
    private static readonly string[] Places = ["67", "6701", "6702", "670101", "670102", "80", "8001"];
    private static readonly ObservedWindow[] Windows = [TenYears, new("dfo", Hazard.Flood, 2003, 2012, null)];

    private static readonly SitePosition[] Sites =
        [.. Enumerable.Range(0, 40).Select(i => Site(i, 101 + i % 8 * 0.1, 16 + i / 8 * 0.1, i % 3 == 0 ? "670102" : "670101"))];

    [Property(MaxTest = 60)]
    public void Exposures_RecordsShuffledAndRepeated_AreTheSame(int seed)
    {
        var records = RandomRecords(seed);
        var shuffled = records.Concat(records.Where((_, i) => i % 3 == 0)).ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(ExposureJoin.Run(Sites, Windows, records).All, ExposureJoin.Run(Sites, Windows, shuffled).All);
    }

    [Property(MaxTest = 60)]
    public void Exposures_PlaceSplitInTwo_FootprintsCountTheSame(int seed)
    {
        var records = RandomRecords(seed).Where(record => record.Place is null).ToArray();
        var split = Sites.Select(site => site with { DistrictCode = "6799", SubdistrictCode = "679901" }).ToArray();

        Assert.Equal(ExposureJoin.Run(Sites, Windows, records).All, ExposureJoin.Run(split, Windows, records).All);
    }

    [Property(MaxTest = 60)]
    public void Exposures_OneMoreEvent_NeverCountsLess(int seed)
    {
        var records = RandomRecords(seed);
        var before = ExposureJoin.Run(Sites, Windows, records);
        var after = ExposureJoin.Run(Sites, Windows, [.. records, Event("one more", 2005, Square(101.2, 16.1, 0.3))]);

        Assert.All(Sites, site => Assert.True(CountOf(after, site) >= CountOf(before, site)));
    }

    private static int CountOf(ExposureTable table, SitePosition site) =>
        table.Of(site.Id).Single(exposure => exposure.SourceId == Source).Counted.Total;

    private static HazardObservation[] RandomRecords(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 30).Select(_ => RandomRecord(random))];
    }

    private static HazardObservation RandomRecord(Random random)
    {
        var source = random.Next(2) == 0 ? Source : "dfo";
        var key = $"e{random.Next(12)}";
        var year = random.Next(6) == 0 ? (int?)null : random.Next(2000, 2014);
        return random.Next(5) switch
        {
            0 => Event(key, year, new Point(101 + random.NextDouble(), 16 + random.NextDouble()), source: source),
            1 => Event(key, year, Square(101 + random.NextDouble(), 16 + random.NextDouble(), random.NextDouble()), source: source),
            2 => Event(key, year, Square(101 + random.NextDouble(), 16, random.NextDouble()), Places[random.Next(Places.Length)], source),
            3 when source == "dfo" => RandomClass(random),
            _ => Event(key, year, place: Places[random.Next(Places.Length)], source: source),
        };
    }

    private static FrequencyObservation RandomClass(Random random)
    {
        var low = random.Next(8);
        return Frequency(low, low + random.Next(3), Square(101 + random.NextDouble(), 16, random.NextDouble()), source: "dfo");
    }
}
