using BenchmarkDotNet.Attributes;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Benchmarks.Hazards;

/// <summary>
/// A training of recurrence priors on made-up floods of 30 years, without trees and with them, against reading its rows: the totals of each
/// place and year, as the hash of the data reads them. And the search for neighbours alone, against one through all places.
/// </summary>
[Config(typeof(ShortRun))]
public class TrainingBenchmarks
{
    private const int Years = 30;
    private const int FromYear = 1990;
    private const int Seed = 11;
    private const int MostNeighbours = 80;

    private const string Training = "training";
    private const string Nearest = "neighbours";

    private RecurrenceTrainingInput plain = null!;
    private RecurrenceTrainingInput withTrees = null!;

    /// <summary>Districts, and sub-districts.</summary>
    [Params(928, 7_400)]
    public int Places { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        var places = Enumerable.Range(0, Places).Select(i =>
        {
            var (longitude, latitude) = (99 + 4.2 * random.NextDouble(), 9 + 10.3 * random.NextDouble());
            var province = 10 + (int)((latitude - 9) / 10.3 * 11) * 7 + (int)((longitude - 99) / 4.2 * 7);
            return new TrainingPlace($"{province:00}{i:0000}", longitude, latitude, (Region)(province % 6), 10 + 90 * random.NextDouble(), []);
        }).ToArray();
        var history = new EventHistory(new("made-up", Hazard.Flood), FromYear, places.ToDictionary(
            place => place.Code,
            IReadOnlyList<int> (place) =>
                [.. Enumerable.Range(0, Years).Select(_ => random.NextDouble() < (place.Region == Region.South ? 0.5 : 0.1) ? 1 : 0)]));
        var set = new RecurrenceTrainingSet(PlaceLevel.Subdistrict, places, history);
        plain = new([set], [], Seed, WithTrees: false);
        withTrees = new([set], [], Seed, WithTrees: true);
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Training)]
    public string RowsRead() => RecurrencePriorModel.HashOf(plain.Sets);

    [Benchmark, BenchmarkCategory(Training)]
    public object Regression() => RecurrencePriorTraining.Run(plain);

    [Benchmark, BenchmarkCategory(Training)]
    public object RegressionAndTrees() => RecurrencePriorTraining.Run(withTrees);

    [Benchmark(Baseline = true), BenchmarkCategory(Nearest)]
    public double SearchThroughAll()
    {
        var places = plain.Sets[0].Places;
        return places.Sum(place => places
            .Select(other => NearbyPlaces.Kilometres(place.Longitude, place.Latitude, other.Longitude, other.Latitude))
            .OrderBy(kilometres => kilometres).Take(MostNeighbours).Last());
    }

    [Benchmark, BenchmarkCategory(Nearest)]
    public double Grid()
    {
        var nearby = new NearbyPlaces(plain.Sets[0].Places);
        return Enumerable.Range(0, Places).Sum(place => nearby.Nearest(place, MostNeighbours, _ => true)[^1].Kilometres);
    }
}
