using System.Globalization;
using System.Text;

namespace Sedz.Benchmarks.Writes;

/// <summary>All alternations as a Markdown table.</summary>
internal sealed class WritesTable
{
    private readonly List<(Latencies Grouped, Latencies Single, Latencies Beside, Latencies Alone)> turns = [];

    /// <summary>Adds an alternation.</summary>
    public void Add(Latencies grouped, Latencies single, Latencies beside, Latencies alone) => turns.Add((grouped, single, beside, alone));

    /// <inheritdoc />
    public override string ToString() => new StringBuilder("| what | ratio | from | to | subject | peer |\n|---|---|---|---|---|---|\n")
        .Append(Row("units a second, grouped : one transaction each", turns.Select(t => (t.Grouped.PerSecond, t.Single.PerSecond))))
        .Append(Row("p99 ms of a unit, grouped : one transaction each", turns.Select(t => (t.Grouped.Percentile99, t.Single.Percentile99))))
        .Append(Row("p50 ms of readers, beside 32 writers : alone", turns.Select(t => (t.Beside.Median, t.Alone.Median))))
        .ToString();

    private static string Row(string name, IEnumerable<(double Subject, double Peer)> measured)
    {
        var ratios = measured.Select(pair => pair.Subject / pair.Peer).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Middle(ratios):0.00} | {ratios[0]:0.00} | {ratios[^1]:0.00} | {Middle(measured.Select(m => m.Subject)):0.00} | {Middle(measured.Select(m => m.Peer)):0.00} |\n");
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
