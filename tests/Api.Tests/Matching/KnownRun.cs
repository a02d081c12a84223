using Sedz.Analytics.Matching;
using Sedz.Schema.Matching;

namespace Sedz.Api.Tests.Matching;

/// <summary>Runs of the matching as a queue would hold them.</summary>
internal static class KnownRun
{
    /// <summary>A run that waits and only shows what would be.</summary>
    public static MatchingRun WhatIf(double wantedGap, MatchingOptions options) =>
        Of(MatchingRunState.Queued, wantedGap: wantedGap, whatIf: true, options: options);

    /// <summary>A run of the country at least cost; a live one by the published options when nothing else is said.</summary>
    public static MatchingRun Of(
        MatchingRunState state, string? holder = null, DateTime? claimedAt = null, int attempts = 0,
        double wantedGap = AuctionOptions.DefaultWantedGap, bool whatIf = false, MatchingOptions? options = null)
    {
        options ??= MatchingOptions.Default;
        return new()
        {
            WhatIf = whatIf,
            Policy = MatchingPolicy.LeastCost,
            Seed = 1,
            State = state,
            Holder = holder,
            ClaimedAt = claimedAt,
            Attempts = attempts,
            RequestedBy = "test",
            RequestedAt = new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc),
            Version = 1,
            Parameters = new()
            {
                RadiusMetres = options.RadiusMetres,
                Candidates = options.Candidates,
                DistanceWeight = options.DistanceWeight,
                SkillWeight = options.SkillWeight,
                WageWeight = options.WageWeight,
                ProvinceWeight = options.ProvinceWeight,
                LargestWageGap = options.LargestWageGap,
                UnplacedFactor = options.UnplacedFactor,
                WantedGap = wantedGap,
                AvailableBy = new(2021, 12, 15),
            },
        };
    }
}
