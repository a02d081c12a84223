using BenchmarkDotNet.Attributes;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Api.Ranking;

namespace Sedz.Benchmarks.Ranking;

/// <summary>
/// The demonstration's 100,000 sites in 1,000 draws of weights and of all that is in doubt: who is among the first 100, every place and the
/// groups of equals, against as many draws of the weights alone.
/// </summary>
[Config(typeof(WallRun))]
public class EvidenceDrawBenchmarks
{
    private static readonly RobustnessOptions Options = new(TopK: 100);

    private RankingRobustness uncertain = null!;
    private double[][] columns = [];

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var installation = await SyntheticInstallation.SharedAsync();
        var standings = await installation.Service<RankingReader>().StandingsAsync(CancellationToken.None);
        var ranking = SiteRanking.Of([.. standings.All.Select(standing => standing.Candidate)], CriterionWeights.Equal);
        uncertain = new(ranking);
        columns = [.. Enumerable.Range(0, CriterionWeights.Criteria.Count)
            .Select(c => ranking.Sites.Select(site => site.Components[c].Value ?? 0).ToArray())];
    }

    [Benchmark(Baseline = true)]
    public void Scores()
    {
        var weights = WeightDraws.Uniform(columns.Length, Options.Draws, Options.Seed);
        Parallel.For(
            0, Options.Draws, () => new double[columns[0].Length],
            (draw, _, scores) =>
            {
                WeightedScores.Fill(columns, weights[draw], scores);
                return scores;
            },
            _ => { });
    }

    [Benchmark]
    public object Top100() => uncertain.Acceptability(Options, withPlaces: false, CancellationToken.None);

    [Benchmark]
    public object EveryPlace() => uncertain.Acceptability(Options, withPlaces: true, CancellationToken.None);

    [Benchmark]
    public object Groups() => uncertain.Groups(Options.Draws, Options.Seed, CancellationToken.None);
}
