using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Activities;

/// <summary>
/// Imports sheets of activities: plans of sites, and reports on them. A plan that is there is found again and gets the row's report.
/// </summary>
public sealed class ActivityImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
    : SheetImporter<ActivityColumn, ActivityRowVerdict>(databases, vault, clock, limits, ImportKind.Activities, ActivityHeadings.Table)
{
    private protected override async Task<ISheetImportRun> BeginAsync(
        SedzDb db, Import import, ColumnMap<ActivityColumn> columns, JudgedRows rows, DateTime now, CancellationToken cancellationToken)
    {
        var sites = await db.Sites.Select(s => new { s.Code, s.Id }).ToDictionaryAsync(s => s.Code, s => s.Id, cancellationToken);
        var reader = new ActivityRowReader(columns, sites, ThaiDate.DayAt(now));
        return new ActivityImportRun(db, import, reader, await PlanIndex.LoadAsync(db, cancellationToken), rows, now);
    }

    private protected override Task RemoveAsync(SedzDb db, Import import, DateTime now, CancellationToken cancellationToken) =>
        ActivityImportUndo.RunAsync(db, import.Id, cancellationToken);
}
