using System.Globalization;
using System.Text;

namespace Sedz.Benchmarks.Http;

/// <summary>All alternations of all cases as a Markdown table: requests a second of the subject divided by those of its peer.</summary>
internal sealed class HttpTable
{
    private readonly Dictionary<HttpCase, List<(HttpLoadReport Subject, HttpLoadReport Peer)>> turns = [];

    /// <summary>Adds an alternation.</summary>
    public void Add(HttpCase one, HttpLoadReport subject, HttpLoadReport peer)
    {
        turns.TryAdd(one, []);
        turns[one].Add((subject, peer));
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var table = new StringBuilder(
            """
            | case | sites | connections | per second, subject : peer | from | to | subject/s | peer/s | server ms, subject : peer | p50 ms | p99 : p50 |
            |---|---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var (one, measured) in turns)
        {
            var ratios = measured.Select(turn => turn.Subject.PerSecond / turn.Peer.PerSecond).Order().ToArray();
            table.Append(CultureInfo.InvariantCulture, $"| {one.Name} | {one.Sites} | {one.Connections} | {Middle(ratios):0.000} | {ratios[0]:0.000} | ")
                .Append(CultureInfo.InvariantCulture, $"{ratios[^1]:0.000} | {Middle(measured.Select(t => t.Subject.PerSecond)):0} | ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(t => t.Peer.PerSecond)):0} | ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(t => t.Subject.ServerMilliseconds)):0.000} : ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(t => t.Peer.ServerMilliseconds)):0.000} | ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(t => t.Subject.Median)):0.0} | ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(t => t.Subject.Percentile99 / t.Subject.Median)):0.00} |\n");
        }

        return table.ToString();
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
