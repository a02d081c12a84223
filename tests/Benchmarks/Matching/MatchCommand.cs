using System.CommandLine;
using System.Globalization;
using Sedz.Analytics.Matching;
using Sedz.Analytics.Matching.Synthetic;

namespace Sedz.Benchmarks.Matching;

/// <summary>
/// Matching at national scale: the auction against minimum-cost flow and against first come, first served, each in a process of its own;
/// the curve of its time; three million workers; what a small change costs.
/// </summary>
internal static class MatchCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "match";

    private const int WorkersOfASite = 100;
    private const int Millions = 3_000_000;
    private const int Seed = 1;
    private const int WorkersThatChange = 100;
    private const int OpeningsThatChange = 2;

    /// <summary>Runs all, or one part, and writes tables.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        string[] parts = ["policies", "curve", "millions", "change"];
        var part = new Option<string[]>("--part") { Description = string.Join(", ", parts), DefaultValueFactory = _ => parts };
        part.AcceptOnlyFromAmong(parts);
        var workers = new Option<int>("--workers") { Description = "The largest market", DefaultValueFactory = _ => 1_000_000 };
        var command = new RootCommand("Matching: ratios of policies, curve, memory, small changes") { part, workers };
        command.SetAction(async (parsed, _) =>
        {
            var most = parsed.GetValue(workers);
            foreach (var asked in parsed.GetValue(part)!)
            {
                await (asked switch
                {
                    "policies" => PoliciesAsync(most),
                    "curve" => CurveAsync(most),
                    "millions" => MillionsAsync(),
                    _ => ChangeAsync(most),
                });
            }
        });
        return command.Parse(arguments).InvokeAsync();
    }

    private static async Task PoliciesAsync(int workers)
    {
        var auction = await MatchProcess.RunAsync("least-cost", workers, workers / WorkersOfASite, Seed);
        var exact = await MatchProcess.RunAsync("exact", workers, workers / WorkersOfASite, Seed);
        var greedy = await MatchProcess.RunAsync("greedy", workers, workers / WorkersOfASite, Seed);
        var unavoidable = FewestUnplaced(workers);
        Write($"""
            | {workers:N0} workers, {auction.Arcs:N0} arcs | least-cost | exact | greedy |
            |---|---|---|---|
            | seconds | {auction.Seconds:0.0} | {exact.Seconds:0.0} | {greedy.Seconds:0.0} |
            | peak MB | {auction.PeakMegabytes:N0} | {exact.PeakMegabytes:N0} | {greedy.PeakMegabytes:N0} |
            | cost | {auction.Cost} | {exact.Cost} | {greedy.Cost} |
            | unplaced, {unavoidable:N0} at least | {auction.Unplaced:N0} | {exact.Unplaced:N0} | {greedy.Unplaced:N0} |

            times faster than exact: {exact.Seconds / auction.Seconds:0.0}
            peak memory of exact: {auction.PeakMegabytes / exact.PeakMegabytes:P0}
            certified gap: {auction.Gap:P4}; true gap: {(auction.Cost - exact.Cost) / (double)exact.Cost:P4}
            bound holds: {auction.LowerBound <= exact.Cost}
            fewer avoidably unplaced than greedy: {1 - (auction.Unplaced - unavoidable) / (double)(greedy.Unplaced - unavoidable):P1}
            """);
    }

    /// <summary>Where no place costs anything, the least cost is that of the fewest unplaced.</summary>
    private static long FewestUnplaced(int workers)
    {
        var graph = Market(workers).Graph;
        MatchingArc[] free = [.. graph.Arcs.ToArray().Select(arc => arc with { Cost = 0 })];
        return ExactMatching.Of(new(
            graph.Counts.ToArray(), graph.Capacities.ToArray(), graph.Starts.ToArray(), free, unplacedCost: 1)).Unplaced;
    }

    private static async Task CurveAsync(int most)
    {
        Write($"| workers | arcs | seconds | s / (n log n), first = 1 | candidates s | gap |\n|---|---|---|---|---|---|");
        double? first = null;
        for (var workers = Math.Min(10_000, most); workers <= most; workers *= 10)
        {
            var run = await MatchProcess.RunAsync("least-cost", workers, workers / WorkersOfASite, Seed);
            var unit = run.Seconds / (workers * Math.Log(workers));
            first ??= unit;
            Write($"""
                | {workers:N0} | {run.Arcs:N0} | {run.Seconds:0.00} | {unit / first:0.00} | {run.CandidateSeconds:0.00} | {run.Gap:P4} |
                """);
        }
    }

    private static async Task MillionsAsync()
    {
        var run = await MatchProcess.RunAsync("least-cost", Millions, Millions / WorkersOfASite, Seed);
        Write($"{Millions:N0} workers, {run.Arcs:N0} arcs: {run.Seconds:0.0} s and {run.PeakMegabytes:N0} MB, certified gap {run.Gap:P4}");
    }

    private static Task ChangeAsync(int workers)
    {
        var (people, openings) = SyntheticLabourMarket.Of(workers, workers / WorkersOfASite, Seed);
        var before = new MatchingProblem(people, openings);
        var after = new MatchingProblem(people[WorkersThatChange..], openings[OpeningsThatChange..]);
        var whole = LeastCostMatching.Of(before.Graph);
        var left = LeastCostMatching.Again(before.ChangeTo(after, whole.State!));
        var back = LeastCostMatching.Again(after.ChangeTo(before, left.State!));
        Write($"""
            {WorkersThatChange} workers and {OpeningsThatChange} openings of {workers:N0} leave, and come back:
            bids {whole.State!.Bids:N0} from the start, {left.State!.Bids:N0} after they left, {back.State!.Bids:N0} after they came back
            certified gaps {whole.Gap:P4}, {left.Gap:P4}, {back.Gap:P4}
            """);
        return Task.CompletedTask;
    }

    private static MatchingProblem Market(int workers)
    {
        var (people, openings) = SyntheticLabourMarket.Of(workers, workers / WorkersOfASite, Seed);
        return new(people, openings);
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
