using System.Diagnostics;

namespace Sedz.Benchmarks.Writes;

/// <summary>How long each of many actions took, done by several who each go on when they have finished.</summary>
/// <param name="Milliseconds">Sorted.</param>
/// <param name="Span">How long they went on.</param>
internal sealed record Latencies(double[] Milliseconds, TimeSpan Span)
{
    public double PerSecond => Milliseconds.Length / Span.TotalSeconds;

    public double Median => Milliseconds[Milliseconds.Length / 2];

    public double Percentile99 => Milliseconds[(int)(Milliseconds.Length * 0.99)];

    /// <summary>Measures.</summary>
    /// <param name="count">How many do it at once.</param>
    /// <param name="span">How long.</param>
    /// <param name="actAsync">What they do: given who does it and how often he has done it.</param>
    public static async Task<Latencies> OfAsync(int count, TimeSpan span, Func<int, int, Task<int>> actAsync)
    {
        var started = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, count).Select(number => Task.Run(async () =>
        {
            var own = new List<double>();
            while (Stopwatch.GetElapsedTime(started) < span)
            {
                var began = Stopwatch.GetTimestamp();
                await actAsync(number, own.Count);
                own.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return own;
        })));
        return new([.. all.SelectMany(own => own).Order()], Stopwatch.GetElapsedTime(started));
    }
}
