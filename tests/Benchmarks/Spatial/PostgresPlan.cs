using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Spatial;

/// <summary>How PostgreSQL goes about a query.</summary>
internal static class PostgresPlan
{
    private const int LineLength = 100;

    private static readonly string[] Telling = ["Index", "Scan", "Time"];

    /// <summary>What it reads and how long it says that it took, so that nobody need believe that it does its best.</summary>
    public static async Task<string> OfAsync(SyntheticInstallation postgres, Func<SedzDb, IQueryable<int>> query)
    {
        await using var db = await postgres.OpenAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = query(db).CreateDbCommand();
        command.CommandText = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + command.CommandText;
        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(0).Trim());
        return string.Join("; ", plan.Where(line => Telling.Any(word => line.Contains(word, StringComparison.Ordinal)))
            .Select(line => line[..Math.Min(line.Length, LineLength)]));
    }
}
