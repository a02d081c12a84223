using Sedz.Schema.Activities;

namespace Sedz.Analytics.Activities;

/// <summary>What an activity reached in a period.</summary>
/// <param name="EndsOn">Last day of the period.</param>
/// <param name="Reached">What was reached in it.</param>
/// <param name="Progress">How much of the plan is done at its end, 0 to 1; null when nobody said.</param>
public sealed record ReportFacts(DateOnly EndsOn, ActivityFigures Reached, double? Progress);
