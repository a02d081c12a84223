namespace Sedz.Analytics.Partners;

/// <summary>What happened to engagements in a year.</summary>
/// <param name="Year">The year, CE.</param>
/// <param name="Offered">How many were offered.</param>
/// <param name="Agreed">How many were agreed.</param>
/// <param name="Delivered">How many were delivered.</param>
/// <param name="Lapsed">How many lapsed.</param>
public sealed record EngagementYear(int Year, int Offered, int Agreed, int Delivered, int Lapsed);
