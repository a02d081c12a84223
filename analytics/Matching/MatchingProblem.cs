using Sedz.Analytics.Labour;
using Sedz.Analytics.Matching.Candidates;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Workers and openings, and who could take what: what a run is about. It does not change: what might be is asked of another problem, made
/// from other lists. The order of the lists changes nothing but which of equal workers is meant.
/// </summary>
public sealed class MatchingProblem
{
    private readonly OpeningList openings;
    private readonly ClassList classes;
    private readonly RoadDistances? roads;
    private readonly SiteGrid? grid;

    /// <summary>Makes a problem.</summary>
    /// <param name="workers">The workers; alike ones are grouped, which is exact.</param>
    /// <param name="openings">The openings.</param>
    /// <param name="options">How far, and what counts how much.</param>
    /// <param name="accepted">Matches that are kept: their workers and places are not in the graph.</param>
    /// <param name="roads">Distances by road; over ground when left out.</param>
    /// <param name="cancellationToken">Ends the search for candidates.</param>
    /// <exception cref="InputRefusedException">
    /// <c>no_home_place</c>, <c>no_position</c>, <c>bad_count</c>, <c>bad_capacity</c>, <c>bad_wage</c>, <c>bad_radius</c>,
    /// <c>bad_option</c>, <c>bad_accepted</c>, <c>unknown_place</c>, <c>too_large</c>.
    /// </exception>
    public MatchingProblem(
        IReadOnlyList<WorkerClass> workers,
        IReadOnlyList<Opening> openings,
        MatchingOptions? options = null,
        IReadOnlyList<AcceptedMatch>? accepted = null,
        RoadDistances? roads = null,
        CancellationToken cancellationToken = default)
    {
        Options = options ?? MatchingOptions.Default;
        Options.Check();
        MatchingProblemRules.Check(workers, openings);
        var (people, heads) = AcceptedMatches.Left(workers, openings, accepted ?? []);
        this.roads = roads;
        classes = ClassList.Of(workers, people);
        this.openings = new(openings, heads);
        Costs = new(Options);
        foreach (var worker in classes.Classes)
            roads?.RowOf(worker.Longitude, worker.Latitude);
        foreach (var site in this.openings.SiteNumbers)
            roads?.ColumnOf(site);
        grid = roads is null ? new(this.openings.Sites) : null;
        Graph = new CandidateArcs(this.openings, classes, Options, Search).Graph(cancellationToken);
    }

    /// <summary>The options.</summary>
    public MatchingOptions Options { get; }

    /// <summary>What a place costs.</summary>
    public MatchingCosts Costs { get; }

    /// <summary>Who could take what, at what cost.</summary>
    public MatchingGraph Graph { get; }

    /// <summary>The classes of the graph, in order.</summary>
    public IReadOnlyList<WorkerClass> Classes => classes.Classes;

    /// <summary>
    /// The openings of the graph, in order, with the heads that no accepted match takes; those without any left are not among them.
    /// </summary>
    public IReadOnlyList<Opening> Openings => openings.Openings;

    /// <summary>The class of a worker by position in the list given; null where all of them accepted a place.</summary>
    /// <param name="worker">The position.</param>
    public int? ClassOf(int worker) => classes.ClassOf[worker] is >= 0 and var number ? number : null;

    /// <summary>The position in the list given of an opening of the graph.</summary>
    /// <param name="opening">Number of the opening in the graph.</param>
    public int GivenOpening(int opening) => openings.Order[opening];

    /// <summary>How far it is from where workers of a class live to an opening, in metres: by road where distances are given.</summary>
    /// <param name="workerClass">Number of the class.</param>
    /// <param name="opening">Number of the opening, in its reach.</param>
    public double Metres(int workerClass, int opening)
    {
        var (worker, place) = (Classes[workerClass], Openings[opening]);
        return roads is null
            ? SitesInReach.Metres(worker.Longitude, worker.Latitude, place.Longitude, place.Latitude)
            : roads.Metres(roads.RowOf(worker.Longitude, worker.Latitude), roads.ColumnOf(place.Site))
                ?? throw new ArgumentException("There is no way from the class to the opening.", nameof(opening));
    }

    /// <summary>What a matching of this problem is to another one, matched again from where it ended.</summary>
    /// <param name="state">Where the auction of this problem ended.</param>
    /// <param name="after">The problem now.</param>
    public MatchingChange ChangeTo(MatchingProblem after, AuctionState state)
    {
        ArgumentNullException.ThrowIfNull(after);
        return new(
            Graph,
            state,
            after.Graph,
            SameAsBefore.Find(Classes.Select(one => one with { Count = 1 }), after.Classes.Select(one => one with { Count = 1 })),
            SameAsBefore.Find(
                Openings.Select(one => one with { Headcount = 1 }), after.Openings.Select(one => one with { Headcount = 1 })));
    }

    /// <summary>
    /// For each arc how far the worker is from what the opening looks for, lower is better: the published priority of the stable policy.
    /// Skill first; between equals the nearer home.
    /// </summary>
    public int[] OpeningMerit()
    {
        var merit = new int[Graph.Arcs.Length];
        Parallel.For(0, Classes.Count, i =>
        {
            var worker = Classes[i];
            for (var arc = Graph.Starts[i]; arc < Graph.Starts[i + 1]; arc++)
            {
                var (number, cost) = Graph.Arcs[arc];
                var opening = Openings[number];
                var far = cost - Costs.CostWithoutDistance(worker, opening);
                merit[arc] = Costs.SkillCost(worker, opening) * (MatchingCosts.Scale + 1) + far;
            }
        });
        return merit;
    }

    /// <summary>
    /// Where the classes of each place begin, and the end of the last: what is in reach of one class is so for all of its place.
    /// </summary>
    internal IReadOnlyList<int> PlaceStarts => classes.Starts;

    /// <summary>The openings within the radius of a place, nearest first, with metres.</summary>
    internal IEnumerable<(double Metres, int Opening)> InReach(double longitude, double latitude)
    {
        var search = Search();
        search.Begin(longitude, latitude);
        while (search.Extend())
        {
        }

        foreach (var (metres, site) in search.Found)
        {
            var (start, end) = openings.Of(site);
            for (var opening = start; opening < end; opening++)
                yield return (metres, opening);
        }
    }

    private SiteSearch Search() => roads is null
        ? grid!.Search(Options.RadiusMetres)
        : new RoadSearch(roads, openings.SiteNumbers, Options.RadiusMetres);
}
