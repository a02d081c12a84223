using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Analytics.Matching.Synthetic;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>What is matched: the register, a made-up market, or a problem of the OR-Library.</summary>
/// <param name="Graph">Who could take what, at what cost.</param>
/// <param name="Problem">The workers and openings; null for a problem of the OR-Library, which has no places.</param>
/// <param name="Sites">Sites.</param>
/// <param name="Register">What was read of the register; null for the others.</param>
internal sealed record MatchInstance(MatchingGraph Graph, MatchingProblem? Problem, int Sites, RegisterProblem? Register = null)
{
    /// <summary>Makes the market, or reads the file.</summary>
    /// <exception cref="InputRefusedException">The request or the file cannot be used.</exception>
    public static MatchInstance Of(MatchRequest request, CancellationToken cancellationToken)
    {
        if (request.OrLibrary is { } file)
        {
            if (request.Policy == MatchingPolicy.Fair)
            {
                throw new InputRefusedException("no_groups", "policy", new(
                    "โจทย์ของ OR-Library ไม่มีจังหวัด จึงใช้นโยบาย fair ไม่ได้ โปรดเลือกนโยบายอื่น",
                    "A problem of the OR-Library has no provinces, so that it cannot be matched fairly. Choose another policy."));
            }

            using var text = file.OpenText();
            var graph = OrLibraryAssignment.Read(text);
            return new(graph, null, graph.Openings);
        }

        request.Options.Check();
        var (workers, openings) = SyntheticLabourMarket.Of(request.Workers, request.Sites, request.Seed, request.CapacityShare);
        var problem = new MatchingProblem(workers, openings, request.Options, cancellationToken: cancellationToken);
        return new(problem.Graph, problem, request.Sites);
    }

    /// <summary>What was read of the register.</summary>
    public static MatchInstance Of(RegisterProblem register) => new(register.Problem.Graph, register.Problem, register.Sites, register);

    /// <summary>
    /// For each arc how far the worker is from what the opening looks for; see <see cref="MatchingProblem.OpeningMerit"/>. A problem of the
    /// OR-Library has one cost for both sides.
    /// </summary>
    public int[] Merit() => Problem is { } problem ? problem.OpeningMerit() : [.. Graph.Arcs.ToArray().Select(arc => arc.Cost)];
}
