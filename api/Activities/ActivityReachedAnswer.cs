using Sedz.Analytics.Activities;

namespace Sedz.Api.Activities;

/// <summary>What an activity has reached so far.</summary>
/// <param name="Reports">How many reports count.</param>
/// <param name="UpTo">The last day that a report covers; null without a report.</param>
/// <param name="Figures">The sums of the reports.</param>
/// <param name="Progress">
/// How much of the plan is done by the latest report that says so, 0 to 1; null while none does, which is not zero.
/// </param>
public sealed record ActivityReachedAnswer(int Reports, DateOnly? UpTo, FigureSet Figures, double? Progress);
