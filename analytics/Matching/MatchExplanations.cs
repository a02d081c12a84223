using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Why workers are matched as they are, or not at all. A question about a worker looks at what is in reach of one place; one about an
/// opening goes through the classes once.
/// </summary>
/// <param name="problem">The problem.</param>
/// <param name="result">A matching of its graph.</param>
public sealed class MatchExplanations(MatchingProblem problem, MatchingResult result)
{
    private readonly int[] filled = result.Filled();

    /// <summary>What a place costs a worker, term by term; the terms sum to the cost of the arc.</summary>
    /// <param name="workerClass">Number of the class.</param>
    /// <param name="opening">Number of the opening, in its reach.</param>
    public ImmutableArray<MatchTerm> Terms(int workerClass, int opening)
    {
        return problem.Costs.Terms(problem.Classes[workerClass], problem.Openings[opening], problem.Metres(workerClass, opening));
    }

    /// <summary>Why workers of a class have no place; empty when all have one. The most telling reason first.</summary>
    /// <param name="workerClass">Number of the class.</param>
    public ImmutableArray<MatchReason> OfClass(int workerClass)
    {
        var worker = problem.Classes[workerClass];
        return OfClass(
            workerClass, () => [.. problem.InReach(worker.Longitude, worker.Latitude).Select(found => found.Opening)]);
    }

    /// <summary>The same where what is in reach of the place may be known already.</summary>
    internal ImmutableArray<MatchReason> OfClass(int workerClass, Func<IReadOnlyList<int>> inReach)
    {
        if (result.UnplacedOf(workerClass) == 0)
            return [];
        if (problem.Graph.ArcsOf(workerClass).Length > 0)
            return [OfRivals(workerClass)];
        var worker = problem.Classes[workerClass];
        var fits = inReach().Select(opening => problem.Costs.FitOf(worker, problem.Openings[opening])).ToList();
        return fits.Count == 0
            ? [MatchReasonWords.NoOpeningInReach(problem.Options.RadiusMetres)]
            : [.. WhatDoesNotFit(fits, MatchReasonWords.OfSkills, MatchReasonWords.OfWage, MatchReasonWords.OfDeclined)];
    }

    /// <summary>Why an opening has empty places; empty when it has none. O(arcs).</summary>
    /// <param name="opening">Number of the opening.</param>
    public ImmutableArray<MatchReason> OfOpening(int opening)
    {
        var left = problem.Graph.Capacities[opening] - filled[opening];
        if (left == 0)
            return [];
        var (suitors, unplaced) = Suitors(opening);
        if (unplaced > 0)
            return [MatchReasonWords.LeftByPolicy(unplaced)];
        if (suitors > 0)
            return [MatchReasonWords.BetterPlacedElsewhere(suitors)];
        var fits = InReachOf(opening).ToList();
        return fits.Count == 0
            ? [MatchReasonWords.NoWorkerInReach(problem.Options.RadiusMetres)]
            : [
                .. WhatDoesNotFit(
                    fits, MatchReasonWords.WorkersOfSkills, MatchReasonWords.WorkersOfWage, MatchReasonWords.WorkersWhoDeclined,
                    MatchReasonWords.HaveNearer),
            ];
    }

    private static IEnumerable<MatchReason> WhatDoesNotFit(
        List<MatchFit> fits,
        Func<int, MatchReason> skills,
        Func<int, MatchReason> wage,
        Func<int, MatchReason> declined,
        Func<int, MatchReason>? nearer = null)
    {
        (MatchFit Fit, Func<int, MatchReason>? Say)[] words =
            [
                (MatchFit.SkillsMissing, skills), (MatchFit.WageTooLow, wage), (MatchFit.Declined, declined), (MatchFit.Fits, nearer),
            ];
        return words.Select(word => (Count: fits.Count(fit => fit == word.Fit), word.Say))
            .Where(word => word.Count > 0 && word.Say is not null)
            .OrderByDescending(word => word.Count)
            .Select(word => word.Say!(word.Count));
    }

    private MatchReason OfRivals(int workerClass)
    {
        var arcs = problem.Graph.ArcsOf(workerClass);
        foreach (var arc in arcs)
        {
            if (filled[arc.Opening] < problem.Graph.Capacities[arc.Opening])
                return MatchReasonWords.PlaceLeftEmpty(arc.Opening);
        }

        if (result.State is not { } state || state.Prices.Length != problem.Graph.Openings)
            return MatchReasonWords.AllFull(arcs.Length, null, null);
        var (nearest, missing) = (-1, double.PositiveInfinity);
        foreach (var arc in arcs)
        {
            var lacking = arc.Cost + state.Prices[arc.Opening] / (double)state.Scale - problem.Graph.UnplacedCost;
            if (lacking < missing)
                (nearest, missing) = (arc.Opening, lacking);
        }

        return MatchReasonWords.AllFull(arcs.Length, nearest, Math.Max(0, missing));
    }

    private (int Suitors, int Unplaced) Suitors(int opening)
    {
        var (suitors, unplaced) = (0, 0);
        for (var i = 0; i < problem.Graph.Classes; i++)
        {
            foreach (var arc in problem.Graph.ArcsOf(i))
            {
                if (arc.Opening == opening)
                {
                    suitors += problem.Graph.Counts[i];
                    unplaced += result.UnplacedOf(i);
                }
            }
        }

        return (suitors, unplaced);
    }

    private IEnumerable<MatchFit> InReachOf(int opening)
    {
        foreach (var place in problem.Classes.GroupBy(worker => (worker.Longitude, worker.Latitude)))
        {
            if (!problem.InReach(place.Key.Longitude, place.Key.Latitude).Any(found => found.Opening == opening))
                continue;
            foreach (var worker in place)
            {
                var fit = problem.Costs.FitOf(worker, problem.Openings[opening]);
                for (var one = 0; one < worker.Count; one++)
                    yield return fit;
            }
        }
    }
}
