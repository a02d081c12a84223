using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL;
using Sedz.Api.GraphQL.Execution;
using Sedz.Schema.Database;

namespace Sedz.Api.Workers;

/// <summary>Holds openings against the supply of workers, by counts that may be told.</summary>
public sealed class LabourBalanceReader(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, SupplyReader supplies)
{
    /// <summary>Shortage and surplus, the greatest shortage first, what is held back last.</summary>
    /// <param name="by">Skill or occupation.</param>
    /// <param name="provinceCode">The province; null for the country.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RequestError">Another thing is asked for, or the province is not known.</exception>
    public async Task<IReadOnlyList<LabourBalanceRow>> ReadAsync(
        WorkerSupplyBy by, string? provinceCode, CancellationToken cancellationToken)
    {
        if (by is not (WorkerSupplyBy.Skill or WorkerSupplyBy.Occupation))
            throw RequestError.Invalid("เทียบได้ตามทักษะ (SKILL) หรืออาชีพ (OCCUPATION) เท่านั้น", "Openings and workers meet by SKILL or OCCUPATION only");
        var supply = await supplies.ReadAsync(by, provinceCode, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = db.Openings.Where(o => o.ClosedAt == null && o.Site!.Published && (provinceCode == null || o.Site.ProvinceCode == provinceCode));
        var openings = by == WorkerSupplyBy.Occupation
            ? (await open.Where(o => o.OccupationCode != null).GroupBy(o => o.OccupationCode!)
                .Select(g => new { g.Key, Heads = g.Sum(o => o.Headcount) }).ToListAsync(cancellationToken))
                .GroupBy(o => o.Key[..1]).ToDictionary(g => g.Key, g => g.Sum(o => o.Heads))
            : await db.OpeningSkills.Where(s => s.Required && open.Contains(s.Opening!)).GroupBy(s => s.SkillCode)
                .Select(g => new { g.Key, Heads = g.Sum(s => s.Opening!.Headcount) })
                .ToDictionaryAsync(g => g.Key, g => g.Heads, cancellationToken);
        var workers = supply.Rows.Where(row => row.Key != WorkerCounts.Unknown).ToDictionary(row => row.Key, row => row.Count);
        var keys = workers.Keys.Union(openings.Keys);
        return
        [
            .. keys.Select(key => Row(key, openings.GetValueOrDefault(key), workers.TryGetValue(key, out var count) ? count : 0))
                .OrderByDescending(row => row.Gap ?? int.MinValue).ThenBy(row => row.Key, StringComparer.Ordinal),
        ];

        LabourBalanceRow Row(string key, int heads, int? count) => new(key, SupplyReader.NameOf(by, key), heads, count, heads - count);
    }
}
