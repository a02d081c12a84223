namespace Sedz.Analytics.Readiness.Start;

/// <summary>A site whose start is known, to learn from.</summary>
/// <param name="Code">The site's code, unique.</param>
/// <param name="ProvinceCode">
/// Code of its province: sites of a province share an office, and are kept together when figures are taken.
/// </param>
/// <param name="Year">The calendar year (CE) in which the fiscal year of its round ends.</param>
/// <param name="Facts">What is stated about the site.</param>
/// <param name="StartedInTime">Whether it started within that fiscal year.</param>
/// <param name="IsSynthetic">Whether the site was made up; such a site teaches nothing.</param>
public sealed record StartExample(
    string Code, string ProvinceCode, int Year, ReadinessFacts Facts, bool StartedInTime, bool IsSynthetic);
