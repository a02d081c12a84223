using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Flows;

/// <summary>
/// Imports sheets of flows of value chains, by the rules of <c>recordFlow</c>. A flow that is there is found again; what is recorded of it
/// stands, unless the rows are to take its place.
/// </summary>
public sealed class FlowImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
    : SheetImporter<FlowColumn, FlowRowVerdict>(databases, vault, clock, limits, ImportKind.Flows, FlowHeadings.Table)
{
    private protected override async Task<ISheetImportRun> BeginAsync(
        SedzDb db, Import import, ColumnMap<FlowColumn> columns, JudgedRows rows, DateTime now, CancellationToken cancellationToken)
    {
        var chains = await SheetChains.LoadAsync(db, cancellationToken);
        var index = await FlowIndex.LoadAsync(db, chains, cancellationToken);
        return new FlowImportRun(db, import, new FlowRowReader(columns, chains), index, rows, now);
    }

    private protected override Task RemoveAsync(SedzDb db, Import import, DateTime now, CancellationToken cancellationToken) =>
        FlowImportUndo.RunAsync(db, import.Id, now, cancellationToken);
}
