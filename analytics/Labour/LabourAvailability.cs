using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sedz.Analytics.Labour;

/// <summary>
/// Labour availability with competition: each worker is divided among the fitting openings in reach by fit and nearness,
/// A_j = Σ_i workers_i·q_ij·w(d_ij) / Σ_k openings_k·q_ik·w(d_ik), with w of <see cref="DistanceDecay"/> and the fit q, 0..1, of
/// <see cref="OccupationFit"/>. Only openings that fit a worker compete for the worker, so that Σ_j openings_j·A_j is the number of
/// workers with a fitting opening in reach, whatever the fit. A counts people; <see cref="SkillLabour.Fitting"/> counts them by their fit,
/// Σ_i of the same terms times q_ij, which is what a site is valued by: ten bakers are not ten masons.
/// <para>
/// One place of workers is looked at at a time: time is linear in the pairs of a place and a site in reach, and in workers' groups times
/// the skills asked for; memory in workers' groups and sites. The order of what is given changes results by rounding only.
/// </para>
/// </summary>
public static class LabourAvailability
{
    /// <summary>
    /// Works out availability at every site. A candidate without openings is assessed as if it offered one to anybody, beside the
    /// openings that there are and beside no other such candidate, so that candidates do not lower each other.
    /// </summary>
    /// <param name="workers">The workers.</param>
    /// <param name="sites">The sites.</param>
    /// <returns>One answer for each site, in order; null when there are no workers on record, which is no data and not zero.</returns>
    /// <exception cref="ArgumentException">
    /// A count is negative, of openings 0, or not finite; more are undecided than there are; a position or an occupation code is none.
    /// </exception>
    public static ImmutableArray<SiteLabour>? Of(IReadOnlyList<WorkerGroup> workers, IReadOnlyList<LabourSite> sites)
    {
        ArgumentNullException.ThrowIfNull(workers);
        ArgumentNullException.ThrowIfNull(sites);
        Check(workers, sites);
        if (workers.Count == 0)
            return null;

        var asked = new AskedSkills(sites);
        var drawn = Array.ConvertAll(asked.BySite, openings => new DrawnLabour[Math.Max(1, openings.Length)]);
        var index = new SitesInReach(sites);
        var near = new List<(int Site, double Weight)>();
        var labour = new PlaceLabour(asked);
        foreach (var place in workers.GroupBy(group => (group.Longitude, group.Latitude)))
        {
            index.Find(place.Key.Longitude, place.Key.Latitude, near);
            if (near.Count == 0)
                continue;
            labour.Divide(place, near);
            foreach (var (site, weight) in near)
                labour.DrawTo(site, weight, drawn[site]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(
            sites.Select((site, number) => Answer(site, drawn[number])).ToArray());
    }

    private static SiteLabour Answer(LabourSite site, DrawnLabour[] drawn) => site.Openings.IsDefaultOrEmpty
        ? new([Answer(new(null, 1), drawn[0])], IsAsIf: true)
        : new([.. site.Openings.Zip(drawn, Answer)], IsAsIf: false);

    private static SkillLabour Answer(SkillOpenings offered, DrawnLabour drawn) =>
        new(offered.Skill, offered.Count, drawn.People, drawn.InReach)
        {
            FittingLow = Math.Min(drawn.Low, drawn.High),
            FittingHigh = drawn.High,
            UndecidedShare = drawn.InReach > 0 ? drawn.Undecided / drawn.InReach : 0,
            UnknownFitShare = drawn.InReach > 0 ? drawn.UnknownFit / drawn.InReach : 0,
        };

    private static void Check(IReadOnlyList<WorkerGroup> workers, IReadOnlyList<LabourSite> sites)
    {
        foreach (var group in workers)
        {
            if (!(double.IsFinite(group.Count) && group.Undecided >= 0 && group.Count >= group.Undecided)
                || !IsPosition(group.Longitude, group.Latitude)
                || group.Skill is not null && !OccupationFit.IsCode(group.Skill))
            {
                throw new ArgumentException($"{group} is no group of workers at a position.", nameof(workers));
            }
        }

        foreach (var site in sites)
        {
            if (!IsPosition(site.Longitude, site.Latitude))
                throw new ArgumentException($"{site.Longitude}, {site.Latitude} is no position.", nameof(sites));
            if (site.Openings.IsDefaultOrEmpty)
                continue;
            if (site.Openings.Any(offered => !(double.IsFinite(offered.Count) && offered.Count > 0)))
                throw new ArgumentException("A number of openings is finite and above 0.", nameof(sites));
            if (site.Openings.Any(offered => offered.Skill is not null && !OccupationFit.IsCode(offered.Skill)))
                throw new ArgumentException("An occupation code has one to six digits.", nameof(sites));
        }
    }

    private static bool IsPosition(double longitude, double latitude) => Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90;
}
