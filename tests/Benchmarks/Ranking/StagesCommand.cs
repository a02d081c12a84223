using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Analytics.Ranking;
using Sedz.Api.Hazards;
using Sedz.Api.Access;
using Sedz.Api.Models;
using Sedz.Api.Ranking;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Ranking;

/// <summary>From the database to how firm each place is: the time of each stage for 100,000 sites, by the wall clock, beside a bare reader.</summary>
internal static class StagesCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "stages";

    private static readonly RobustnessOptions Options = new();

    /// <summary>Runs all stages several times and writes a table of medians.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var alternations = new Option<int>("--alternations") { Description = "How often all stages are run", DefaultValueFactory = _ => 5 };
        var command = new RootCommand("The time of each stage of a ranking") { alternations };
        command.SetAction(async (parsed, _) =>
        {
            var installation = await SyntheticInstallation.SharedAsync();
            await MeasureAsync(installation);
            var turns = new List<IReadOnlyList<(string Stage, double Milliseconds)>>();
            for (var turn = 0; turn < parsed.GetValue(alternations); turn++)
                turns.Add(await MeasureAsync(installation));
            Console.WriteLine("| stage | ms | of the bare reader |\n|---|---|---|");
            var peer = Middle(turns.Select(turn => turn[0].Milliseconds));
            for (var stage = 0; stage < turns[0].Count; stage++)
            {
                var time = Middle(turns.Select(turn => turn[stage].Milliseconds));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {turns[0][stage].Stage} | {time:0} | {time / peer:0.00} |"));
            }

            await SyntheticInstallation.ForgetSharedAsync();
        });
        return command.Parse(arguments).InvokeAsync();
    }

    private static async Task<IReadOnlyList<(string Stage, double Milliseconds)>> MeasureAsync(SyntheticInstallation installation)
    {
        var stages = new List<(string, double)>();
        var databases = installation.Service<IDbContextFactory<SedzDb>>();
        using var bare = installation.OpenBare();
        Time("bare reader of the same rows", () => FirstReadingBenchmarks.ReadBare(bare));

        using var reader = new RankingReader(databases, installation.Service<IChangeMark>(), new(NullLogger<ActiveModels>.Instance), installation.Service<PersonLookup>());
        var watch = Stopwatch.StartNew();
        var standings = (await reader.StandingsAsync(CancellationToken.None)).All;
        stages.Add(("read and assess", watch.Elapsed.TotalMilliseconds));

        await using var db = await databases.CreateDbContextAsync();
        var evidence = await HazardEvidence.ReadAsync(db, CancellationToken.None);
        Time("of it: assess hazards", () =>
        {
            var criterion = new HazardRecurrenceCriterion(evidence.Model);
            return standings.Count(standing => criterion.Assess(evidence.Of(standing.SiteId)).Value is not null);
        });
        var board = Time("rank", () => RankingBoard.Of(standings, CriterionWeights.Equal));
        var robustness = Time("take what is in doubt apart", () => new RankingRobustness(board.Ranking));
        Time("first 10, 1,000 draws", () => robustness.Acceptability(Options, withPlaces: false, CancellationToken.None));
        Time("every place, 1,000 draws", () => robustness.Acceptability(Options, withPlaces: true, CancellationToken.None));
        Time("groups of equals, 1,000 draws", () => robustness.Groups(Options.Draws, Options.Seed, CancellationToken.None));
        stages.Add(($"sites ranked: {board.Ranking.Sites.Count}", 0));
        return stages;

        T Time<T>(string stage, Func<T> work)
        {
            var start = Stopwatch.GetTimestamp();
            var result = work();
            stages.Add((stage, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            return result;
        }
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
