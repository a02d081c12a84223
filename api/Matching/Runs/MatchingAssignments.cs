using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Which worker of a class gets which place. Nothing that counts tells them apart, so that who registered first comes first: to the places
/// in the order of the class's candidates, and those who registered last stay without one.
/// </summary>
internal static class MatchingAssignments
{
    /// <summary>
    /// Every worker of the problem, by class: position in the register's list, class, and the opening by its number in the graph; −1 for
    /// none.
    /// </summary>
    public static IEnumerable<(int Worker, int Class, int Opening)> Of(RegisterProblem register, MatchingResult result)
    {
        var graph = result.Graph;
        var members = Members(register, graph);
        for (var (i, at) = (0, 0); i < graph.Classes; i++)
        {
            var end = at + graph.Counts[i];
            for (var arc = graph.Starts[i]; arc < graph.Starts[i + 1]; arc++)
            {
                for (var place = 0; place < result.Flow[arc]; place++)
                    yield return (members[at++], i, graph.Arcs[arc].Opening);
            }

            while (at < end)
                yield return (members[at++], i, -1);
        }
    }

    /// <summary>The workers by class, within it by number. O(workers).</summary>
    private static int[] Members(RegisterProblem register, MatchingGraph graph)
    {
        var next = new int[graph.Classes + 1];
        for (var i = 0; i < graph.Classes; i++)
            next[i + 1] = next[i] + graph.Counts[i];
        var members = new int[register.Workers.Count];
        for (var worker = 0; worker < members.Length; worker++)
            members[next[register.Problem.ClassOf(worker)!.Value]++] = worker;
        return members;
    }
}
