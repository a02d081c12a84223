using Sedz.Schema;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Why the last live run of the matching left places of an opening empty.</summary>
/// <param name="RunId">Number of the run.</param>
/// <param name="Reason">The most telling reason.</param>
/// <param name="Text">The reason in words, with what would help.</param>
/// <param name="Places">How many places it left empty, 1 or more.</param>
public sealed record UnfilledOpeningAnswer(int RunId, MatchReasonCode Reason, LocalizedText Text, int Places);
