using System.Collections.Immutable;

namespace Sedz.Analytics.Matching.Synthetic;

/// <summary>
/// A made-up labour market of any size at one density, from a seed: for benchmarks and trials, never to be shown as anybody's data.
/// <para>
/// The country is a strip three times as long as wide, north of 6°N, with 51.3 km² for each site: 10,000 sites fill 513,000 km², as large
/// as Thailand. There are 74 sub-districts to 100 sites (7,400, as in Thailand); their populations are exponential, so that some are
/// crowded and some nearly empty. Provinces are rectangles of about 133 sites, 75 of them to 10,000. Sites lie anywhere, with one to three
/// openings; headcounts are uneven and sum to a share of the workers. Former occupations follow a steep distribution over 24 minor groups
/// of ISCO-08; wage wishes and wages are in steps of 500 baht; some openings require a skill.
/// </para>
/// </summary>
public sealed class SyntheticLabourMarket
{
    /// <summary>The share of the workers that openings have places for, where nothing is said.</summary>
    public const double DefaultCapacityShare = 0.9;

    /// <summary>The most workers.</summary>
    public const int MostWorkers = 10_000_000;

    /// <summary>The most sites.</summary>
    public const int MostSites = 200_000;

    private const double SquareMetresPerSite = 51.3e6;
    private const double SubDistrictsPerSite = 0.74;
    private const double LengthToWidth = 3;
    private const double MetresPerDegree = 110_600;
    private const double MiddleLatitudeShrink = 0.97;
    private const double West = 98;
    private const double South = 6;
    private const double SitesInProvince = 133;

    private static readonly ImmutableArray<string> Occupations =
    [
        "611", "931", "711", "522", "921", "832", "751", "612", "513", "723", "515", "933", "541", "753", "821", "741", "613", "712",
        "911", "411", "834", "732", "343", "622",
    ];

    private readonly Random random;
    private readonly double width;
    private readonly double length;
    private readonly int provinceRows;
    private readonly int provinceColumns;

    private SyntheticLabourMarket(int sites, int seed)
    {
        random = new Random(seed);
        width = Math.Sqrt(sites * SquareMetresPerSite / LengthToWidth);
        length = width * LengthToWidth;
        provinceColumns = Math.Max(1, (int)Math.Round(Math.Sqrt(sites / SitesInProvince / LengthToWidth)));
        provinceRows = Math.Max(1, (int)Math.Round(sites / SitesInProvince / provinceColumns));
    }

    /// <summary>Makes a market.</summary>
    /// <param name="workers">Workers, 1 to 10 million.</param>
    /// <param name="sites">Sites, 1 to 200,000.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="capacityShare">Places for each worker, above 0 to 10; each opening has one at least.</param>
    /// <exception cref="InputRefusedException"><c>bad_count</c>, <c>bad_capacity</c>.</exception>
    public static (WorkerClass[] Workers, Opening[] Openings) Of(
        int workers, int sites, int seed, double capacityShare = DefaultCapacityShare)
    {
        if (workers is < 1 or > MostWorkers)
            throw Refused("bad_count", "workers", "จำนวนแรงงาน", workers, MostWorkers);
        if (sites is < 1 or > MostSites)
            throw Refused("bad_count", "sites", "จำนวนพื้นที่", sites, MostSites);
        if (!(capacityShare is > 0 and <= 10))
        {
            throw InputRefusedException.Of(
                "bad_capacity", "capacityShare", $"จำนวนรับต่อแรงงานคือ {capacityShare} ต้องมากกว่า 0 และไม่เกิน 10",
                $"There are {capacityShare} places for each worker. It must be above 0, at most 10.");
        }

        var market = new SyntheticLabourMarket(sites, seed);
        var openings = market.Openings(sites, capacityShare * workers);
        return (market.Workers(workers, sites), openings);
    }

    private Opening[] Openings(int sites, double places)
    {
        var openings = new List<Opening>(sites * 2);
        var parts = new List<double>(sites * 2);
        for (var site = 0; site < sites; site++)
        {
            var (longitude, latitude, province) = Place();
            var count = random.Next(1, 4);
            for (var number = 0; number < count; number++)
            {
                openings.Add(new(
                    longitude, latitude, Occupation(), random.NextDouble() < 0.1 ? Skill() : default,
                    random.NextDouble() < 0.5 ? Skill() : default, 1, 9_000 + 500 * random.Next(15), province));
                parts.Add(0.3 + random.NextDouble());
            }
        }

        var all = parts.Sum();
        return [.. openings.Zip(parts, (opening, part) => opening with { Headcount = Math.Max(1, (int)Math.Round(part / all * places)) })];
    }

    private WorkerClass[] Workers(int workers, int sites)
    {
        var places = new (double Longitude, double Latitude, string Province)[Math.Max(1, (int)(sites * SubDistrictsPerSite))];
        var upTo = new double[places.Length];
        for (var (place, sum) = (0, 0.0); place < places.Length; place++)
        {
            places[place] = Place();
            upTo[place] = sum -= Math.Log(1 - random.NextDouble());
        }

        var made = new WorkerClass[workers];
        for (var worker = 0; worker < workers; worker++)
        {
            var found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
            var (longitude, latitude, province) = places[Math.Min(places.Length - 1, found < 0 ? ~found : found)];
            made[worker] = new(longitude, latitude, Occupation(), Skills(), 8_000 + 500 * random.Next(21), province);
        }

        return made;
    }

    private (double Longitude, double Latitude, string Province) Place()
    {
        var (across, along) = (random.NextDouble(), random.NextDouble());
        var province = (int)(along * provinceRows) * provinceColumns + (int)(across * provinceColumns) + 1;
        return (
            West + across * width / (MetresPerDegree * MiddleLatitudeShrink),
            South + along * length / MetresPerDegree,
            $"S{province:00}");
    }

    private string Occupation()
    {
        var share = random.NextDouble();
        return Occupations[(int)(Occupations.Length * share * share)];
    }

    private static readonly ImmutableArray<NumberSet> SingleSkills = [.. Enumerable.Range(0, 12).Select(skill => new NumberSet(skill))];

    private static readonly ImmutableArray<NumberSet> SkillPairs =
        [.. Enumerable.Range(0, 144).Select(pair => new NumberSet(pair / 12, pair % 12))];

    private NumberSet Skill() => SingleSkills[random.Next(SingleSkills.Length)];

    private NumberSet Skills() => random.Next(3) == 0 ? default : SkillPairs[random.Next(SkillPairs.Length)];

    private static InputRefusedException Refused(string code, string field, string th, int value, int most) => InputRefusedException.Of(
        code, field, $"{th} {value} ต้องอยู่ระหว่าง 1 ถึง {most:N0}", $"'{field}' is {value}. It must lie in 1 to {most:N0}.");
}
