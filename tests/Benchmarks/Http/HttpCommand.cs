using System.CommandLine;

namespace Sedz.Benchmarks.Http;

/// <summary>
/// Measures the product over HTTP against its peers: the server has core 0, the load generator core 1. Both are processes of their own, started
/// by this one, which waits.
/// </summary>
internal static class HttpCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "http";

    private const int WarmAnswers = 8_000;
    private const int MostWarmTurns = 6;
    private const int WarmConnections = 4;
    private const double WarmSeconds = 5;

    /// <summary>Runs the cases that the arguments name and writes a table.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var name = new Option<string?>("--case") { Description = "One case, or all that begin alike with a star at the end; without it all" };
        var sites = new Option<int?>("--sites") { Description = "Only cases with so many sites" };
        var alternations = new Option<int>("--alternations") { Description = "How often subject and peer take turns", DefaultValueFactory = _ => 5 };
        var seconds = new Option<double>("--seconds") { Description = "Length of each turn", DefaultValueFactory = _ => 5 };
        var command = new RootCommand("Requests a second and their latency") { name, sites, alternations, seconds };
        command.SetAction(async (parsed, _) =>
        {
            var table = new HttpTable();
            foreach (var data in HttpCase.All.Where(c => IsWanted(c, parsed.GetValue(name), parsed.GetValue(sites))).GroupBy(c => c.Sites))
            {
                await using var installation = await HttpData.MakeAsync(data.Key);
                using var run = await HttpRun.StartAsync(installation.Folder);
                foreach (var one in data)
                    await MeasureAsync(run, one, parsed.GetValue(alternations), parsed.GetValue(seconds), table);
            }

            Console.WriteLine(table);
        });
        return command.Parse(arguments).InvokeAsync();
    }

    private static bool IsWanted(HttpCase one, string? name, int? sites) =>
        (sites ?? one.Sites) == one.Sites
        && (name is null || (name.EndsWith('*') ? one.Name.StartsWith(name[..^1], StringComparison.Ordinal) : one.Name == name));

    /// <summary>Asks until the runtime has compiled what is asked often for good, which takes thousands of answers, or the time is up.</summary>
    private static async Task WarmUpAsync(HttpRun run, HttpQuestion question)
    {
        for (var (answers, turns) = (0, 0); answers < WarmAnswers && turns < MostWarmTurns; turns++)
            answers += (await run.LoadAsync(question, WarmConnections, WarmSeconds)).Answers;
    }

    private static async Task MeasureAsync(HttpRun run, HttpCase one, int alternations, double seconds, HttpTable table)
    {
        var subject = await one.Subject(run);
        var (answer, copy) = (await run.AskAsync(subject), await run.AskAsync(one.Peer));
        if (one.SameBytes && !answer.AsSpan().SequenceEqual(copy))
            throw new InvalidOperationException($"{one.Peer.Name} does not send the bytes of {subject.Name} ({one.Name}).");
        await WarmUpAsync(run, one.Peer);
        await WarmUpAsync(run, subject);
        for (var i = 0; i < alternations; i++)
        {
            var peer = await run.LoadAsync(one.Peer, one.Connections, seconds);
            table.Add(one, await run.LoadAsync(subject, one.Connections, seconds), peer);
        }
    }
}
