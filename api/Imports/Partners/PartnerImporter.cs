using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// Imports sheets of partner organisations and of what they do at sites. An organisation that is there is found again and gets the row's
/// engagement; what the record says of it stands, unless the rows are to take its place.
/// </summary>
public sealed class PartnerImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
    : SheetImporter<PartnerColumn, PartnerRowVerdict>(databases, vault, clock, limits, ImportKind.Partners, PartnerHeadings.Table)
{
    private protected override async Task<ISheetImportRun> BeginAsync(
        SedzDb db, Import import, ColumnMap<PartnerColumn> columns, JudgedRows rows, DateTime now, CancellationToken cancellationToken)
    {
        var sites = await db.Sites.Select(s => new { s.Code, s.Id }).ToDictionaryAsync(s => s.Code, s => s.Id, cancellationToken);
        var reader = new PartnerRowReader(columns, await SiteGeography.LoadAsync(db, cancellationToken), sites, ThaiDate.DayAt(now));
        return new PartnerImportRun(
            import,
            reader,
            await PartnerIndex.LoadAsync(db, cancellationToken),
            await EngagementKey.LoadAsync(db, cancellationToken),
            new PartnerWriter(db, Vault, import.Id, now),
            new PartnerUpdater(db, import.State == ImportState.Committed, now),
            rows);
    }

    private protected override Task RemoveAsync(SedzDb db, Import import, DateTime now, CancellationToken cancellationToken) =>
        PartnerImportUndo.RunAsync(db, import, now, cancellationToken);
}
