using GraphQL;
using Sedz.Schema.Activities;

namespace Sedz.Api.Openings;

/// <summary>Work that a site offers.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Activity">Which of the nine activities it serves.</param>
/// <param name="Headcount">How many people are sought; 1 or more.</param>
/// <param name="OccupationCode">Occupation asked for: 1 to 4 digits of ISCO-08; null when anybody fits.</param>
/// <param name="Title">The work in words.</param>
/// <param name="RequiredSkills">Codes of skills without which nobody is taken.</param>
/// <param name="WishedSkills">Codes of skills that are wished.</param>
/// <param name="StartsOn">First day of work.</param>
/// <param name="EndsOn">Last day of work; not before the first.</param>
/// <param name="Wage">Baht a month; null while it is not known.</param>
public sealed record OpenPositionInput(
    [property: Id] string SiteId,
    ProgrammeActivity Activity,
    int Headcount,
    string? OccupationCode = null,
    string? Title = null,
    IReadOnlyList<string>? RequiredSkills = null,
    IReadOnlyList<string>? WishedSkills = null,
    DateOnly? StartsOn = null,
    DateOnly? EndsOn = null,
    int? Wage = null);

/// <summary>An opening to close.</summary>
/// <param name="OpeningId">Global id of the opening.</param>
public sealed record ClosePositionInput([property: Id] string OpeningId);
