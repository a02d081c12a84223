using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Analytics.Development;

/// <summary>One part of a plan.</summary>
/// <param name="Use">What it is for.</param>
/// <param name="Name">That in words.</param>
/// <param name="Share">The part of the whole, 0..1.</param>
/// <param name="Area">Its area.</param>
public sealed record PlannedPart(LandUse Use, LocalizedText Name, decimal Share, LandArea Area);
