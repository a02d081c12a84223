using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>
/// The counts that supply is published from, each made by the database: workers are never loaded. All are of the same people, those who have not
/// said that they are not available, so that no two tables differ by a group of their own.
/// </summary>
internal sealed record WorkerCounts(
    IReadOnlyDictionary<string, int> BySubdistrict,
    IReadOnlyDictionary<(string Province, string Occupation), int> ByOccupation,
    IReadOnlyDictionary<(string Province, string Skill), int> BySkill,
    IReadOnlyDictionary<string, int> ByMonth,
    bool Synthetic)
{
    /// <summary>The key of what is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The people who are counted.</summary>
    public static IQueryable<Worker> Counted(SedzDb db) => db.Workers.Where(w => w.Availability != Availability.NotAvailable);

    /// <summary>Counts, in the caller's transaction.</summary>
    public static async Task<WorkerCounts> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var counted = Counted(db);
        var places = await counted.GroupBy(w => w.SubdistrictCode).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var occupations = await counted.GroupBy(w => new { w.ProvinceCode, w.OccupationCode })
            .Select(g => new { g.Key.ProvinceCode, g.Key.OccupationCode, Count = g.Count() }).ToListAsync(cancellationToken);
        var skills = await db.WorkerSkills
            .Where(s => s.Relation == SkillRelation.Has && s.Worker!.Availability != Availability.NotAvailable)
            .GroupBy(s => new { s.Worker!.ProvinceCode, s.SkillCode })
            .Select(g => new { g.Key.ProvinceCode, g.Key.SkillCode, Count = g.Count() }).ToListAsync(cancellationToken);
        var months = await counted.GroupBy(w => new { Year = (int?)w.ReturnedOn!.Value.Year, Month = (int?)w.ReturnedOn!.Value.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() }).ToListAsync(cancellationToken);
        return new(
            places,
            occupations.GroupBy(o => (o.ProvinceCode, o.OccupationCode is null ? Unknown : o.OccupationCode[..1]))
                .ToDictionary(g => g.Key, g => g.Sum(o => o.Count)),
            skills.ToDictionary(s => (s.ProvinceCode, s.SkillCode), s => s.Count),
            months.ToDictionary(m => m.Year is null ? Unknown : $"{m.Year:0000}-{m.Month:00}", m => m.Count),
            await counted.AnyAsync(w => w.Synthetic, cancellationToken));
    }
}
