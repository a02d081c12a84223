using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sedz.Benchmarks.Spatial;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Database;

/// <summary>
/// Sites by a part of their Thai name on PostgreSQL: the product's search with its index of pg_trgm, and as peer the same search on
/// connections that may only scan the table. The wall clock, since PostgreSQL computes in a process of its own.
/// </summary>
internal static class SearchCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "search";

    private const string OnlyScans = " -c enable_bitmapscan=off -c enable_indexscan=off -c enable_indexonlyscan=off";

    /// <summary>Runs the alternations and writes a table.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var alternations = new Option<int>("--alternations") { Description = "How often both take turns", DefaultValueFactory = _ => 5 };
        var seconds = new Option<double>("--seconds") { Description = "Length of each turn", DefaultValueFactory = _ => 1 };
        var command = new RootCommand("Searches of names on PostgreSQL") { alternations, seconds };
        command.SetAction(async (parsed, _) =>
        {
            using var server = await PostgresServer.StartAsync();
            await using var indexed = await SyntheticInstallation.EmptyAsync(postgres: server.Connection);
            await SiteCopy.RunAsync(await SyntheticInstallation.SharedAsync(), indexed);
            var connection = new NpgsqlConnectionStringBuilder(server.Connection);
            connection.Options += OnlyScans;
            await using var scanned = await SyntheticInstallation.EmptyAsync(postgres: connection.ConnectionString);
            Console.WriteLine("| text | rows | index : scan | from | to | index ms | scan ms |\n|---|---|---|---|---|---|---|");
            foreach (var text in NameSearch.Texts)
            {
                IQueryable<int> Search(SedzDb db) => NameSearch.ByIndex(db, text);
                foreach (var way in new[] { indexed, scanned })
                    Console.Error.WriteLine($"{text}: {await PostgresPlan.OfAsync(way, Search)}");
                var row = await QueryTurns.CompareAsync(
                    () => AskAsync(indexed, Search),
                    () => AskAsync(scanned, Search),
                    parsed.GetValue(alternations),
                    TimeSpan.FromSeconds(parsed.GetValue(seconds)));
                Console.WriteLine($"| {text} | {row}");
            }

            await SyntheticInstallation.ForgetSharedAsync();
        });
        return command.Parse(arguments).InvokeAsync();
    }

    private static async Task<List<int>> AskAsync(SyntheticInstallation installation, Func<SedzDb, IQueryable<int>> query)
    {
        await using var db = await installation.OpenAsync();
        return await query(db).ToListAsync();
    }
}
