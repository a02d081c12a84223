using Sedz.Schema.Activities;

namespace Sedz.Api.Imports.Activities;

/// <summary>The values of an accepted row that its verdict repeats.</summary>
/// <param name="Site">Code of the site.</param>
/// <param name="Kind">Which of the nine activities.</param>
/// <param name="Title">What is to be done, in words, personal data masked.</param>
/// <param name="StartsOn">First day of the plan.</param>
/// <param name="EndsOn">Last day of the plan.</param>
/// <param name="PlannedMoneyBaht">Money that is planned, in baht; nothing when nobody said.</param>
/// <param name="ReportedFrom">First day of the period that is reported; nothing for a row that only plans.</param>
/// <param name="ReportedTo">Last day of that period.</param>
/// <param name="MoneyBaht">Money that was spent, in baht; nothing when nobody said.</param>
/// <param name="Progress">How much of the plan is done, 0 to 1; nothing when nobody said.</param>
public sealed record ActivityRowValues(
    string Site,
    ProgrammeActivity Kind,
    string? Title,
    DateOnly StartsOn,
    DateOnly EndsOn,
    decimal? PlannedMoneyBaht,
    DateOnly? ReportedFrom,
    DateOnly? ReportedTo,
    decimal? MoneyBaht,
    double? Progress)
{
    /// <summary>The values of a draft.</summary>
    internal static ActivityRowValues Of(ActivityDraft draft) => new(
        draft.SiteCode, draft.Kind, draft.Title, draft.StartsOn, draft.EndsOn, draft.Planned.MoneyBaht, draft.Report?.StartsOn,
        draft.Report?.EndsOn, draft.Report?.Reached.MoneyBaht, draft.Report?.Progress);
}
