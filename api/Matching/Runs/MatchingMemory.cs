using Sedz.Analytics.Matching;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// The last finished run at least cost, with where its auction ended: after a small change of the register the next one of the same
/// parameters begins from there. It is in this node's memory only, so that nothing of people is kept twice. Safe for use by several
/// threads.
/// </summary>
internal sealed class MatchingMemory
{
    /// <summary>The most pairs that are kept: some hundred megabytes with their workers.</summary>
    private const int MostArcs = 5_000_000;

    private volatile Kept? kept;

    /// <summary>What is kept for a run; null where there is nothing of the same parameters.</summary>
    public Kept? For(MatchingRun run) =>
        kept is { } last && run.Policy == MatchingPolicy.LeastCost && IsAlike(last.Run, run) ? last : null;

    /// <summary>Keeps what a run came to, in the place of the one before.</summary>
    public void Keep(MatchingRun run, MatchingProblem problem, AuctionState? state)
    {
        if (run.Policy == MatchingPolicy.LeastCost && state is not null)
            kept = problem.Graph.Arcs.Length <= MostArcs ? new(run, problem, state) : null;
    }

    /// <summary>The day by which workers must be available may differ: it changes who takes part, and that little.</summary>
    private static bool IsAlike(MatchingRun one, MatchingRun other) => one.ProvinceCode == other.ProvinceCode
        && MatchingRequest.OptionsOf(one.Parameters) == MatchingRequest.OptionsOf(other.Parameters)
        && one.Parameters.Roads == other.Parameters.Roads && one.Parameters.WantedGap == other.Parameters.WantedGap;

    /// <summary>A run with what the next one begins from.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Problem">What it matched.</param>
    /// <param name="State">Where its auction ended.</param>
    internal sealed record Kept(MatchingRun Run, MatchingProblem Problem, AuctionState State);
}
