using BenchmarkDotNet.Attributes;
using Sedz.Analytics.Labour;

namespace Sedz.Benchmarks.Labour;

/// <summary>
/// Labour availability of 10,000 sites for 3,000,000 workers in 7,400 places, against reading each pair of a place and a site in reach once,
/// which any answer must; and the same of 10,000 candidates more, without openings.
/// </summary>
[Config(typeof(ShortRun))]
public class LabourBenchmarks
{
    private const int Workers = 3_000_000;
    private const int Places = 7_400;
    private const int Sites = 10_000;
    private const int SkillsOfASite = 3;
    private const int Seed = 20211215;

    /// <summary>About the unit groups of ISCO-08: nine major groups of 48.</summary>
    private static readonly string[] Occupations =
        [.. from major in Enumerable.Range(1, 9) from unit in Enumerable.Range(0, 48) select $"{major}{unit / 12 + 1}{unit / 4 % 3 + 1}{unit % 4 + 1}"];

    private WorkerGroup[] workers = [];
    private LabourSite[] sites = [];
    private LabourSite[] withCandidates = [];
    private (int Place, int Site, double Weight)[] pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        var places = Enumerable.Range(0, Places).Select(_ => (Longitude: Longitude(), Latitude: Latitude())).ToArray();
        workers =
        [
            .. Enumerable.Range(0, Workers)
                .GroupBy(_ => (Place: random.Next(Places), Occupation: (int)(Math.Pow(random.NextDouble(), 2) * Occupations.Length)))
                .Select(group => new WorkerGroup(
                    places[group.Key.Place].Longitude, places[group.Key.Place].Latitude, Occupations[group.Key.Occupation], group.Count())),
        ];
        sites =
        [
            .. Enumerable.Range(0, Sites).Select(_ => new LabourSite(
                Longitude(), Latitude(),
                [
                    .. Enumerable.Range(0, SkillsOfASite).Select(_ => Occupations[random.Next(Occupations.Length)]).Distinct()
                        .Select(skill => new SkillOpenings(skill, random.Next(1, 20))),
                ])),
        ];
        withCandidates = [.. sites, .. Enumerable.Range(0, Sites).Select(_ => new LabourSite(Longitude(), Latitude(), []))];
        pairs =
        [
            .. from place in Enumerable.Range(0, Places)
               from site in Enumerable.Range(0, Sites)
               let weight = DistanceDecay.Of(111_000 * Math.Sqrt(
                   Math.Pow((places[place].Longitude - sites[site].Longitude) * 0.96, 2)
                   + Math.Pow(places[place].Latitude - sites[site].Latitude, 2)))
               where weight > 0
               select (place, site, weight),
        ];
        Console.WriteLine($"{workers.Length} groups of workers, {pairs.Length} pairs in reach");

        // A rectangle of the area of Thailand.
        double Longitude() => 99 + 4.2 * random.NextDouble();
        double Latitude() => 9 + 10.3 * random.NextDouble();
    }

    [Benchmark(Baseline = true)]
    public double PairsReadOnce()
    {
        var reached = new double[Sites];
        foreach (var (_, site, weight) in pairs)
            reached[site] += weight;
        return reached[0];
    }

    [Benchmark]
    public object SitesWithOpenings() => LabourAvailability.Of(workers, sites)!;

    [Benchmark]
    public object WithCandidates() => LabourAvailability.Of(workers, withCandidates)!;
}
