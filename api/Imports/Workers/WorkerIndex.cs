using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// Finds who is already registered, or stands further up in the file, by the keyed hash of the person: batch by batch, so that the register
/// is never loaded.
/// </summary>
internal sealed class WorkerIndex(SedzDb db)
{
    private readonly Dictionary<string, Holding> holdings = new(StringComparer.Ordinal);

    /// <summary>Reads the registered workers among a batch's persons.</summary>
    public async Task LookUpAsync(IReadOnlyCollection<string> hashes, CancellationToken cancellationToken)
    {
        List<string> asked = [.. hashes.Where(hash => !holdings.ContainsKey(hash)).Distinct(StringComparer.Ordinal)];
        if (asked.Count == 0) return;
        var found = await db.Workers.AsNoTracking().Where(w => EF.Parameter(asked).Contains(w.PersonHash!))
            .Select(w => new { w.PersonHash, w.Id }).ToListAsync(cancellationToken);
        foreach (var worker in found) holdings[worker.PersonHash!] = new(new RowReference(null, CodeOf(worker.Id))) { WorkerId = worker.Id };
    }

    /// <summary>Who holds the hash; null for a new person, and for a row by which nobody can be recognised.</summary>
    public Holding? Find(string? hash) => hash is null ? null : holdings.GetValueOrDefault(hash);

    /// <summary>Enters an accepted row.</summary>
    public Holding? Add(string? hash, int row)
    {
        if (hash is null) return null;
        var holding = new Holding(new RowReference(row, null));
        holdings.Add(hash, holding);
        return holding;
    }

    /// <summary>How a registered worker is named in verdicts: a number behind a letter, so that it is not taken for a row.</summary>
    internal static string CodeOf(int workerId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"W{workerId}");

    /// <summary>Who is there.</summary>
    internal sealed record Holding(RowReference Reference)
    {
        /// <summary>Number of the worker, once there is one.</summary>
        public int? WorkerId { get; set; }
    }
}
