using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;

namespace Sedz.Benchmarks.Ranking;

/// <summary>
/// 100,000 sites, 3 components, 1,000 draws of weights, on all cores: their scores against the plain double loop with the criterion innermost,
/// on one; and who is among the first 100, and every place, against the scores.
/// </summary>
[Config(typeof(WallRun))]
public class WeightDrawBenchmarks
{
    private const int Sites = 100_000;
    private const int Criteria = 3;
    private const int Draws = 1_000;
    private const int Seed = 20211215;

    private const string ScoresCategory = "scores";
    private const string PlacesCategory = "places";

    private static readonly RobustnessOptions Options = new(TopK: 100, Draws);

    private readonly double[,] rows = new double[Sites, Criteria];
    private readonly double[][] columns = [.. Enumerable.Range(0, Criteria).Select(_ => new double[Sites])];
    private readonly double[,] weightRows = new double[Draws, Criteria];
    private readonly double[] scores = new double[Sites];
    private readonly WeightDraws weights = WeightDraws.Uniform(Criteria, Draws, Seed);
    private RankingRobustness certain = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        var candidates = new RankingCandidate[Sites];
        for (var site = 0; site < Sites; site++)
        {
            for (var c = 0; c < Criteria; c++)
                rows[site, c] = columns[c][site] = random.NextDouble();
            candidates[site] = new(
                $"{site:000000}", Known(Criterion.HazardRecurrence, rows[site, 0]), Known(Criterion.LabourAvailability, rows[site, 1]),
                Known(Criterion.Readiness, rows[site, 2]));
        }

        for (var draw = 0; draw < Draws; draw++)
        {
            for (var c = 0; c < Criteria; c++)
                weightRows[draw, c] = weights[draw][c];
        }

        certain = new(SiteRanking.Of(candidates, CriterionWeights.Equal));
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(ScoresCategory)]
    public double DoubleLoop()
    {
        var sum = 0.0;
        for (var draw = 0; draw < Draws; draw++)
        {
            for (var site = 0; site < Sites; site++)
            {
                var score = 0.0;
                for (var c = 0; c < Criteria; c++)
                    score += weightRows[draw, c] * rows[site, c];
                scores[site] = score;
            }

            sum += scores[draw];
        }

        return sum;
    }

    [Benchmark]
    [BenchmarkCategory(ScoresCategory)]
    public double Scores() => AllScores();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(PlacesCategory)]
    public double ScoresAlone() => AllScores();

    [Benchmark]
    [BenchmarkCategory(PlacesCategory)]
    public object Top100() => certain.Acceptability(Options, withPlaces: false, CancellationToken.None);

    [Benchmark]
    [BenchmarkCategory(PlacesCategory)]
    public object EveryPlace() => certain.Acceptability(Options, withPlaces: true, CancellationToken.None);

    private double AllScores()
    {
        var sums = new ConcurrentBag<double>();
        Parallel.For(
            0, Draws, () => (Scores: new double[Sites], Sum: 0.0),
            (draw, _, own) =>
            {
                WeightedScores.Fill(columns, weights[draw], own.Scores);
                return (own.Scores, own.Sum + own.Scores[draw]);
            },
            own => sums.Add(own.Sum));
        return sums.Sum();
    }

    private static CriterionAssessment Known(Criterion criterion, double value) => CriterionAssessment.Of(
        criterion,
        EvidenceLevel.Footprint,
        [new() { Key = "given", Label = new("ค่าที่กำหนด", "Given"), Unit = IndicatorUnit.Scale, Value = value, Share = 1, OnScale = ScaleValue.Exact(value) }],
        []);
}
