using System.Diagnostics;

namespace Sedz.Benchmarks.Spatial;

/// <summary>Two ways to the same rows, by the wall clock, in turn.</summary>
internal static class QueryTurns
{
    private const int LeastRounds = 3;

    /// <summary>
    /// The rest of a row of a table: how many rows, median and range of the ratio, the milliseconds of both. Each runs for one turn first
    /// that is not counted.
    /// </summary>
    public static async Task<string> CompareAsync(Func<Task<List<int>>> own, Func<Task<List<int>>> peer, int alternations, TimeSpan span)
    {
        var rows = (await own()).Count;
        await MedianAsync(own, span);
        await MedianAsync(peer, span);
        var turns = new List<(double Own, double Peer)>();
        for (var i = 0; i < alternations; i++)
        {
            var peers = await MedianAsync(peer, span);
            turns.Add((await MedianAsync(own, span), peers));
        }

        var ratios = turns.Select(turn => turn.Own / turn.Peer).Order().ToArray();
        var (ownTime, peerTime) = (Middle(turns.Select(turn => turn.Own)), Middle(turns.Select(turn => turn.Peer)));
        return FormattableString.Invariant(
            $"{rows} | {Middle(ratios):0.000} | {ratios[0]:0.000} | {ratios[^1]:0.000} | {ownTime:0.00} | {peerTime:0.00} |");
    }

    /// <summary>Milliseconds of one query.</summary>
    private static async Task<double> MedianAsync(Func<Task<List<int>>> ask, TimeSpan span)
    {
        var times = new List<double>();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < span || times.Count < LeastRounds;)
        {
            var asked = Stopwatch.GetTimestamp();
            await ask();
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        return Middle(times);
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
