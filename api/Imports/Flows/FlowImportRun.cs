using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Api.ValueChains;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>One pass over the rows of a sheet of flows.</summary>
internal sealed class FlowImportRun(SedzDb db, Import import, FlowRowReader reader, FlowIndex index, JudgedRows rows, DateTime now)
    : ISheetImportRun
{
    private readonly BulkInsert<ChainFlow> flows = new(db);
    private readonly Dictionary<int, FlowState> changed = [];
    private readonly HashSet<int> touched = [];
    private readonly List<string> repeated = [];

    private bool Commits => import.State == ImportState.Committed;

    /// <inheritdoc />
    public Task TakeAsync(SheetRow source, CancellationToken cancellationToken)
    {
        var (draft, row) = reader.Read(source);
        var placing = draft is null ? default : Place(draft, row, source.Number);
        if (placing.DuplicateOf is { } duplicate) repeated.Add($"{source.Number} = {duplicate}");
        rows.Add(source, new FlowRowVerdict(
            source.Number,
            row.IsRefused ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            row.IsRefused ? null : FlowRowValues.Of(draft!),
            row.Warnings,
            row.Errors,
            placing.Recorded,
            placing.DuplicateOf,
            row.WarningDetails,
            placing.Update));
        return Task.CompletedTask;
    }

    /// <summary>Writes what changed, unless the import was to fail on what is there already.</summary>
    /// <exception cref="ImportRefusedException">The import was to fail on duplicates, and has some.</exception>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (import.OnDuplicate == OnDuplicate.Fail && repeated.Count > 0)
            throw new ImportRefusedException(ImportProblems.RepeatedFlows(repeated));
        if (Commits) await StoredFlows.ChangeAsync(db, changed, touched, now, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => flows.Dispose();

    /// <summary>Records the flow where it is new; else finds what is there, and changes it where that was asked.</summary>
    private Placing Place(FlowDraft draft, RowReading<FlowColumn> row, int number)
    {
        var flow = ChainRows.Of(draft.Chain.Chain, draft.Input, now);
        var known = index.Of(flow);
        if (known.Count == 0) return Record(draft, flow, number);
        if (known.FirstOrDefault(one => one.State.With(draft) == one.State) is { } same) return new(null, same.Reference, null);
        if (import.OnDuplicate == OnDuplicate.Update) return Change(draft, row, known);
        row.Warn(FlowColumn.Quantity, RowWarnings.FlowKept);
        return new(null, known[0].Reference, null);
    }

    private Placing Record(FlowDraft draft, ChainFlow flow, int number)
    {
        int? id = Commits ? flows.AddForKey(flow) : null;
        index.Add(flow, new(id, $"{number}", FlowState.Of(flow)) { IsOfThisFile = true });
        draft.Chain.Materials.Add(flow.Material, flow.Material);
        Write(draft);
        return new(id, null, null);
    }

    private Placing Change(FlowDraft draft, RowReading<FlowColumn> row, IReadOnlyList<KnownFlow> known)
    {
        var (flow, after) = (known[0], known[0].State.With(draft));
        if (known.Count > 1) FlowRowReader.Refuse(row, FlowColumn.Chain, FlowRowErrors.SeveralFlows(known));
        else if (after is null) FlowRowReader.Refuse(row, FlowColumn.Lost, FlowRowErrors.OtherUnitThanRecorded);
        else FlowRowReader.Judge(row, draft, after);
        if (row.IsRefused) return default;
        if (draft.Input is { Quantity: not null, Unit: null } && flow.State.Unit is not null)
            row.Warn(FlowColumn.Unit, RowWarnings.UnitKept);
        if (flow.IsOfThisFile) row.Warn(FlowColumn.Quantity, RowWarnings.FlowReplaced);
        var update = new FlowRowUpdate(flow.Id, flow.State, after!);
        (flow.State, flow.IsOfThisFile) = (after!, true);
        if (flow.Id is { } id) changed[id] = after!;
        Write(draft);
        return new(null, flow.Reference, update);
    }

    private void Write(FlowDraft draft)
    {
        if (!Commits) return;
        touched.Add(draft.Chain.Chain.Id);
        rows.CountWritten();
    }

    private readonly record struct Placing(int? Recorded, string? DuplicateOf, FlowRowUpdate? Update);
}
