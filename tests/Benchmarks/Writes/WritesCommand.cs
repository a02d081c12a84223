using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Demo;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Writes;

/// <summary>
/// 32 writers, each with its next unit when its last one is confirmed: through the product's writer, which commits many at once, against one
/// transaction each, one at a time. And readers beside them, against the same readers alone.
/// </summary>
internal static class WritesCommand
{
    /// <summary>The first argument of the program.</summary>
    public const string Verb = "writes";

    private const int Sites = 10_000;
    private const int Writers = 32;
    private const int Readers = 4;

    /// <summary>Runs the alternations and writes a table.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var folder = new Option<DirectoryInfo>("--folder")
        {
            Description = "Where the data folder is made: on the disk that is to be measured",
            DefaultValueFactory = _ => new(Path.GetTempPath()),
        };
        var alternations = new Option<int>("--alternations") { Description = "How often both take turns", DefaultValueFactory = _ => 5 };
        var seconds = new Option<double>("--seconds") { Description = "Length of each turn", DefaultValueFactory = _ => 5 };
        var command = new RootCommand("Units of work a second, and what readers notice of them") { folder, alternations, seconds };
        command.SetAction(async (parsed, _) =>
        {
            await using var installation = await SyntheticInstallation.EmptyAsync(parsed.GetValue(folder)!.FullName);
            await installation.Service<SyntheticCountry>().WriteAsync(Sites, CancellationToken.None);
            var span = TimeSpan.FromSeconds(parsed.GetValue(seconds));
            Console.WriteLine(Disk.Of(installation.Folder));
            Console.WriteLine($"fsyncs of 4 KiB a second: {Disk.SyncsPerSecond(installation.Folder, span):0}");
            Console.WriteLine(await MeasureAsync(installation, parsed.GetValue(alternations), span));
        });
        return command.Parse(arguments).InvokeAsync();
    }

    private static async Task<WritesTable> MeasureAsync(SyntheticInstallation installation, int alternations, TimeSpan span)
    {
        var databases = installation.Service<IDbContextFactory<SedzDb>>();
        var grouped = installation.Service<IDatabaseWriter>();
        using var single = new OneTransactionEach(databases);
        var table = new WritesTable();
        await WriteAsync(grouped, span);
        await WriteAsync(single, span);
        for (var i = 0; i < alternations; i++)
        {
            var peer = await WriteAsync(single, span);
            var own = await WriteAsync(grouped, span);
            var alone = await ReadAsync(databases, span);
            var writing = WriteAsync(grouped, span);
            var beside = await ReadAsync(databases, span);
            await writing;
            table.Add(own, peer, beside, alone);
        }

        return table;
    }

    private static Task<Latencies> WriteAsync(IDatabaseWriter writer, TimeSpan span) => Latencies.OfAsync(
        Writers, span, (number, turn) => writer.WriteAsync((db, cancellationToken) => ChangeAsync(db, SiteOf(number, turn), cancellationToken)));

    /// <summary>What a decision on a site does: reads it, changes it, and adds a row beside it.</summary>
    private static async Task<int> ChangeAsync(SedzDb db, int id, CancellationToken cancellationToken)
    {
        var site = await db.Sites.SingleAsync(s => s.Id == id, cancellationToken);
        site.Version++;
        site.Remarks = $"Version {site.Version}";
        db.LandDocuments.Add(new() { SiteId = id, Text = site.Remarks });
        await db.SaveChangesAsync(cancellationToken);
        return site.Version;
    }

    private static Task<Latencies> ReadAsync(IDbContextFactory<SedzDb> databases, TimeSpan span) => Latencies.OfAsync(
        Readers,
        span,
        async (number, turn) =>
        {
            await using var db = await databases.CreateDbContextAsync();
            var from = SiteOf(number, turn);
            return (await db.Sites.AsNoTracking().Where(s => s.Id >= from).OrderBy(s => s.Id).Take(10).ToListAsync()).Count;
        });

    private static int SiteOf(int number, int turn) => ((number * 7919) + (turn * 104_729)) % Sites + 1;
}
