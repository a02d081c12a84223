using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>What <c>match</c> is asked.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Workers">Workers of the made-up market.</param>
/// <param name="Sites">Its sites.</param>
/// <param name="OrLibrary">A file of the OR-Library instead; null for the others.</param>
/// <param name="Register">What of the register is matched instead; null for the others.</param>
/// <param name="Seed">The seed of everything.</param>
/// <param name="CapacityShare">Places for each worker.</param>
/// <param name="FloorShare">For the fair policy, the share of each province that must be placed.</param>
/// <param name="Auction">How close to the optimum the auction comes.</param>
/// <param name="Options">How far, and what counts how much.</param>
internal sealed record MatchRequest(
    MatchingPolicy Policy,
    int Workers,
    int Sites,
    FileInfo? OrLibrary,
    RegisterQuestion? Register,
    int Seed,
    double CapacityShare,
    double FloorShare,
    AuctionOptions Auction,
    MatchingOptions Options)
{
    /// <summary>The policies by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, MatchingPolicy> Policies { get; } = new Dictionary<string, MatchingPolicy>
    {
        ["least-cost"] = MatchingPolicy.LeastCost,
        ["exact"] = MatchingPolicy.Exact,
        ["stable"] = MatchingPolicy.Stable,
        ["fair"] = MatchingPolicy.Fair,
        ["greedy"] = MatchingPolicy.Greedy,
    };
}
