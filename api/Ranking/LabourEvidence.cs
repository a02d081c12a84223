using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Labour.Supply;
using Sedz.Analytics.Ranking;
using Sedz.Api.Access;
using Sedz.Api.Workers;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>
/// Labour availability of every site, from counts of workers by home and occupation that the database makes, and from the openings. The counts
/// of people are rounded before anything is worked out from them, since a ranking is public and says much about few people; made-up workers need
/// no such care, and a demonstration stays the same everywhere.
/// </summary>
internal sealed class LabourEvidence
{
    /// <summary>The source that answers name for workers.</summary>
    public const string Source = "worker-register";

    private static readonly CriterionAssessment Nowhere = CriterionAssessment.WithoutData(Criterion.LabourAvailability, new(
        "ยังไม่ทราบที่ตั้งของพื้นที่ จึงยังไม่ทราบแรงงานที่เข้าถึงได้", "Where the site lies is not known, so neither is who can come to work there."));

    private static readonly LocalizedText MadeUp = new("แรงงานเป็นข้อมูลสมมติ", "The workers are synthetic.");

    private readonly Dictionary<int, CriterionAssessment>? assessments;

    private LabourEvidence(Dictionary<int, CriterionAssessment>? assessments) => this.assessments = assessments;

    /// <summary>The assessment of a site.</summary>
    public CriterionAssessment Of(int siteId) =>
        assessments is null ? LabourCriterion.NoData : assessments.GetValueOrDefault(siteId, Nowhere);

    /// <summary>Reads it, in the caller's transaction.</summary>
    public static async Task<LabourEvidence> ReadAsync(SedzDb db, PersonLookup lookup, CancellationToken cancellationToken)
    {
        var counts = await WorkerCounts.Counted(db).Where(w => w.HomeLatitude != null && w.HomeLongitude != null)
            .GroupBy(w => new { w.SubdistrictCode, w.OccupationCode, w.HomeLatitude, w.HomeLongitude, w.Synthetic })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        if (counts.Count == 0) return new(null);
        WorkerGroup[] workers =
        [
            .. counts.OrderBy(c => c.Key.SubdistrictCode, StringComparer.Ordinal).ThenBy(c => c.Key.OccupationCode, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Synthetic)
                .Select(c => new WorkerGroup(
                    c.Key.HomeLongitude!.Value,
                    c.Key.HomeLatitude!.Value,
                    c.Key.OccupationCode,
                    c.Key.Synthetic ? c.Count : CountRounding.Of(c.Count, lookup.DrawOf($"{c.Key.SubdistrictCode}|{c.Key.OccupationCode}")))),
        ];
        var latest = await db.Workers.MaxAsync(w => w.UpdatedAt, cancellationToken);
        LocalizedText[] notes =
        [
            .. counts.Exists(c => !c.Key.Synthetic) ? new[] { CountRounding.Note } : [],
            .. counts.Exists(c => c.Key.Synthetic) ? new[] { MadeUp } : [],
        ];
        var period = ThaiDate.DayAt(latest).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var sites = await SitesAsync(db, cancellationToken);
        var assessments = new Dictionary<int, CriterionAssessment>();
        Assess([.. sites.Where(site => site.Published)], _ => true);
        if (sites.Exists(site => !site.Published)) Assess(sites, site => !site.Published);
        return new(assessments);

        // What the public sees must not tell of openings at sites that it may not see: they compete for hidden sites only.
        void Assess(IReadOnlyList<PlacedSite> competing, Predicate<PlacedSite> isAsked)
        {
            if (LabourAvailability.Of(workers, [.. competing.Select(site => site.Site)]) is not { } labour) return;
            for (var i = 0; i < competing.Count; i++)
            {
                if (isAsked(competing[i])) assessments[competing[i].Id] = Noted(LabourCriterion.Assess(labour[i], Source, period), notes);
            }
        }
    }

    private static CriterionAssessment Noted(CriterionAssessment assessment, LocalizedText[] notes) => CriterionAssessment.Of(
        assessment.Criterion, assessment.EvidenceLevel, assessment.Indicators, [.. assessment.Notes, .. notes]);

    private static async Task<List<PlacedSite>> SitesAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var offered = (await db.Openings.Where(o => o.ClosedAt == null).GroupBy(o => new { o.SiteId, o.OccupationCode })
                .Select(g => new { g.Key.SiteId, g.Key.OccupationCode, Heads = g.Sum(o => o.Headcount) }).ToListAsync(cancellationToken))
            .ToLookup(o => o.SiteId);
        return await db.Sites.Where(s => s.Location != null || s.Boundary != null).OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.Published, s.Location, Outline = s.Location == null ? s.Boundary : null })
            .AsAsyncEnumerable()
            .Select(s => (s.Id, s.Published, Point: s.Location ?? s.Outline!.InteriorPoint))
            .Select(s => new PlacedSite(s.Id, s.Published, new LabourSite(
                s.Point.X, s.Point.Y,
                [
                    .. offered[s.Id].OrderBy(o => o.OccupationCode, StringComparer.Ordinal)
                        .Select(o => new SkillOpenings(o.OccupationCode, o.Heads)),
                ])))
            .ToListAsync(cancellationToken);
    }

    private readonly record struct PlacedSite(int Id, bool Published, LabourSite Site);
}
