namespace Sedz.Analytics.Matching;

/// <summary>What a matching was made for, and what it is to be made for now.</summary>
/// <param name="Before">The graph that was matched.</param>
/// <param name="State">Where that auction ended.</param>
/// <param name="After">The graph now.</param>
/// <param name="ClassBefore">For each class now, its number before; −1 for a new one. Counts may differ.</param>
/// <param name="OpeningBefore">For each opening now, its number before; −1 for a new one. Capacities may differ.</param>
public sealed record MatchingChange(
    MatchingGraph Before, AuctionState State, MatchingGraph After, IReadOnlyList<int> ClassBefore, IReadOnlyList<int> OpeningBefore);
