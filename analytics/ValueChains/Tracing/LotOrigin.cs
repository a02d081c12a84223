namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>A flow that a lot may have come by.</summary>
/// <param name="Flow">Its id.</param>
/// <param name="Share">The part of the lot that came by it, 0..1; null when some may have and nobody can tell how much.</param>
public readonly record struct LotOrigin(string Flow, double? Share);
