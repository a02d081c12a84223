using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Reads the counts of many runs in one statement.</summary>
internal static class MatchingTallies
{
    /// <summary>The argument that names a province.</summary>
    public const string ProvinceArgument = "provinceCode";

    /// <summary>The reasons by run: those who took no part first, workers before openings, the most frequent reason first.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<MatchingReasonAnswer>>> ReasonsAsync(
        IReadOnlyCollection<int> runIds, FieldContext context)
    {
        var province = context.Argument<string?>(ProvinceArgument);
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await db.MatchingCounts
            .Where(c => EF.Parameter(runIds).Contains(c.RunId) && (province == null || c.ProvinceCode == province))
            .GroupBy(c => new { c.RunId, c.Side, c.TookPart, c.Reason })
            .Select(g => new { g.Key, Count = g.Sum(c => c.Count) })
            .ToListAsync(context.CancellationToken);
        var byRun = rows.ToLookup(row => row.Key.RunId);
        return runIds.ToDictionary(
            run => run,
            IReadOnlyList<MatchingReasonAnswer> (run) =>
            [
                .. byRun[run].OrderBy(row => row.Key.TookPart).ThenBy(row => row.Key.Side).ThenByDescending(row => row.Count)
                    .ThenBy(row => row.Key.Reason)
                    .Select(row => new MatchingReasonAnswer(
                        row.Key.Side, row.Key.TookPart, row.Key.Reason, MatchReasonCodeWords.Of(row.Key.Reason), row.Count)),
            ]);
    }

    /// <summary>The skills to train by run, for all or for who lives in a province; the greatest number of workers first.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<SkillToTrainAnswer>>> SkillsAsync(
        IReadOnlyCollection<int> runIds, FieldContext context)
    {
        var province = context.Argument<string?>(ProvinceArgument);
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await db.MatchingSkills.Where(s => EF.Parameter(runIds).Contains(s.RunId) && s.ProvinceCode == province)
            .Select(s => new { s.RunId, s.SkillCode, s.Workers, s.Places }).ToListAsync(context.CancellationToken);
        var byRun = rows.ToLookup(row => row.RunId);
        return runIds.ToDictionary(
            run => run,
            IReadOnlyList<SkillToTrainAnswer> (run) =>
            [
                .. byRun[run].OrderByDescending(row => row.Workers).ThenByDescending(row => row.Places)
                    .ThenBy(row => row.SkillCode, StringComparer.Ordinal)
                    .Select(row => new SkillToTrainAnswer(row.SkillCode, row.Workers, row.Places)),
            ]);
    }
}
