using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Benchmarks.Database;
using Sedz.Benchmarks.Http;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;
using Sedz.Schema.Sites;

namespace Sedz.Benchmarks.Spatial;

/// <summary>
/// Sites of a polygon and within a distance, by the same query of EF Core on both engines: SQLite with the product's R*Tree, and as peer
/// PostgreSQL with PostGIS and the indexes that the product makes there. The wall clock, since the peer computes in a process of its own;
/// the same rows must come.
/// </summary>
internal static class SpatialCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "spatial";

    private const int PageRows = 51;

    /// <summary>Places at the very edge, which two ways to measure a distance put on either side.</summary>
    private const int MostDisputed = 2;

    private static readonly double[] Shares = [0.0001, 0.001, 0.01];

    /// <summary>Runs the alternations and writes a table.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var sites = new Option<int>("--sites") { Description = "How many points", DefaultValueFactory = _ => 1_000_000 };
        var alternations = new Option<int>("--alternations") { Description = "How often both take turns", DefaultValueFactory = _ => 5 };
        var seconds = new Option<double>("--seconds") { Description = "Length of each turn", DefaultValueFactory = _ => 1 };
        var command = new RootCommand("Spatial queries on SQLite and on PostGIS") { sites, alternations, seconds };
        command.SetAction(async (parsed, _) =>
        {
            using var server = await PostgresServer.StartAsync();
            await using var sqlite = await HttpData.MakeAsync(parsed.GetValue(sites));
            await using var postgres = await SyntheticInstallation.EmptyAsync(postgres: server.Connection);
            await SiteCopy.RunAsync(sqlite, postgres);
            var places = await PlacesAsync(sqlite);
            Console.WriteLine("| query | share | rows | SQLite : PostGIS | from | to | SQLite ms | PostGIS ms |\n|---|---|---|---|---|---|---|---|");
            foreach (var share in Shares)
            {
                foreach (var (name, query) in Queries(SearchArea.Holding(share, places)))
                {
                    Console.Error.WriteLine($"{name}, {share}: {await PostgresPlan.OfAsync(postgres, query)}");
                    var row = await MeasureAsync(
                        sqlite, postgres, query, parsed.GetValue(alternations), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
                    Console.WriteLine($"| {name} | {share} | {row}");
                }
            }
        });
        return command.Parse(arguments).InvokeAsync();
    }

    /// <summary>Every site of the area, and the page of fifty that a list of the API reads.</summary>
    private static IEnumerable<(string Name, Func<SedzDb, IQueryable<int>> Query)> Queries(SearchArea area)
    {
        var (polygon, centre, metres) = area;
        yield return ("polygon, all", db => In(db, polygon).Select(s => s.Id));
        yield return ("polygon, page", db => In(db, polygon).OrderBy(s => s.Id).Take(PageRows).Select(s => s.Id));
        yield return ("radius, all", db => Near(db, centre, metres).Select(s => s.Id));
        yield return ("radius, page", db => Near(db, centre, metres).OrderBy(s => s.Id).Take(PageRows).Select(s => s.Id));
    }

    private static IQueryable<Site> In(SedzDb db, Geometry polygon) => db.Sites.Where(s => s.Location!.Intersects(polygon));

    private static IQueryable<Site> Near(SedzDb db, Point centre, double metres) => db.Sites.Where(s => s.Location.IsWithinMetres(centre, metres));

    private static async Task<IReadOnlyCollection<Point>> PlacesAsync(SyntheticInstallation sqlite)
    {
        await using var db = await sqlite.OpenAsync();
        return await db.Sites.Where(s => s.Location != null).Select(s => s.Location!).ToListAsync();
    }

    private static async Task<string> MeasureAsync(
        SyntheticInstallation sqlite, SyntheticInstallation postgres, Func<SedzDb, IQueryable<int>> query, int alternations, TimeSpan span)
    {
        var (own, peers) = (await AskAsync(sqlite, query), await AskAsync(postgres, query));
        if (own.Except(peers).Count() + peers.Except(own).Count() > Math.Max(MostDisputed, own.Count / 100))
            throw new InvalidOperationException($"{own.Count} rows on SQLite, {peers.Count} on PostGIS.");
        return await QueryTurns.CompareAsync(() => AskAsync(sqlite, query), () => AskAsync(postgres, query), alternations, span);
    }

    private static async Task<List<int>> AskAsync(SyntheticInstallation installation, Func<SedzDb, IQueryable<int>> query)
    {
        await using var db = await installation.OpenAsync();
        return await query(db).ToListAsync();
    }
}
