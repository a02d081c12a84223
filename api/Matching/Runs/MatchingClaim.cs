namespace Sedz.Api.Matching.Runs;

/// <summary>That a node works on a run. What it writes of the run stands only while the run names this mark.</summary>
/// <param name="RunId">The run.</param>
/// <param name="Holder">The node's mark, drawn anew each time.</param>
internal sealed record MatchingClaim(int RunId, string Holder);
