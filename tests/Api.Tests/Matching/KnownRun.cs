using Sedz.Analytics.Matching;
using Sedz.Schema.Matching;

namespace Sedz.Api.Tests.Matching;

/// <summary>Runs of the matching as a queue would hold them.</summary>
internal static class KnownRun
{
    /// <summary>A run that waits and only shows what would be.</summary>
    public static MatchingRun WhatIf(double wantedGap) => Of(MatchingRunState.Queued, wantedGap: wantedGap, whatIf: true);

    /// <summary>A live run of the country at least cost, by the published options.</summary>
    public static MatchingRun Of(
        MatchingRunState state, string? holder = null, DateTime? claimedAt = null, int attempts = 0,
        double wantedGap = AuctionOptions.DefaultWantedGap, bool whatIf = false) => new()
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
                RadiusMetres = MatchingOptions.Default.RadiusMetres,
                Candidates = MatchingOptions.Default.Candidates,
                DistanceWeight = MatchingOptions.Default.DistanceWeight,
                SkillWeight = MatchingOptions.Default.SkillWeight,
                WageWeight = MatchingOptions.Default.WageWeight,
                ProvinceWeight = MatchingOptions.Default.ProvinceWeight,
                LargestWageGap = MatchingOptions.Default.LargestWageGap,
                UnplacedFactor = MatchingOptions.Default.UnplacedFactor,
                WantedGap = wantedGap,
                AvailableBy = new(2021, 12, 15),
            },
        };
}
