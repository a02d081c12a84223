using System.Collections.Immutable;
using Sedz.Analytics.Matching;
using Sedz.Schema;
using Sedz.Schema.Matching;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Matching;

/// <summary>Matches by a policy, with all that the policy needs besides a graph.</summary>
internal static class PolicyMatching
{
    /// <summary>For the fair policy, the share of each province that must be placed where none is asked for.</summary>
    public const double DefaultFloorShare = 0.5;

    /// <summary>Matches.</summary>
    /// <param name="instance">What is matched.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="seed">The seed of the draws of stable and greedy.</param>
    /// <param name="floorShare">For the fair policy, the share of each province that must be placed.</param>
    /// <param name="auction">For policies with an auction, how close to the optimum it comes.</param>
    /// <param name="run">How an auction is watched, kept and taken up again.</param>
    /// <param name="cancellationToken">Ends the run; of the exact policy only once its solver has ended.</param>
    public static PolicyOutcome Of(
        MatchInstance instance,
        MatchingPolicy policy,
        int seed,
        double floorShare,
        AuctionOptions auction,
        AuctionRun run,
        CancellationToken cancellationToken)
    {
        var graph = instance.Graph;
        switch (policy)
        {
            case MatchingPolicy.Exact:
                return new(ExactMatching.Of(graph, cancellationToken));
            case MatchingPolicy.Greedy:
                return new(GreedyMatching.Of(graph, seed, cancellationToken));
            case MatchingPolicy.Stable:
                var preferences = new StablePreferences(graph, instance.Merit(), seed);
                var stable = StableMatching.Of(preferences, cancellationToken);
                return new(stable) { BlockingPairs = StableMatching.BlockingPairs(preferences, stable).Count() };
            case MatchingPolicy.Fair:
                var (groups, floors) = Floors(instance.Problem!, floorShare);
                var fair = FairMatching.Of(graph, groups, floors, auction, run, cancellationToken);
                return new(fair.Fair) { Price = fair.Price, Obstacles = [.. fair.Obstacles.Select(obstacle => obstacle.Text)] };
            default:
                return new(LeastCostMatching.Of(graph, auction, run, cancellationToken));
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
            [.. numbers.Select(pair => PlacementFloor.OfShare(pair.Value, NameOf(pair.Key), share))]);
    }

    private static LocalizedText NameOf(string province) => ProvinceFacts.ByCode.TryGetValue(province, out var known)
        ? new(known.NameTh, known.NameEn)
        : new($"จังหวัดสมมติ {province}", $"Synthetic province {province}");
}
