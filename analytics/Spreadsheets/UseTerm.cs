using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>How long land may be used, as a sheet states it.</summary>
/// <param name="Months">
/// Whole months; of a bound such as "at least 5 years", the bound. Of two days, the whole months between them, both days included.
/// </param>
/// <param name="From">First day, where the cell gives both days.</param>
/// <param name="To">Last day, where the cell gives both days.</param>
public readonly record struct UseTerm(int Months, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>
    /// Whether the length reaches the programme's shortest term (R2.2.3). The day from which it counts is judged elsewhere.
    /// </summary>
    public bool MeetsFiveYears => Months >= EligibilityRules.ShortestTermMonths;
}
