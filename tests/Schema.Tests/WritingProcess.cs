using System.Globalization;
using Sedz.Schema.Tests.Database.Sqlite;

namespace Sedz.Schema.Tests;

/// <summary>This assembly as a program of its own, for a test that kills it: 32 writers that write until they are killed.</summary>
internal static class WritingProcess
{
    public const string Verb = "write-until-killed";

    private const int Writers = 32;

    /// <summary>Writes to the file in a folder; on standard output the number of each site, after it was confirmed.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (args is not [Verb, var folder, var from])
            return 2;
        var file = new WrittenFile(folder);
        var next = int.Parse(from, CultureInfo.InvariantCulture);
        using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            while (true)
                await output.WriteLineAsync((await file.WriteAsync(Interlocked.Increment(ref next))).ToString(CultureInfo.InvariantCulture));
        })));
        return 0;
    }
}
