using Sedz.Schema.Submissions;

namespace Sedz.Api.Submissions;

/// <summary>What came of setting the days of a round.</summary>
/// <param name="Round">The round as it is now.</param>
/// <param name="IsNew">Whether the round was made.</param>
/// <param name="Judged">How many sites of the round were judged anew.</param>
/// <param name="Changed">How many of them have another status now.</param>
public sealed record RoundChange(Round Round, bool IsNew, int Judged, int Changed);
