using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Activities;
using Sedz.Api.Access;
using Sedz.Api.Activities;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Exports.Progress;

/// <summary>Reads what a province reports of a period, as far as a caller may see it.</summary>
/// <param name="db">The database.</param>
/// <param name="records">Plans and reports, kept for each state of it.</param>
/// <param name="caller">Who asks.</param>
internal sealed class ProgressReportReader(SedzDb db, ActivityRecordReader records, ClaimsPrincipal caller)
{
    /// <summary>Periods of more months than this are told by quarters.</summary>
    private const int MostMonths = 12;

    private const string NoDistrict = "ยังไม่ทราบอำเภอ";

    private readonly bool holdsBack = !caller.IsAdministrator();

    /// <summary>Reads the report.</summary>
    /// <param name="provinceCode">Two-digit code of a province.</param>
    /// <param name="span">The period.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Analytics.InputRefusedException">The period cannot be divided.</exception>
    public async Task<ProgressReport> ReadAsync(string provinceCode, DaySpan span, CancellationToken cancellationToken)
    {
        var months = ActivityIntervals.Of(span, ActivityInterval.Month);
        var spans = months.Length > MostMonths ? ActivityIntervals.Of(span, ActivityInterval.Quarter) : months;
        var known = await records.OfProvinceAsync(provinceCode, cancellationToken);
        ActivitySite[] sites =
            [.. caller.Visible(known).Sites.OrderBy(site => site.Code.Length).ThenBy(site => site.Code, StringComparer.Ordinal)];
        ActivityFacts[] activities = [.. sites.SelectMany(site => site.Activities)];
        var ledger = ActivityLedger.Of(activities);
        var (learning, taughtSynthetic) = await LearningAsync(provinceCode, span, cancellationToken);
        var (trainings, trainedSynthetic) = await TrainingsAsync(provinceCode, span, cancellationToken);
        return new(
            ProvinceFacts.ByCode[provinceCode],
            span,
            ledger.Tally(span, holdsBack),
            [.. Enum.GetValues<ProgrammeActivity>().Select(kind => (kind, Tally(activities.Where(a => a.Kind == kind), span)))],
            [.. spans.Select(part => (part, ledger.Tally(part, holdsBack)))],
            [
                .. sites.GroupBy(site => site.DistrictCode).OrderBy(district => district.Key is null)
                    .ThenBy(district => district.Key, StringComparer.Ordinal)
                    .Select(district => (
                        NameOf(district.Key, known), district.Count(), Tally(district.SelectMany(site => site.Activities), span))),
            ],
            [.. sites.Select(site => (site.Code, site.Name.Th, site.Activities.Count > 0, Tally(site.Activities, span)))],
            learning,
            trainings,
            activities.SelectMany(activity => activity.Reports).Where(report => span.Holds(report.EndsOn)).Max(report => (DateOnly?)report.EndsOn),
            holdsBack,
            taughtSynthetic || trainedSynthetic || sites.Any(site => site.Synthetic));
    }

    private static string NameOf(string? district, ActivityRecords known) =>
        district is null ? NoDistrict : known.DistrictOf(district)?.Th ?? district;

    private ActivityTally Tally(IEnumerable<ActivityFacts> activities, DaySpan span) => ActivityTally.Of(activities, span, holdsBack);

    private async Task<(IReadOnlyList<(string, string, Figure)>, bool Synthetic)> LearningAsync(
        string provinceCode, DaySpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.To);
        var rows = await db.Sites.Where(Caller.VisibleSites(caller))
            .Where(s => s.ProvinceCode == provinceCode && s.Learning!.Open == Answer.Yes)
            .OrderBy(s => s.Code.Length).ThenBy(s => s.Code)
            .Select(s => new
            {
                s.Code,
                s.NameTh,
                s.Learning!.Synthetic,
                Learners = s.Learning.Learners.Where(l => l.ReplacedAt == null && l.EndsOn >= from && l.EndsOn <= to)
                    .Select(l => l.Learners).ToList(),
            })
            .ToListAsync(cancellationToken);
        return (
            [
                .. rows.Select(row => (
                    row.Code,
                    row.NameTh,
                    row.Learners.Aggregate(Figure.None, (sum, learners) => sum.Plus(Figure.OfPeople(learners, holdsBack))))),
            ],
            rows.Exists(row => row.Synthetic));
    }

    private async Task<(IReadOnlyList<(string, DateOnly, DateOnly, Figure)>, bool Synthetic)> TrainingsAsync(
        string provinceCode, DaySpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.To);
        var rows = await db.Trainings.Where(PublicityRights.Trainings(caller))
            .Where(t => t.ProvinceCode == provinceCode || t.Site!.ProvinceCode == provinceCode)
            .Where(t => t.EndsOn >= from && t.EndsOn <= to)
            .OrderBy(t => t.StartsOn).ThenBy(t => t.Id)
            .Select(t => new { t.TitleTh, t.StartsOn, t.EndsOn, t.Attended, t.Synthetic })
            .ToListAsync(cancellationToken);
        return (
            [.. rows.Select(row => (row.TitleTh, row.StartsOn, row.EndsOn, Figure.OfPeople(row.Attended, holdsBack)))],
            rows.Exists(row => row.Synthetic));
    }
}
