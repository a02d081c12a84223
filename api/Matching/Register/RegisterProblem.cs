using System.Collections.Immutable;
using Sedz.Analytics.Matching;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Register;

/// <summary>The register as a problem of matching, with whom each number in it stands for.</summary>
/// <param name="Problem">The problem; alike workers are one class.</param>
/// <param name="Workers">The workers of the problem, in the order given to it: by number, so that who registered first comes first.</param>
/// <param name="Openings">The openings of the problem, in the order given to it.</param>
/// <param name="WorkersOutOf">Workers who take no part, each with the reason, by number.</param>
/// <param name="OpeningsOutOf">Openings that take no part, each with the reason, by number.</param>
/// <param name="NotTakenPart">How many take no part, workers and places of openings, by reason and province.</param>
/// <param name="Sites">Sites whose openings take part.</param>
/// <param name="DataHash">SHA-256 over all that was read of those who take part.</param>
/// <param name="Synthetic">Whether any of them was made up.</param>
internal sealed record RegisterProblem(
    MatchingProblem Problem,
    IReadOnlyList<RegisteredWorker> Workers,
    IReadOnlyList<RegisteredOpening> Openings,
    IReadOnlyList<(int WorkerId, MatchReasonCode Reason)> WorkersOutOf,
    IReadOnlyList<(int OpeningId, MatchReasonCode Reason)> OpeningsOutOf,
    ImmutableArray<RegisterCount> NotTakenPart,
    int Sites,
    string DataHash,
    bool Synthetic);
