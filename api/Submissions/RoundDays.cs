namespace Sedz.Api.Submissions;

/// <summary>The days of a round that a person sets; null leaves one as it is.</summary>
/// <param name="BudgetDay">The day the Ministry is allocated the budget (R2.2.3).</param>
/// <param name="ForgetBudgetDay">Whether the budget day is open again.</param>
/// <param name="ContactsDeadline">Last day for the names of the key person and the reporting officer (R3.1).</param>
/// <param name="SitesDeadline">Last day for the areas' data (R3.1).</param>
public sealed record RoundDays(
    DateOnly? BudgetDay = null, bool ForgetBudgetDay = false, DateOnly? ContactsDeadline = null, DateOnly? SitesDeadline = null);
