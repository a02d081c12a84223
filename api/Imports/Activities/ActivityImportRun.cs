using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Activities;

/// <summary>One pass over the rows of a sheet of activities.</summary>
internal sealed class ActivityImportRun(
    SedzDb db, Import import, ActivityRowReader reader, PlanIndex index, JudgedRows rows, DateTime now) : ISheetImportRun
{
    /// <summary>Who imported reports are recorded by, until people can sign in.</summary>
    private const string Recorder = Caller.AdministratorRole;

    private readonly BulkInsert<Activity> plans = new(db);
    private readonly BulkInsert<ActivityReport> reports = new(db);

    /// <summary>The stored plans that got a report: their versions grow when the import is done.</summary>
    private readonly HashSet<int> touched = [];
    private int lastNew;

    private bool Commits => import.State == ImportState.Committed;

    /// <inheritdoc />
    public Task TakeAsync(SheetRow source, CancellationToken cancellationToken)
    {
        var (draft, row) = reader.Read(source);
        var known = draft is null ? null : index.Find(draft);
        if (known is not null && ErrorWith(known, draft!) is { } error)
        {
            row.Refuse(ActivityColumn.ReportedFrom, RowFields.Date, error.Code, error.Sentence);
            draft = null;
        }

        var duplicateOf = draft is null ? null : Place(draft, row, source.Number, known);
        rows.Add(source, new ActivityRowVerdict(
            source.Number,
            draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            draft is null ? null : ActivityRowValues.Of(draft),
            row.Warnings,
            row.Errors,
            draft is null ? null : known?.Reference,
            duplicateOf,
            row.WarningDetails));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task FinishAsync(CancellationToken cancellationToken) =>
        db.Activities.Where(a => EF.Parameter(touched).Contains(a.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Version, a => a.Version + 1).SetProperty(a => a.UpdatedAt, now), cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        plans.Dispose();
        reports.Dispose();
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
        if (Commits) rows.CountWritten();
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
        if (plan.Reference.StartsWith('A')) touched.Add(plan.Id);
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
