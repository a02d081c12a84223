namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>A flow that holds some of a lot.</summary>
/// <param name="Flow">Its id.</param>
/// <param name="Share">The part of the flow that is of the lot, 0..1; null when it may hold some and nobody can tell how much.</param>
/// <param name="PartOfLot">The part of the lot that went into the flow, 0..1; null likewise.</param>
public readonly record struct LotUse(string Flow, double? Share, double? PartOfLot);
