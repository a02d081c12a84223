using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Sedz.Benchmarks;
using Sedz.Benchmarks.Database;
using Sedz.Benchmarks.Http;
using Sedz.Benchmarks.Matching;
using Sedz.Benchmarks.Ranking;
using Sedz.Benchmarks.Spatial;
using Sedz.Benchmarks.Writes;

const string Alternations = "--alternations";

switch (args)
{
    case [HttpServer.Verb, var folder]:
        await HttpServer.RunAsync(folder);
        return;
    case [HttpLoad.Verb, .. var arguments]:
        await HttpLoad.RunAsync(arguments);
        return;
    case [HttpCommand.Verb, .. var arguments]:
        await HttpCommand.RunAsync(arguments);
        return;
    case [StagesCommand.Verb, .. var arguments]:
        await StagesCommand.RunAsync(arguments);
        return;
    case [SearchCommand.Verb, .. var arguments]:
        await SearchCommand.RunAsync(arguments);
        return;
    case [MatchCommand.Verb, .. var arguments]:
        await MatchCommand.RunAsync(arguments);
        return;
    case [SpatialCommand.Verb, .. var arguments]:
        await SpatialCommand.RunAsync(arguments);
        return;
    case [WritesCommand.Verb, .. var arguments]:
        await WritesCommand.RunAsync(arguments);
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
