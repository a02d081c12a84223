using Sedz.Analytics.Labour.Supply;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>
/// What an activity plans, or has reached in a period. What is null nobody has said, which is not zero, unless it is among
/// <c>heldBack</c>.
/// </summary>
/// <param name="MoneyBaht">Money in baht.</param>
/// <param name="Trained">People trained.</param>
/// <param name="Employed">People given work.</param>
/// <param name="DevelopmentVolunteers">Volunteers for development (จิตอาสาพัฒนา).</param>
/// <param name="DisasterVolunteers">Volunteers for disasters (จิตอาสาภัยพิบัติ).</param>
/// <param name="Entrepreneurs">Entrepreneurs who started.</param>
/// <param name="HeldBack">The numbers that are known and not shown, because they are of 1 to 4 people.</param>
public sealed record ActivityFiguresAnswer(
    decimal? MoneyBaht,
    int? Trained,
    int? Employed,
    int? DevelopmentVolunteers,
    int? DisasterVolunteers,
    int? Entrepreneurs,
    IReadOnlyList<ActivityMeasure> HeldBack)
{
    /// <summary>The figures as a caller may see them.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="holdBackSmall">Whether numbers of people that are too small to tell are held back.</param>
    internal static ActivityFiguresAnswer Of(ActivityFigures figures, bool holdBackSmall)
    {
        bool IsHeld(ActivityMeasure measure) => holdBackSmall && figures.PeopleOf(measure) is { } people && SmallNumbers.IsSmall(people);
        int? Shown(ActivityMeasure measure) => IsHeld(measure) ? null : figures.PeopleOf(measure);
        return new(
            figures.MoneyBaht,
            Shown(ActivityMeasure.Trained),
            Shown(ActivityMeasure.Employed),
            Shown(ActivityMeasure.DevelopmentVolunteers),
            Shown(ActivityMeasure.DisasterVolunteers),
            Shown(ActivityMeasure.Entrepreneurs),
            [.. ActivityMeasures.OfPeople.Where(IsHeld)]);
    }
}
