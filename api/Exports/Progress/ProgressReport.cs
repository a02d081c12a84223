using Sedz.Analytics.Activities;
using Sedz.Schema.Activities;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Exports.Progress;

/// <summary>What a province reports of a period.</summary>
/// <param name="Province">The province.</param>
/// <param name="Span">The period.</param>
/// <param name="Total">All of it.</param>
/// <param name="Kinds">The nine activities, in their order.</param>
/// <param name="Intervals">The months or quarters of the period.</param>
/// <param name="Districts">The districts, those that are not known last.</param>
/// <param name="Sites">The sites by their codes; of one without a plan nothing is known.</param>
/// <param name="Learning">The places of learning that are open, with who came in the period.</param>
/// <param name="Trainings">What was taught in the period, in words.</param>
/// <param name="LatestReport">The last day of the latest report that counts in the period; null where there is none.</param>
/// <param name="HoldsBackSmall">Whether numbers of 1 to 4 people are held back.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
internal sealed record ProgressReport(
    Province Province,
    DaySpan Span,
    ActivityTally Total,
    IReadOnlyList<(ProgrammeActivity Kind, ActivityTally Tally)> Kinds,
    IReadOnlyList<(DaySpan Span, ActivityTally Tally)> Intervals,
    IReadOnlyList<(string Name, int Sites, ActivityTally Tally)> Districts,
    IReadOnlyList<(string Code, string Name, bool Known, ActivityTally Tally)> Sites,
    IReadOnlyList<(string Code, string Name, Figure Learners)> Learning,
    IReadOnlyList<(string Title, DateOnly From, DateOnly To, Figure Attended)> Trainings,
    DateOnly? LatestReport,
    bool HoldsBackSmall,
    bool Synthetic);
