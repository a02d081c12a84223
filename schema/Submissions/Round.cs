namespace Sedz.Schema.Submissions;

/// <summary>
/// One yearly call for sites. A round belongs to a fiscal year, 1 October to 30 September, and is named by the Buddhist year in which it
/// ends.
/// A deadline is the end of its day in Asia/Bangkok.
/// </summary>
public sealed class Round
{
    /// <summary>The Buddhist fiscal year, such as 2565 for 1 October 2021 to 30 September 2022; it is the key.</summary>
    public int FiscalYear { get; init; }

    /// <summary>First day of the fiscal year.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day of the fiscal year.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>Last day for the names of the key person and the reporting officer (R3.1).</summary>
    public DateOnly ContactsDeadline { get; set; }

    /// <summary>Last day for the areas' data (R3.1).</summary>
    public DateOnly SitesDeadline { get; set; }

    /// <summary>
    /// The day the Ministry is allocated the budget, from which five years are counted (R2.2.3); empty while it is not set.
    /// </summary>
    public DateOnly? BudgetDay { get; set; }
}
