using Sedz.Schema.Activities;

namespace Sedz.Schema.Openings;

/// <summary>What is told of an opening; every member is as in <see cref="Opening"/>.</summary>
/// <param name="OccupationCode">Occupation; null when anybody fits.</param>
/// <param name="RequiredSkills">Codes of the skills that are required.</param>
/// <param name="WishedSkills">Codes of the skills that are wished.</param>
/// <param name="Headcount">How many people.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="Wage">Baht a month.</param>
/// <param name="Activity">The activity.</param>
public sealed record OpeningTerms(
    string? OccupationCode,
    IReadOnlyList<string> RequiredSkills,
    IReadOnlyList<string> WishedSkills,
    int Headcount,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    int? Wage,
    ProgrammeActivity Activity);
