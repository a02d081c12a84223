using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Sedz.Benchmarks;

/// <summary>
/// The result of several alternations: for each benchmark the ratio to its peer in the same run, as median and range. Seconds differ from
/// machine to machine and from hour to hour; a ratio to work of the same kind differs less.
/// </summary>
internal static class RatioTable
{
    private const double NanosecondsPerMillisecond = 1e6;

    /// <summary>A Markdown table, one row for each benchmark that is not itself a peer.</summary>
    /// <param name="runs">The summaries of all alternations. A benchmark that failed in one is left out of that one.</param>
    public static string Of(IEnumerable<Summary> runs)
    {
        var ratios = new Dictionary<(string Subject, string Case, string Peer), List<(double Own, double Peer)>>();
        foreach (var group in runs.SelectMany(Groups))
        {
            var peer = group.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (var own in group.Where(report => report != peer))
            {
                var key = (Name(own.BenchmarkCase), own.BenchmarkCase.Parameters.DisplayInfo, Name(peer.BenchmarkCase));
                ratios.TryAdd(key, []);
                ratios[key].Add((Milliseconds(own), Milliseconds(peer)));
            }
        }

        var table = new StringBuilder("| subject | case | peer | ratio | from | to | subject ms | peer ms |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var ((subject, parameters, peer), measured) in ratios)
        {
            var ratio = measured.Select(pair => pair.Own / pair.Peer).Order().ToArray();
            table.Append(CultureInfo.InvariantCulture, $"| {subject} | {parameters} | {peer} | {ratio[ratio.Length / 2]:0.###} | {ratio[0]:0.###} | ")
                .Append(CultureInfo.InvariantCulture, $"{ratio[^1]:0.###} | {Middle(measured.Select(m => m.Own)):0.####} | ")
                .Append(CultureInfo.InvariantCulture, $"{Middle(measured.Select(m => m.Peer)):0.####} |\n");
        }

        return table.ToString();
    }

    /// <summary>
    /// The reports that share a peer: those of one class, one category and one set of parameters, when all of them succeeded.
    /// </summary>
    private static IEnumerable<IReadOnlyList<BenchmarkReport>> Groups(Summary run) => run.Reports
        .Where(report => report.ResultStatistics is not null)
        .GroupBy(report => (
            report.BenchmarkCase.Descriptor.Type,
            string.Join(',', report.BenchmarkCase.Descriptor.Categories),
            report.BenchmarkCase.Parameters.DisplayInfo))
        .Select(group => group.ToList())
        .Where(group => group.Exists(report => report.BenchmarkCase.Descriptor.Baseline));

    private static string Name(BenchmarkCase benchmark) =>
        $"{benchmark.Descriptor.Type.Name.Replace("Benchmarks", "", StringComparison.Ordinal)}.{benchmark.Descriptor.WorkloadMethod.Name}";

    private static double Milliseconds(BenchmarkReport report) => report.ResultStatistics!.Median / NanosecondsPerMillisecond;

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
