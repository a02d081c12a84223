namespace Sedz.Schema.Submissions;

/// <summary>The rounds whose dates are published.</summary>
public static class RoundFacts
{
    /// <summary>Fiscal year 2565, called on 17 November 2564: contacts by 25 November, areas by 15 December (R3.1).</summary>
    public static Round FiscalYear2565 { get; } = new()
    {
        FiscalYear = 2565,
        StartsOn = new DateOnly(2021, 10, 1),
        EndsOn = new DateOnly(2022, 9, 30),
        ContactsDeadline = new DateOnly(2021, 11, 25),
        SitesDeadline = new DateOnly(2021, 12, 15),
    };
}
