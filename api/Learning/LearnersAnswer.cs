using Sedz.Analytics.Activities;
using Sedz.Schema;

namespace Sedz.Api.Learning;

/// <summary>Who came to a place of learning.</summary>
/// <param name="Total">All of the periods together; a learner who came twice is counted twice.</param>
/// <param name="Periods">The periods, the earliest first.</param>
/// <param name="Note">What is held back and why; null for who sees all numbers.</param>
public sealed record LearnersAnswer(Figure Total, IReadOnlyList<LearnersOfPeriod> Periods, LocalizedText? Note);

/// <summary>Who came in a period.</summary>
/// <param name="StartsOn">The first day.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="Learners">How many; null when they are 1 to 4 and the caller is not shown so few.</param>
/// <param name="HeldBack">Whether the number is known and not shown.</param>
public sealed record LearnersOfPeriod(DateOnly StartsOn, DateOnly EndsOn, int? Learners, bool HeldBack);
