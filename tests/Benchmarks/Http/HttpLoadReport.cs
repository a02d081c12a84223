namespace Sedz.Benchmarks.Http;

/// <summary>What a run of the load generator measured.</summary>
/// <param name="Answers">Answers, with those of the warming up.</param>
/// <param name="PerSecond">Answers a second, without the warming up; so all that follow.</param>
/// <param name="Median">Milliseconds that half of the answers took at most.</param>
/// <param name="Percentile99">Milliseconds that 99 of 100 answers took at most.</param>
/// <param name="Busy">The share of its core that the generator used, 0 to 1.</param>
internal sealed record HttpLoadReport(int Answers, double PerSecond, double Median, double Percentile99, double Busy)
{
    /// <summary>Above this the generator itself would be measured.</summary>
    public const double BusiestGenerator = 0.8;

    /// <summary>Milliseconds of processor time that the server used for an answer; on a shared machine it tells more than the wall clock.</summary>
    public double ServerMilliseconds { get; init; }

    /// <summary>A report of all answers.</summary>
    public static HttpLoadReport Of(int warmUp, List<double> latencies, double seconds, double busy)
    {
        latencies.Sort();
        return new(
            warmUp + latencies.Count, latencies.Count / seconds, latencies[latencies.Count / 2], latencies[(int)(latencies.Count * 0.99)], busy);
    }
}
