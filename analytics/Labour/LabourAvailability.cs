using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sedz.Analytics.Labour;

/// <summary>
/// Labour availability with competition: each worker is divided among the fitting openings in reach by nearness,
/// A_j = Σ_i workers_i·w(d_ij) / Σ_k openings_k·w(d_ik), with w of <see cref="DistanceDecay"/>. Only openings that fit a worker compete for
/// the worker, so that Σ_j openings_j·A_j is the number of workers with a fitting opening in reach.
/// <para>
/// One place of workers is looked at at a time: time is linear in the pairs of a place and a site in reach, memory in workers' groups and
/// sites. The order of what is given changes results by rounding only.
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
    /// <exception cref="ArgumentException">A count is negative, of openings 0, or not finite, or a position is none.</exception>
    public static ImmutableArray<SiteLabour>? Of(IReadOnlyList<WorkerGroup> workers, IReadOnlyList<LabourSite> sites)
    {
        ArgumentNullException.ThrowIfNull(workers);
        ArgumentNullException.ThrowIfNull(sites);
        Check(workers, sites);
        if (workers.Count == 0)
            return null;

        var asked = new AskedSkills(sites);
        var drawn = Array.ConvertAll(asked.BySite, openings => new (double PerOpening, double InReach)[Math.Max(1, openings.Length)]);
        var index = new SitesInReach(sites);
        var near = new List<(int Site, double Weight)>();
        var pull = new double[asked.Count];
        var share = new (double PerOpening, double InReach)[asked.Count];
        foreach (var place in workers.GroupBy(group => (group.Longitude, group.Latitude)))
        {
            index.Find(place.Key.Longitude, place.Key.Latitude, near);
            if (near.Count == 0)
                continue;
            Array.Clear(pull);
            Array.Clear(share);
            foreach (var (site, weight) in near)
            {
                foreach (var (skill, openings) in asked.BySite[site])
                    pull[skill] += weight * openings;
            }

            var byPull = Divide(place, asked, pull, share);
            foreach (var (site, weight) in near)
                Draw(drawn[site], asked.BySite[site], weight, share, byPull);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(
            sites.Select((site, number) => Answer(site, drawn[number])).ToArray());
    }

    /// <summary>
    /// Divides the workers of a place: for each skill asked for, workers for a unit of pull and fitting workers. Returns the workers by the
    /// pull that they are under, which is all that a supposed opening needs to know of them.
    /// </summary>
    private static Dictionary<double, double> Divide(
        IEnumerable<WorkerGroup> place, AskedSkills asked, double[] pull, (double PerOpening, double InReach)[] share)
    {
        var byPull = new Dictionary<double, double>();
        foreach (var group in place)
        {
            var fitting = asked.Fitting(group.Skill);
            var total = 0.0;
            foreach (var skill in fitting)
                total += pull[skill];
            CollectionsMarshal.GetValueRefOrAddDefault(byPull, total, out _) += group.Count;
            if (total == 0)
                continue;
            foreach (var skill in fitting)
            {
                share[skill].PerOpening += group.Count / total;
                share[skill].InReach += group.Count;
            }
        }

        return byPull;
    }

    private static void Draw(
        (double PerOpening, double InReach)[] drawn,
        (int Skill, double Openings)[] openings,
        double weight,
        (double PerOpening, double InReach)[] share,
        Dictionary<double, double> byPull)
    {
        for (var offered = 0; offered < openings.Length; offered++)
        {
            drawn[offered].PerOpening += weight * share[openings[offered].Skill].PerOpening;
            drawn[offered].InReach += share[openings[offered].Skill].InReach;
        }

        if (openings.Length > 0)
            return;
        foreach (var (pull, count) in byPull)
        {
            drawn[0].PerOpening += count * weight / (pull + weight);
            drawn[0].InReach += count;
        }
    }

    private static SiteLabour Answer(LabourSite site, (double PerOpening, double InReach)[] drawn) => site.Openings.IsDefaultOrEmpty
        ? new([new(null, 1, drawn[0].PerOpening, drawn[0].InReach)], IsAsIf: true)
        : new(
            [
                .. site.Openings.Zip(
                    drawn, (offered, got) => new SkillLabour(offered.Skill, offered.Count, got.PerOpening, got.InReach)),
            ],
            IsAsIf: false);

    private static void Check(IReadOnlyList<WorkerGroup> workers, IReadOnlyList<LabourSite> sites)
    {
        foreach (var group in workers)
        {
            if (!(double.IsFinite(group.Count) && group.Count >= 0) || !IsPosition(group.Longitude, group.Latitude))
                throw new ArgumentException($"{group} is no group of workers at a position.", nameof(workers));
        }

        foreach (var site in sites)
        {
            if (!IsPosition(site.Longitude, site.Latitude))
                throw new ArgumentException($"{site.Longitude}, {site.Latitude} is no position.", nameof(sites));
            if (!site.Openings.IsDefaultOrEmpty && site.Openings.Any(offered => !(double.IsFinite(offered.Count) && offered.Count > 0)))
                throw new ArgumentException("A number of openings is finite and above 0.", nameof(sites));
        }
    }

    private static bool IsPosition(double longitude, double latitude) => Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90;

    /// <summary>The skills that openings ask for, each under a number.</summary>
    private sealed class AskedSkills
    {
        private const string Anybody = "";
        private readonly Dictionary<string, int> numbers = [];
        private readonly Dictionary<string, int[]> fitting = [];

        public AskedSkills(IReadOnlyList<LabourSite> sites) => BySite =
        [
            .. sites.Select(site => site.Openings.IsDefaultOrEmpty
                ? []
                : site.Openings.Select(offered => (NumberOf(offered.Skill ?? Anybody), offered.Count)).ToArray()),
        ];

        public (int Skill, double Openings)[][] BySite { get; }

        public int Count => numbers.Count;

        /// <summary>The skills asked for that a worker's code begins with.</summary>
        public int[] Fitting(string skill)
        {
            if (!fitting.TryGetValue(skill, out var found))
            {
                fitting[skill] = found =
                [
                    .. from length in Enumerable.Range(0, skill.Length + 1)
                       where numbers.ContainsKey(skill[..length])
                       select numbers[skill[..length]],
                ];
            }

            return found;
        }

        private int NumberOf(string skill)
        {
            if (!numbers.TryGetValue(skill, out var number))
                numbers[skill] = number = numbers.Count;
            return number;
        }
    }
}
