namespace Sedz.Analytics.Matching;

/// <summary>How far a matching has come.</summary>
/// <param name="Phase">The phase of the auction, from 1.</param>
/// <param name="Epsilon">The least step of a bid in this phase, in units of cost; it shrinks with each phase.</param>
/// <param name="Decided">Workers who hold a place or stay out, for now.</param>
/// <param name="Workers">All workers.</param>
/// <param name="Bids">Bids made so far.</param>
/// <param name="Gap">The certified gap after the last phase; null in the first.</param>
public sealed record MatchingProgress(int Phase, double Epsilon, long Decided, long Workers, long Bids, double? Gap);
