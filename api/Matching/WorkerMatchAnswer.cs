using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Where a worker stands in the matching: the match that holds the worker, or why there is none.</summary>
/// <param name="MatchId">Number of the match; null when there is none.</param>
/// <param name="RunId">
/// Number of the run that says why there is none; null with a match, and while no live run has looked at the worker.
/// </param>
/// <param name="Reason">Why there is none, by the last live run; null with a match, and while no live run has looked at the worker.</param>
/// <param name="Text">The reason in words, with what would help; null without one.</param>
/// <param name="Openings">How many openings the reason is about; null without one.</param>
/// <param name="CostToChange">
/// Where all fitting places are full, by how many units of cost the nearest miss would have to be better; null otherwise.
/// </param>
/// <param name="NearestOpeningId">Number of the opening of that nearest miss; null otherwise.</param>
public sealed record WorkerMatchAnswer(
    int? MatchId,
    int? RunId,
    MatchReasonCode? Reason,
    LocalizedText? Text,
    int? Openings,
    double? CostToChange,
    int? NearestOpeningId);
