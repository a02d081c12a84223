using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema.Activities;
using static Sedz.Api.Imports.Activities.ActivityColumn;

namespace Sedz.Api.Imports.Activities;

/// <summary>Judges one row of a sheet of activities by itself.</summary>
/// <param name="columns">Where the columns stand.</param>
/// <param name="sites">Numbers of the sites by their codes.</param>
/// <param name="today">The day of the import in Thailand.</param>
internal sealed class ActivityRowReader(ColumnMap<ActivityColumn> columns, IReadOnlyDictionary<string, int> sites, DateOnly today)
{
    private static readonly ActivityColumn[] OfReport =
        [Money, Trained, Employed, DevelopmentVolunteers, DisasterVolunteers, Entrepreneurs, ActivityColumn.Progress];

    /// <summary>Reads a row.</summary>
    public (ActivityDraft? Draft, RowReading<ActivityColumn> Row) Read(SheetRow sheetRow)
    {
        var row = new RowReading<ActivityColumn>(sheetRow, columns, ActivityHeadings.Table);
        var (siteId, code) = SiteOf(row);
        var kind = KindOf(row);
        var title = row.Text(Title);
        var knowsDays = row.TakeRequired(StartsOn, DateCell.Read(row.Cell(StartsOn)), out var startsOn)
            & row.TakeRequired(EndsOn, DateCell.Read(row.Cell(EndsOn)), out var endsOn);
        var planned = FiguresOf(
            row, PlannedMoney, PlannedTrained, PlannedEmployed, PlannedDevelopmentVolunteers, PlannedDisasterVolunteers,
            PlannedEntrepreneurs);
        if (knowsDays) Refuse(row, ActivityRules.CheckPlan(startsOn, endsOn, planned), StartsOn, EndsOn);
        var report = ReportOf(row);
        return row.IsRefused ? (null, row) : (new(siteId, code, kind, title, startsOn, endsOn, planned, report), row);
    }

    private (int Id, string Code) SiteOf(RowReading<ActivityColumn> row)
    {
        var code = CellText.Normalize(row.Cell(ActivityColumn.Site));
        if (sites.TryGetValue(code, out var id)) return (id, code);
        Refuse(row, ActivityColumn.Site, ActivityRowErrors.UnknownSite);
        return (0, code);
    }

    private static ProgrammeActivity KindOf(RowReading<ActivityColumn> row)
    {
        if (!row.TakeRequired(ActivityColumn.Activity, ActivityCell.Read(row.Cell(ActivityColumn.Activity)), out var named)) return default;
        if (named is [var only]) return only;
        Refuse(row, ActivityColumn.Activity, ActivityRowErrors.UnknownActivity);
        return default;
    }

    private ReportDraft? ReportOf(RowReading<ActivityColumn> row)
    {
        var reached = FiguresOf(row, Money, Trained, Employed, DevelopmentVolunteers, DisasterVolunteers, Entrepreneurs);
        var reading = ProgressCell.Read(row.Cell(ActivityColumn.Progress));
        double? progress = row.Take(ActivityColumn.Progress, reading, out var share) ? share : null;
        var evidence = row.Text(Evidence);
        var from = DayOf(row, ReportedFrom);
        var to = DayOf(row, ReportedTo);
        if (from is not { } first || to is not { } last)
        {
            if (OfReport.Any(column => !MissingMarker.Marks(CellText.Normalize(row.Cell(column)))))
                Refuse(row, from is null ? ReportedFrom : ReportedTo, ActivityRowErrors.NoPeriod);
            return null;
        }

        Refuse(row, ActivityRules.CheckReport(first, last, reached, progress, today), ReportedFrom, ReportedTo);
        return new(first, last, reached, progress, evidence);
    }

    private static DateOnly? DayOf(RowReading<ActivityColumn> row, ActivityColumn column) =>
        row.Take(column, DateCell.Read(row.Cell(column)), out var day) ? day : null;

    private static ActivityFigures FiguresOf(
        RowReading<ActivityColumn> row,
        ActivityColumn money,
        ActivityColumn trained,
        ActivityColumn employed,
        ActivityColumn developmentVolunteers,
        ActivityColumn disasterVolunteers,
        ActivityColumn entrepreneurs)
    {
        int? People(ActivityColumn column) => row.Take(column, PeopleCell.Read(row.Cell(column)), out var people) ? people : null;
        return new()
        {
            MoneyBaht = row.Take(money, MoneyCell.Read(row.Cell(money)), out var baht) ? baht : null,
            Trained = People(trained),
            Employed = People(employed),
            DevelopmentVolunteers = People(developmentVolunteers),
            DisasterVolunteers = People(disasterVolunteers),
            Entrepreneurs = People(entrepreneurs),
        };
    }

    /// <summary>Refuses the row for every rule that is broken; what is not about a day is about a number.</summary>
    private static void Refuse(
        RowReading<ActivityColumn> row, IEnumerable<ActivityProblem> problems, ActivityColumn startsOn, ActivityColumn endsOn)
    {
        foreach (var problem in problems)
        {
            var column = problem.Field switch
            {
                "startsOn" => startsOn,
                "endsOn" => endsOn,
                "progress" => ActivityColumn.Progress,
                _ => startsOn == StartsOn ? PlannedMoney : Money,
            };
            row.Refuse(column, ActivityHeadings.Table.Of(column).Field, problem.Code, problem.Text);
        }
    }

    private static void Refuse(RowReading<ActivityColumn> row, ActivityColumn column, CellError error) =>
        row.Refuse(column, ActivityHeadings.Table.Of(column).Field, error.Code, error.Sentence);
}
