using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Models;
using Sedz.Api.Hazards;
using Sedz.Api.Sites;
using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>Holds a database against what must be true of it: its structure, its references, its indexes, and what is derived.</summary>
public static class DatabaseCheck
{
    /// <summary>How many of what is wrong are named.</summary>
    private const int Named = 5;

    /// <summary>
    /// Checks a database, reading only. One line for each thing looked at; the database is whole when every one is. While a migration is
    /// pending only that is said: this program does not know the tables as they are.
    /// </summary>
    public static async Task<IReadOnlyList<CheckResult>> RunAsync(SedzDb db, CancellationToken cancellationToken) =>
        await MigrationsAsync(db, cancellationToken) is var migrations && migrations.IsWhole
            ? [migrations, .. await ContentAsync(db, cancellationToken)]
            : [migrations];

    private static async Task<IReadOnlyList<CheckResult>> ContentAsync(SedzDb db, CancellationToken cancellationToken) =>
    [
        .. await db.CheckAsync(cancellationToken),
        await EligibilityAsync(db, cancellationToken),
        await ProvincesAsync(db, cancellationToken),
        .. await HazardsAsync(db, cancellationToken),
        await ModelsAsync(db, cancellationToken),
    ];

    private static async Task<CheckResult> MigrationsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        return new("migrations", pending.Count == 0, pending.Count == 0 ? "none pending" : $"pending: {string.Join(", ", pending)}");
    }

    /// <summary>The stored status of every site against the rules as they stand.</summary>
    private static async Task<CheckResult> EligibilityAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var (count, stale) = await SiteEligibilities.StaleAsync(db.Sites, cancellationToken);
        return OutOfDate("eligibility", $"{count} sites", [.. stale.Select(site => site.Code)]);
    }

    /// <summary>What is kept of each site's place against the boundaries.</summary>
    private static async Task<CheckResult> ProvincesAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var stale = await SiteProvinces.StaleAsync(db, siteIds: null, cancellationToken);
        var count = await db.Sites.CountAsync(cancellationToken);
        return OutOfDate("places in their provinces", $"{count} sites", [.. stale.Select(site => site.Code)]);
    }

    /// <summary>The kept exposures of all sites and the kept priors against those that the records make.</summary>
    private static async Task<IReadOnlyList<CheckResult>> HazardsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var (priors, exposures) = await SiteExposures.AllAsync(db, cancellationToken);
        var stalePriors = await StaleAsync(
            db.HazardPriors, priors, p => (p.SourceId, p.Hazard),
            p => (p.GivesRate, (float)p.Shape, (float)p.Years, p.ReferencePlaces, p.ClosestLevel, p.RecordedLevel, (float?)p.LevelRatio),
            cancellationToken);
        var staleExposures = await StaleAsync(
            db.SiteExposures, exposures, e => (e.SiteId, e.SourceId, e.Hazard), e => (e.Years, e.TimesFrom, e.TimesTo, e.Level),
            cancellationToken);
        var siteIds = staleExposures.Select(key => key.SiteId).Distinct().Order().ToList();
        var codes = await db.Sites.Where(s => EF.Parameter(siteIds.Take(Named)).Contains(s.Id)).OrderBy(s => s.Id)
            .Select(s => s.Code).ToListAsync(cancellationToken);
        var kept = await db.SiteExposures.CountAsync(cancellationToken);
        return
        [
            OutOfDate(
                "priors of hazards", $"{priors.Count} sources and hazards", [.. stalePriors.Select(key => $"{key.SourceId}/{key.Hazard}")]),
            new(
                "exposures to hazards", siteIds.Count == 0,
                $"{kept} kept, {siteIds.Count} sites out of date {string.Join(" ", codes)}".TrimEnd()),
        ];
    }

    /// <summary>The content of every version of a model against the hash that it was trained with.</summary>
    private static async Task<CheckResult> ModelsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var wrong = new List<string>();
        var count = 0;
        var versions = db.ModelVersions.AsNoTracking().OrderBy(v => v.Kind).ThenBy(v => v.Number).Select(v => new
        {
            v.Kind,
            v.Number,
            v.ContentHash,
            Archive = db.ModelArchives.Where(a => a.ModelVersionId == v.Id).Select(a => a.Bytes).SingleOrDefault(),
        });
        await foreach (var version in versions.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            if (ModelContent.TryRead(version.Archive)?.Hash != version.ContentHash)
            {
                wrong.Add($"{version.Kind}/{version.Number}");
            }
        }

        return new("models", wrong.Count == 0, $"{count} versions, {wrong.Count} changed {string.Join(" ", wrong.Take(Named))}".TrimEnd());
    }

    /// <summary>The keys of the rows that are kept otherwise than they must be, are missing, or should not be there.</summary>
    private static async Task<IReadOnlyList<TKey>> StaleAsync<TRow, TKey, TValue>(
        IQueryable<TRow> kept, IEnumerable<TRow> wanted, Func<TRow, TKey> key, Func<TRow, TValue> value,
        CancellationToken cancellationToken)
        where TRow : class
        where TKey : notnull
    {
        var there = await kept.AsNoTracking().AsAsyncEnumerable().ToDictionaryAsync(key, value, cancellationToken: cancellationToken);
        var wrong = wanted.Where(row => !there.Remove(key(row), out var found) || !Equals(found, value(row))).Select(key).ToList();
        return [.. wrong, .. there.Keys];
    }

    private static CheckResult OutOfDate(string subject, string looked, IReadOnlyList<string> wrong) =>
        new(subject, wrong.Count == 0, $"{looked}, {wrong.Count} out of date {string.Join(" ", wrong.Take(Named))}".TrimEnd());
}
