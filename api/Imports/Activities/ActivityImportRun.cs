using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Activities;

/// <summary>
/// One pass over the rows of one import, in the order of the file: each is read, compared with what is there, and written.
/// </summary>
internal sealed class ActivityImportRun(
    SedzDb db, PersonalDataVault vault, Import import, ActivityRowReader reader, PlanIndex index, DateTime now) : IDisposable
{
    /// <summary>Who imported reports are recorded by, until people can sign in.</summary>
    private const string Recorder = Caller.AdministratorRole;

    private readonly BulkInsert<Activity> plans = new(db);
    private readonly BulkInsert<ActivityReport> reports = new(db);
    private readonly BulkInsert<ImportRow> rows = new(db);
    private int lastNew;
    private int accepted;
    private int refused;
    private int duplicates;
    private int written;

    /// <summary>The stored plans that got a report: their versions grow when the import is done.</summary>
    public HashSet<int> Touched { get; } = [];

    private bool Commits => import.State == ImportState.Committed;

    /// <summary>Judges a row, and writes it where the import is committed.</summary>
    public void Take(SheetRow source)
    {
        var (draft, row) = reader.Read(source);
        var known = draft is null ? null : index.Find(draft);
        if (known is not null && ErrorWith(known, draft!) is { } error)
        {
            row.Refuse(ActivityColumn.ReportedFrom, RowFields.Date, error.Code, error.Sentence);
            draft = null;
        }

        var duplicateOf = draft is null ? null : Place(draft, row, source.Number, known);
        if (draft is null) refused++;
        else accepted++;
        if (duplicateOf is not null) duplicates++;
        var verdict = new ActivityRowVerdict(
            source.Number,
            draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            draft is null ? null : ActivityRowValues.Of(draft),
            row.Warnings,
            row.Errors,
            draft is null ? null : known?.Reference,
            duplicateOf,
            row.WarningDetails);
        rows.Add(new()
        {
            ImportId = import.Id,
            Row = source.Number,
            Status = verdict.Status,
            Verdict = verdict.ToJson(),
            CellsCiphertext = StoredCells.Protect(vault, source),
            DuplicateOf = duplicateOf,
        });
    }

    /// <summary>What became of the rows.</summary>
    public ImportSummary Summary(IReadOnlyList<string> unknownColumns) => new(
        import.Id, import.State, accepted + refused, accepted, refused, duplicates, written, unknownColumns);

    /// <inheritdoc />
    public void Dispose()
    {
        plans.Dispose();
        reports.Dispose();
        rows.Dispose();
    }

    private static CellError? ErrorWith(KnownPlan plan, ActivityDraft draft)
    {
        if (draft.Report is not { } report || plan.Reports.Exists(other => other.SaysTheSameAs(report))) return null;
        if (plan.IsCancelled) return ActivityRowErrors.Cancelled;
        foreach (var other in plan.Reports)
        {
            if (other.Overlaps(report)) return ActivityRowErrors.Overlaps(other.StartsOn, other.EndsOn);
        }

        return null;
    }

    /// <summary>Writes what is new of the row.</summary>
    /// <returns>What says the same already; null where something is new.</returns>
    private string? Place(ActivityDraft draft, RowReading<ActivityColumn> row, int number, KnownPlan? known)
    {
        if (known is not null && !draft.Planned.AreEmpty() && draft.Planned != known.Planned)
            row.Warn(ActivityColumn.PlannedMoney, RowWarnings.PlanKept);
        var plan = known ?? NewPlan(draft, number);
        var isNewReport = draft.Report is { } report && !plan.Reports.Exists(other => other.SaysTheSameAs(report));
        if (isNewReport) AddReport(plan, draft.Report!);
        if (known is not null && !isNewReport) return known.Reference;
        if (Commits) written++;
        return null;
    }

    /// <summary>Of a dry run nothing is written: what it would make is told apart by numbers below zero.</summary>
    private KnownPlan NewPlan(ActivityDraft draft, int number)
    {
        var id = !Commits ? --lastNew : plans.AddForKey(new()
        {
            SiteId = draft.SiteId,
            Kind = draft.Kind,
            Title = draft.Title,
            StartsOn = draft.StartsOn,
            EndsOn = draft.EndsOn,
            Planned = draft.Planned,
            ImportId = import.Id,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        });
        var plan = new KnownPlan(id, $"{number}", draft.Planned, isCancelled: false);
        index.Add(draft, plan);
        return plan;
    }

    private void AddReport(KnownPlan plan, ReportDraft report)
    {
        plan.Reports.Add(new(report.StartsOn, report.EndsOn, report.Reached, report.Progress));
        if (!Commits) return;
        if (plan.Reference.StartsWith('A')) Touched.Add(plan.Id);
        reports.Add(new()
        {
            ActivityId = plan.Id,
            StartsOn = report.StartsOn,
            EndsOn = report.EndsOn,
            Reached = report.Reached,
            Progress = report.Progress,
            Evidence = report.Evidence,
            ReportedOn = ThaiDate.DayAt(now),
            ReportedBy = Recorder,
            ImportId = import.Id,
            CreatedAt = now,
        });
    }
}
