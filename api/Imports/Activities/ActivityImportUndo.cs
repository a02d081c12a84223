using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Activities;

/// <summary>Takes back what an import of activities made: plans and reports.</summary>
internal static class ActivityImportUndo
{
    /// <summary>Removes it; the versions of plans that stay grow.</summary>
    /// <exception cref="ImportRefusedException">
    /// A plan of it was changed or reported on since, or a report of it corrected. What a later import reported and was taken back is no
    /// change.
    /// </exception>
    public static async Task RunAsync(SedzDb db, int importId, CancellationToken cancellationToken)
    {
        var made = db.Activities.Where(a => a.ImportId == importId);
        var reports = db.ActivityReports.Where(r => r.ImportId == importId);
        var changed = await made
            .Where(a => a.Version != a.ImportedVersion || a.Reports.Any(r => r.ImportId != importId))
            .Select(a => a.Site!.Code)
            .Union(reports.Where(r => r.ReplacedAt != null).Select(r => r.Activity!.Site!.Code))
            .OrderBy(code => code)
            .ToListAsync(cancellationToken);
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.ActivitiesChangedSince(changed));

        await db.Activities.Where(a => a.ImportId != importId && a.Reports.Any(r => r.ImportId == importId))
            .ExecuteUpdateAsync(
                set => set.SetProperty(a => a.Version, a => a.Version + 1)
                    .SetProperty(a => a.ImportedVersion, a => a.ImportedVersion + TakenBack.Versions),
                cancellationToken);
        await reports.ExecuteDeleteAsync(cancellationToken);
        await made.ExecuteDeleteAsync(cancellationToken);
    }
}
