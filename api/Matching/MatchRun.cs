using System.Collections.Immutable;
using System.Diagnostics;
using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>One run of <c>match</c>, measured.</summary>
internal static class MatchRun
{
    /// <summary>Runs. Null for the report when no matching keeps the floors; the sentences say which.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="register">Reads the register, where it is asked for.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellationToken">Ends the run; nothing is written in any case.</param>
    public static async Task<(MatchReport? Report, ImmutableArray<LocalizedText> Obstacles)> OfAsync(
        MatchRequest request, RegisterReader register, IProgress<MatchingProgress> progress, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var instance = request.Register is { } question
            ? MatchInstance.Of(await register.ReadAsync(question, cancellationToken))
            : MatchInstance.Of(request, cancellationToken);
        // What was only needed to find the candidates would count as memory of the matching.
        GC.Collect();
        var candidates = clock.Elapsed;
        clock.Restart();
        var outcome = PolicyMatching.Of(
            instance, request.Policy, request.Seed, request.FloorShare, request.Auction, new() { Progress = progress }, cancellationToken);
        return (outcome.Result is null ? null : Report(request, instance, outcome, candidates, clock.Elapsed), outcome.Obstacles);
    }

    private static MatchReport Report(
        MatchRequest request, MatchInstance instance, PolicyOutcome outcome, TimeSpan candidates, TimeSpan matching)
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
            Synthetic: instance.Register?.Synthetic ?? (instance.Problem is not null),
            request.Seed,
            graph.Classes,
            graph.Openings,
            candidates.TotalSeconds,
            result.State?.Bids,
            outcome.BlockingPairs,
            outcome.Price,
            request.Policy == MatchingPolicy.Fair ? request.FloorShare : null,
            instance.Register?.DataHash,
            request.Register?.Roads,
            MatchReport.NotTakenPart(instance.Register, MatchingSide.Worker),
            MatchReport.NotTakenPart(instance.Register, MatchingSide.Opening));
    }
}
