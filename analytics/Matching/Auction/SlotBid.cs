namespace Sedz.Analytics.Matching.Auction;

/// <summary>Accepted bids of one class for places of one opening, all at one price.</summary>
/// <param name="Price">The price of each of the places.</param>
/// <param name="Class">Number of the class.</param>
/// <param name="Count">How many places, above 0.</param>
internal readonly record struct SlotBid(long Price, int Class, int Count);
