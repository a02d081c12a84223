using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Sedz.Benchmarks;
using Sedz.Benchmarks.Database;
using Sedz.Benchmarks.Ranking;

const string Alternations = "--alternations";

if (args is [RankingServer.Verb, var folder])
{
    await RankingServer.RunAsync(folder);
    return;
}

var times = 1;
if (Array.IndexOf(args, Alternations) is >= 0 and var at)
{
    times = int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    args = [.. args[..at], .. args[(at + 2)..]];
}

var runs = new List<Summary>();
for (var run = 0; run < times; run++)
{
    runs.AddRange(BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args));
}

await SyntheticInstallation.ForgetSharedAsync();
await SyntheticFootprints.ForgetSharedAsync();
Console.WriteLine(RatioTable.Of(runs));
