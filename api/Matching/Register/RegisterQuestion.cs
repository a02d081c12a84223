using Sedz.Analytics.Matching;

namespace Sedz.Api.Matching.Register;

/// <summary>What is to be matched of the register.</summary>
/// <param name="ProvinceCode">The province whose workers and openings are matched; null for the country.</param>
/// <param name="AvailableBy">The day by which workers must be able to take up work; openings that end before it are over.</param>
/// <param name="Options">How far, and what counts how much.</param>
/// <param name="Roads">The source of distances by road that is gone by; null for distances over ground.</param>
internal sealed record RegisterQuestion(string? ProvinceCode, DateOnly AvailableBy, MatchingOptions Options, string? Roads);
