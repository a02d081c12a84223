using System.Collections.Immutable;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>
/// The most telling reason of everybody who is not matched, workers and openings, worked out for all at once: the same that
/// <see cref="MatchExplanations"/> gives one by one. Time is that of one more search for candidates.
/// </summary>
public sealed class UnmatchedReasons
{
    private readonly MatchingProblem problem;
    private readonly MatchingResult result;
    private readonly MatchReason?[] ofClass;
    private readonly MatchReasonCode?[] ofOpening;

    private UnmatchedReasons(MatchingProblem problem, MatchingResult result, MatchReason?[] ofClass, MatchReasonCode?[] ofOpening)
    {
        this.problem = problem;
        this.result = result;
        this.ofClass = ofClass;
        this.ofOpening = ofOpening;
    }

    /// <summary>For each class why workers of it have no place; null where all have one.</summary>
    public IReadOnlyList<MatchReason?> OfClass => ofClass;

    /// <summary>For each opening why it has empty places; null where it has none.</summary>
    public IReadOnlyList<MatchReasonCode?> OfOpening => ofOpening;

    /// <summary>Works the reasons out.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="result">A matching of its graph.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static UnmatchedReasons Of(MatchingProblem problem, MatchingResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(result);
        var explanations = new MatchExplanations(problem, result);
        var ofClass = new MatchReason?[problem.Classes.Count];
        Parallel.For(0, problem.PlaceStarts.Count - 1, new() { CancellationToken = cancellationToken }, place =>
        {
            int[]? found = null;
            for (var i = problem.PlaceStarts[place]; i < problem.PlaceStarts[place + 1]; i++)
                ofClass[i] = explanations.OfClass(i, () => found ??= InReachOf(problem, i)).FirstOrDefault();
        });
        return new(problem, result, ofClass, OpeningReasons(problem, result, cancellationToken));
    }

    /// <summary>How many there are, by side, reason and province, in that order.</summary>
    public ImmutableArray<UnmatchedCount> Counts()
    {
        var counts = new Dictionary<(MatchingSide, MatchReasonCode, string?), long>();
        for (var i = 0; i < ofClass.Length; i++)
        {
            if (ofClass[i] is { } reason)
                Add(MatchingSide.Worker, reason.Code, problem.Classes[i].Province, result.UnplacedOf(i));
        }

        var filled = result.Filled();
        for (var opening = 0; opening < ofOpening.Length; opening++)
        {
            if (ofOpening[opening] is { } code)
                Add(MatchingSide.Opening, code, problem.Openings[opening].Province, problem.Graph.Capacities[opening] - filled[opening]);
        }

        return
        [
            .. counts.Select(count => new UnmatchedCount(count.Key.Item1, count.Key.Item2, count.Key.Item3, count.Value))
                .OrderBy(count => count.Side).ThenBy(count => count.Code).ThenBy(count => count.Province, StringComparer.Ordinal),
        ];

        void Add(MatchingSide side, MatchReasonCode code, string? province, long count) =>
            counts[(side, code, province)] = counts.GetValueOrDefault((side, code, province)) + count;
    }

    private static int[] InReachOf(MatchingProblem problem, int workerClass)
    {
        var worker = problem.Classes[workerClass];
        return [.. problem.InReach(worker.Longitude, worker.Latitude).Select(found => found.Opening)];
    }

    private static MatchReasonCode?[] OpeningReasons(MatchingProblem problem, MatchingResult result, CancellationToken cancellationToken)
    {
        var graph = problem.Graph;
        var (filled, suitors, unplaced) = (result.Filled(), new long[graph.Openings], new long[graph.Openings]);
        for (var i = 0; i < graph.Classes; i++)
        {
            var left = result.UnplacedOf(i);
            foreach (var arc in graph.ArcsOf(i))
            {
                suitors[arc.Opening] += graph.Counts[i];
                unplaced[arc.Opening] += left;
            }
        }

        var reasons = new MatchReasonCode?[graph.Openings];
        var lonely = new bool[graph.Openings];
        for (var opening = 0; opening < reasons.Length; opening++)
        {
            if (filled[opening] == graph.Capacities[opening])
                continue;
            lonely[opening] = suitors[opening] == 0;
            reasons[opening] = unplaced[opening] > 0 ? MatchReasonCode.LeftByPolicy : MatchReasonCode.BetterPlacedElsewhere;
        }

        if (lonely.Contains(true))
            TellLonely(problem, lonely, reasons, cancellationToken);
        return reasons;
    }

    /// <summary>Openings that are nobody's candidate: who lives in reach of them, and what does not fit.</summary>
    private static void TellLonely(
        MatchingProblem problem, bool[] lonely, MatchReasonCode?[] reasons, CancellationToken cancellationToken)
    {
        (MatchFit Fit, MatchReasonCode Code)[] words =
        [
            (MatchFit.SkillsMissing, MatchReasonCode.NoSkillFit), (MatchFit.WageTooLow, MatchReasonCode.WageTooLow),
            (MatchFit.Declined, MatchReasonCode.Declined), (MatchFit.Fits, MatchReasonCode.BetterPlacedElsewhere),
        ];
        var fits = new Dictionary<(int Opening, MatchFit Fit), long>();
        foreach (var place in problem.Classes.GroupBy(worker => (worker.Longitude, worker.Latitude)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (_, opening) in problem.InReach(place.Key.Longitude, place.Key.Latitude).Where(found => lonely[found.Opening]))
            {
                foreach (var worker in place)
                {
                    var key = (opening, problem.Costs.FitOf(worker, problem.Openings[opening]));
                    fits[key] = fits.GetValueOrDefault(key) + worker.Count;
                }
            }
        }

        for (var opening = 0; opening < lonely.Length; opening++)
        {
            if (!lonely[opening])
                continue;
            var (code, count) = words.Select(word => (word.Code, Count: fits.GetValueOrDefault((opening, word.Fit))))
                .MaxBy(word => word.Count);
            reasons[opening] = count == 0 ? MatchReasonCode.NoWorkerInReach : code;
        }
    }
}
