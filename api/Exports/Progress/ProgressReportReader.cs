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
/// <param name="caller">Who asks.</param>
internal sealed class ProgressReportReader(SedzDb db, ClaimsPrincipal caller)
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
        var sites = db.Sites.Where(Caller.VisibleSites(caller)).Where(s => s.ProvinceCode == provinceCode);
        var named = await sites.OrderBy(s => s.Code.Length).ThenBy(s => s.Code)
            .Select(s => new { s.Id, s.Code, s.NameTh, s.DistrictCode, District = s.District!.NameTh }).ToListAsync(cancellationToken);
        var (activities, synthetic) = await ActivityEvidence.ReadAsync(db, sites, cancellationToken);
        var ofSite = activities.ToLookup(activity => activity.SiteId);
        return new(
            ProvinceFacts.ByCode[provinceCode],
            span,
            Tally(activities, span),
            [.. Enum.GetValues<ProgrammeActivity>().Select(kind => (kind, Tally(activities.Where(a => a.Kind == kind), span)))],
            [.. spans.Select(part => (part, Tally(activities, part)))],
            [
                .. named.GroupBy(site => (site.DistrictCode, site.District)).OrderBy(d => d.Key.DistrictCode is null)
                    .ThenBy(d => d.Key.DistrictCode, StringComparer.Ordinal)
                    .Select(d => (d.Key.District ?? NoDistrict, d.Count(), Tally(d.SelectMany(site => ofSite[site.Id]), span))),
            ],
            [.. named.Select(site => (site.Code, site.NameTh, ofSite[site.Id].Any(), Tally(ofSite[site.Id], span)))],
            await LearningAsync(sites, span, cancellationToken),
            await TrainingsAsync(provinceCode, span, cancellationToken),
            holdsBack,
            synthetic);
    }

    private ActivityTally Tally(IEnumerable<ActivityFacts> activities, DaySpan span) => ActivityTally.Of(activities, span, holdsBack);

    private async Task<IReadOnlyList<(string, string, Figure)>> LearningAsync(
        IQueryable<Site> sites, DaySpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.To);
        var rows = await sites.Where(s => s.Learning!.Open == Answer.Yes).OrderBy(s => s.Code.Length).ThenBy(s => s.Code)
            .Select(s => new
            {
                s.Code,
                s.NameTh,
                Learners = s.Learning!.Learners.Where(l => l.ReplacedAt == null && l.EndsOn >= from && l.EndsOn <= to)
                    .Select(l => l.Learners).ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (
                row.Code,
                row.NameTh,
                row.Learners.Aggregate(Figure.None, (sum, learners) => sum.Plus(Figure.OfPeople(learners, holdsBack))))),
        ];
    }

    private async Task<IReadOnlyList<(string, DateOnly, DateOnly, Figure)>> TrainingsAsync(
        string provinceCode, DaySpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.To);
        var rows = await db.Trainings.Where(PublicityRights.Trainings(caller))
            .Where(t => t.ProvinceCode == provinceCode || t.Site!.ProvinceCode == provinceCode)
            .Where(t => t.EndsOn >= from && t.EndsOn <= to)
            .OrderBy(t => t.StartsOn).ThenBy(t => t.Id)
            .Select(t => new { t.TitleTh, t.StartsOn, t.EndsOn, t.Attended })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.TitleTh, row.StartsOn, row.EndsOn, Figure.OfPeople(row.Attended, holdsBack)))];
    }
}
