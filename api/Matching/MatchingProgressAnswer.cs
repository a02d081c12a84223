using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>How far a run of the matching has come.</summary>
/// <param name="RunId">Number of the run.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Progress">0 to 1: an estimate that never falls; 1 when it has ended with a result.</param>
/// <param name="Phase">The phase of the auction, from 1; 0 outside of one.</param>
/// <param name="Decided">Workers who hold a place or stay out, for now; 0 while they are being read.</param>
/// <param name="Workers">All workers; 0 while they are being read.</param>
/// <param name="Gap">The certified gap after the last phase of the auction; null before and outside of one.</param>
public sealed record MatchingProgressAnswer(
    int RunId, MatchingRunState State, double Progress, int Phase, long Decided, long Workers, double? Gap);
