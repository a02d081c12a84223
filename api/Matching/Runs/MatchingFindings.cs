using System.Collections.Immutable;
using Sedz.Analytics.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>What is found out about a matching besides the matching itself.</summary>
/// <param name="Outcome">The matching.</param>
/// <param name="Reasons">Why who is not matched is not.</param>
/// <param name="Needs">What training would open.</param>
internal sealed record MatchingFindings(PolicyOutcome Outcome, UnmatchedReasons Reasons, ImmutableArray<TrainingNeed> Needs)
{
    /// <summary>The matching.</summary>
    public MatchingResult Result => Outcome.Result!;

    /// <summary>Works it out.</summary>
    public static MatchingFindings Of(MatchingProblem problem, PolicyOutcome outcome, CancellationToken cancellationToken) => new(
        outcome,
        UnmatchedReasons.Of(problem, outcome.Result!, cancellationToken),
        TrainingNeeds.Of(problem, outcome.Result!, cancellationToken));
}
