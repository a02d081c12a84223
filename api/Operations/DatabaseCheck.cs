using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Operations;

/// <summary>Holds a database against what must be true of it: its structure, its references, its indexes, and what is derived.</summary>
public static class DatabaseCheck
{
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
    ];

    private static async Task<CheckResult> MigrationsAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        return new("migrations", pending.Count == 0, pending.Count == 0 ? "none pending" : $"pending: {string.Join(", ", pending)}");
    }

    /// <summary>The stored status of every site against the rules as they stand.</summary>
    private static async Task<CheckResult> EligibilityAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var (count, wrong) = (0, new List<string>());
        var rows = db.Sites.AsNoTracking().OrderBy(s => s.Code).Select(s => new
        {
            s.Code,
            s.Eligibility,
            s.LandType,
            s.Ready,
            s.Permission,
            s.Consent,
            s.Registration,
            HasArea = s.AreaM2 != null,
            HasLocation = s.Location != null || s.Boundary != null,
            s.Round!.BudgetDay,
        });
        await foreach (var s in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            var facts = SiteFacts.Of(s.LandType, s.Ready, s.Permission, s.Consent, s.Registration, s.HasArea, s.HasLocation, [], s.BudgetDay);
            if (EligibilityRules.Judge(facts).Status != s.Eligibility)
            {
                wrong.Add(s.Code);
            }
        }

        return new("eligibility", wrong.Count == 0, $"{count} sites, {wrong.Count} out of date {string.Join(" ", wrong.Take(5))}".TrimEnd());
    }
}
