using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>The events of one year that one source recorded at a place.</summary>
/// <param name="Year">The year (CE) in which they began; null when the source does not say.</param>
/// <param name="SourceId">The source. Another source's events of the year may be the same ones, so they are not added.</param>
/// <param name="Times">How many, 1 or more.</param>
/// <param name="Level">The loosest level of evidence among them.</param>
/// <param name="IsCounted">
/// Whether they count in the rate. Those outside the years or provinces that the source observed, and those without a year, are shown only.
/// </param>
public sealed record EventYear(int? Year, string SourceId, int Times, EvidenceLevel Level, bool IsCounted);
