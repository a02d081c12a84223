using System.Collections.Immutable;
using System.Diagnostics;
using Sedz.Analytics.Matching;
using Sedz.Schema;

namespace Sedz.Api.Matching;

/// <summary>One run of <c>match</c>, measured.</summary>
internal static class MatchRun
{
    /// <summary>Runs. Null for the report when no matching keeps the floors; the sentences say which.</summary>
    public static (MatchReport? Report, ImmutableArray<LocalizedText> Obstacles) Of(
        MatchRequest request, IProgress<MatchingProgress> progress, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var instance = MatchInstance.Of(request, cancellationToken);
        // What was only needed to find the candidates would count as memory of the matching.
        GC.Collect();
        var candidates = clock.Elapsed;
        clock.Restart();
        var outcome = Match(request, instance, new() { Progress = progress }, cancellationToken);
        return (outcome.Result is null ? null : Report(request, instance, outcome, candidates, clock.Elapsed), outcome.Obstacles);
    }

    private static Outcome Match(
        MatchRequest request, MatchInstance instance, AuctionRun run, CancellationToken cancellationToken)
    {
        var graph = instance.Graph;
        switch (request.Policy)
        {
            case MatchingPolicy.Exact:
                return new(ExactMatching.Of(graph, cancellationToken));
            case MatchingPolicy.Greedy:
                return new(GreedyMatching.Of(graph, request.Seed, cancellationToken));
            case MatchingPolicy.Stable:
                var preferences = new StablePreferences(graph, instance.Merit(), request.Seed);
                var stable = StableMatching.Of(preferences, cancellationToken);
                return new(stable) { BlockingPairs = StableMatching.BlockingPairs(preferences, stable).Count() };
            case MatchingPolicy.Fair:
                var (groups, floors) = Floors(instance.Problem!, request.FloorShare);
                var fair = FairMatching.Of(graph, groups, floors, request.Auction, run, cancellationToken);
                return new(fair.Fair) { Price = fair.Price, Obstacles = [.. fair.Obstacles.Select(obstacle => obstacle.Text)] };
            default:
                return new(LeastCostMatching.Of(graph, request.Auction, run, cancellationToken));
        }
    }

    /// <summary>One floor for each province with workers.</summary>
    private static (int[] GroupOf, ImmutableArray<PlacementFloor> Floors) Floors(MatchingProblem problem, double share)
    {
        var numbers = problem.Classes.Select(worker => worker.Province!).Distinct().Order(StringComparer.Ordinal)
            .Select((province, number) => (province, number))
            .ToDictionary(pair => pair.province, pair => pair.number, StringComparer.Ordinal);
        return (
            [.. problem.Classes.Select(worker => numbers[worker.Province!])],
            [
                .. numbers.Select(pair => PlacementFloor.OfShare(
                    pair.Value, new($"จังหวัดสมมติ {pair.Key}", $"Synthetic province {pair.Key}"), share)),
            ]);
    }

    private static MatchReport Report(
        MatchRequest request, MatchInstance instance, Outcome outcome, TimeSpan candidates, TimeSpan matching)
    {
        var (graph, result) = (instance.Graph, outcome.Result!);
        return new(
            MatchRequest.Policies.Single(policy => policy.Value == request.Policy).Key,
            graph.Workers,
            instance.Sites,
            graph.Arcs.Length,
            result.Placed,
            result.Unplaced,
            result.Cost,
            result.LowerBound,
            result.Gap,
            matching.TotalSeconds,
            Math.Round(PeakMemory.Megabytes(), 1),
            Synthetic: instance.Problem is not null,
            request.Seed,
            graph.Classes,
            graph.Openings,
            candidates.TotalSeconds,
            result.State?.Bids,
            outcome.BlockingPairs,
            outcome.Price,
            request.Policy == MatchingPolicy.Fair ? request.FloorShare : null);
    }

    private sealed record Outcome(MatchingResult? Result)
    {
        public int? BlockingPairs { get; init; }

        public long? Price { get; init; }

        public ImmutableArray<LocalizedText> Obstacles { get; init; } = [];
    }
}
