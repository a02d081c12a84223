using BenchmarkDotNet.Attributes;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;

namespace Sedz.Benchmarks.Ranking;

/// <summary>100,000 sites that are already read, ranked under other weights, against the sorting of as many numbers.</summary>
[Config(typeof(ShortRun))]
public class ReweightingBenchmarks
{
    private static readonly CriterionWeights Weights = CriterionWeights.Of(0.5, 0.2, 0.3);

    private IReadOnlyList<SiteStanding> standings = [];
    private RankingCandidate[] candidates = [];
    private double[] scores = [];

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var installation = await SyntheticInstallation.SharedAsync();
        standings = (await installation.Service<RankingReader>().StandingsAsync(CancellationToken.None)).All;
        candidates = [.. standings.Select(standing => standing.Candidate)];
        var byCode = SiteRanking.Of(candidates, Weights).Sites.ToDictionary(site => site.Code, site => site.Score);
        scores = [.. candidates.Select(candidate => byCode[candidate.Code])];
    }

    [Benchmark(Baseline = true)]
    public double[] SortedNumbers()
    {
        var copy = (double[])scores.Clone();
        Array.Sort(copy);
        return copy;
    }

    [Benchmark]
    public SiteRanking Ranking() => SiteRanking.Of(candidates, Weights);

    [Benchmark]
    public RankingBoard Board() => RankingBoard.Of(standings, Weights);
}
