using System.Runtime.InteropServices;

namespace Sedz.Analytics.Matching.Candidates;

/// <summary>
/// The arcs: for each class the nearest openings that fit, up to the number asked for, with their costs. Sites are looked for once for each
/// place. Parts of the country are worked on at the same time; the arcs are the same whatever the number of processors.
/// </summary>
internal sealed class CandidateArcs(OpeningList openings, ClassList classes, MatchingOptions options, Func<SiteSearch> search)
{
    private const int PlacesInPart = 64;

    private readonly MatchingCosts costs = new(options);

    /// <summary>Makes the graph.</summary>
    public MatchingGraph Graph(CancellationToken cancellationToken)
    {
        var parts = new Part[(classes.Starts.Length - 1 + PlacesInPart - 1) / PlacesInPart];
        Parallel.For(
            0, parts.Length, new() { CancellationToken = cancellationToken }, search, (part, _, finder) =>
            {
                parts[part] = PartOf(part, finder);
                return finder;
            },
            _ => { });
        var (starts, arcs) = Join(parts);
        return new(
            Array.ConvertAll(classes.Classes, workers => workers.Count),
            Array.ConvertAll(openings.Openings, opening => opening.Headcount),
            starts,
            arcs,
            options.UnplacedCost);
    }

    private Part PartOf(int part, SiteSearch finder)
    {
        var last = Math.Min(classes.Starts.Length - 1, (part + 1) * PlacesInPart);
        var most = classes.Starts[last] - classes.Starts[part * PlacesInPart];
        var made = new Part(new(most * options.Candidates), new(most));
        for (var place = part * PlacesInPart; place < last; place++)
        {
            var (start, end) = (classes.Starts[place], classes.Starts[place + 1]);
            finder.Begin(classes.Classes[start].Longitude, classes.Classes[start].Latitude);
            for (var i = start; i < end; i++)
                made.Ends.Add(Add(classes.Classes[i], finder, made.Arcs));
        }

        return made;
    }

    /// <summary>Adds the arcs of a class; returns how many arcs there are then.</summary>
    private int Add(in WorkerClass workers, SiteSearch finder, List<MatchingArc> arcs)
    {
        var most = arcs.Count + options.Candidates;
        for (var at = 0; at < finder.Found.Count || finder.Extend(); at++)
        {
            // A ring may hold no site.
            if (at == finder.Found.Count)
            {
                at--;
                continue;
            }

            var (metres, site) = finder.Found[at];
            var far = costs.DistanceCost(metres);
            var (start, end) = openings.Of(site);
            for (var opening = start; opening < end; opening++)
            {
                if (costs.FitOf(workers, openings.Openings[opening]) != MatchFit.Fits)
                    continue;
                arcs.Add(new(opening, far + costs.CostWithoutDistance(workers, openings.Openings[opening])));
                if (arcs.Count == most)
                    return most;
            }
        }

        return arcs.Count;
    }

    private static (int[] Starts, MatchingArc[] Arcs) Join(Part[] parts)
    {
        var starts = new int[parts.Sum(part => part.Ends.Count) + 1];
        var arcs = new MatchingArc[parts.Sum(part => (long)part.Arcs.Count)];
        var (next, before) = (1, 0);
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var end in parts[part].Ends)
                starts[next++] = before + end;
            CollectionsMarshal.AsSpan(parts[part].Arcs).CopyTo(arcs.AsSpan(before));
            before += parts[part].Arcs.Count;
            parts[part] = default;
        }

        return (starts, arcs);
    }

    /// <summary>The arcs of the classes of some places, and where those of each class end.</summary>
    private readonly record struct Part(List<MatchingArc> Arcs, List<int> Ends);
}
