using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>A run of the matching to be queued.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Options">How far, and what counts how much.</param>
/// <param name="Auction">How close to the optimum an auction comes.</param>
internal sealed record MatchingRequest(MatchingPolicy Policy, MatchingOptions Options, AuctionOptions Auction)
{
    /// <summary>The seed when none is asked for.</summary>
    public const int DefaultSeed = 2565;

    /// <summary>The seed; 0 or more.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>Whether it only shows what would be.</summary>
    public bool WhatIf { get; init; }

    /// <summary>The province that is matched by itself; null for the country.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>For the fair policy, the share of each province that must be placed; null for the default.</summary>
    public double? FloorShare { get; init; }

    /// <summary>The day by which workers must be able to take up work; null for the day of the request.</summary>
    public DateOnly? AvailableBy { get; init; }

    /// <summary>The source of distances by road that is gone by; null for distances over ground.</summary>
    public string? Roads { get; init; }

    /// <summary>Refuses what cannot be used.</summary>
    /// <exception cref="InputRefusedException"><c>bad_radius</c>, <c>bad_option</c>, <c>bad_wanted_gap</c>, <c>bad_floor</c>.</exception>
    public void Check()
    {
        Options.Check();
        Auction.Check();
        if (FloorShare is { } share && (Policy != MatchingPolicy.Fair || !(share is >= 0 and <= 1)))
        {
            throw new InputRefusedException("bad_floor", "floorShare", new(
                "เกณฑ์ขั้นต่ำใช้กับนโยบาย FAIR เท่านั้น และต้องอยู่ระหว่าง 0 ถึง 1",
                "A floor goes with the policy FAIR only, and lies in 0 to 1."));
        }
    }

    /// <summary>What is kept with the run.</summary>
    /// <param name="today">The day of the request in Thailand.</param>
    public MatchingParameters ToParameters(DateOnly today) => new()
    {
        RadiusMetres = Options.RadiusMetres,
        Roads = Roads,
        Candidates = Options.Candidates,
        DistanceWeight = Options.DistanceWeight,
        SkillWeight = Options.SkillWeight,
        WageWeight = Options.WageWeight,
        ProvinceWeight = Options.ProvinceWeight,
        LargestWageGap = Options.LargestWageGap,
        UnplacedFactor = Options.UnplacedFactor,
        WantedGap = Auction.WantedGap,
        FloorShare = Policy == MatchingPolicy.Fair ? FloorShare ?? PolicyMatching.DefaultFloorShare : null,
        AvailableBy = AvailableBy ?? today,
    };

    /// <summary>The options that are kept with a run.</summary>
    public static MatchingOptions OptionsOf(MatchingParameters parameters) => new()
    {
        RadiusMetres = parameters.RadiusMetres,
        Candidates = parameters.Candidates,
        DistanceWeight = parameters.DistanceWeight,
        SkillWeight = parameters.SkillWeight,
        WageWeight = parameters.WageWeight,
        ProvinceWeight = parameters.ProvinceWeight,
        LargestWageGap = parameters.LargestWageGap,
        UnplacedFactor = parameters.UnplacedFactor,
    };
}
