using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Register;

/// <summary>How many of the register take no part in a matching for one reason in one province.</summary>
/// <param name="Side">Workers or openings.</param>
/// <param name="Reason">Why.</param>
/// <param name="ProvinceCode">The workers' home province, or the site's.</param>
/// <param name="Count">People; of openings, places.</param>
internal sealed record RegisterCount(MatchingSide Side, MatchReasonCode Reason, string ProvinceCode, int Count);
