namespace Sedz.Schema.Sites;

/// <summary>
/// The registration of a site's joint use with the Land Office (R2.2.3). Every statement is as good as its source: it is stated unless its
/// flag stands in <see cref="Verified"/>.
/// </summary>
public sealed class LandUseRegistration
{
    /// <summary>Whether the use is registered. A stated day means yes.</summary>
    public Answer Registered { get; set; }

    /// <summary>What was registered: lease, usufruct, superficies …, in the sheet's words.</summary>
    public string? Kind { get; set; }

    /// <summary>The Land Office.</summary>
    public string? Office { get; set; }

    /// <summary>Number of the registration.</summary>
    public string? Number { get; set; }

    /// <summary>Day of the registration.</summary>
    public DateOnly? RegisteredOn { get; set; }

    /// <summary>First day of the right. Where none is stated, the day of the registration.</summary>
    public DateOnly? RunsFrom { get; set; }

    /// <summary>Last day of the right.</summary>
    public DateOnly? RunsTo { get; set; }

    /// <summary>Length of the right in months, where the sheet gives a length.</summary>
    public int? TermMonths { get; set; }

    /// <summary>The statements whose document an officer has seen; all others are stated only.</summary>
    public RegistrationFacts Verified { get; set; }

    /// <summary>First day of the right as far as it is known: the stated day, else the day of the registration.</summary>
    public DateOnly? Start => RunsFrom ?? RegisteredOn;

    /// <summary>
    /// Length of the right in whole months as far as it is known: the stated length, or that between its two stated days where they say
    /// less; without a stated length, that from <see cref="Start"/> to the last day.
    /// </summary>
    public int? KnownMonths => TermMonths is { } stated
        ? Math.Min(stated, RightLength.MonthsBetween(RunsFrom, RunsTo) ?? stated)
        : RightLength.MonthsBetween(Start, RunsTo);

    /// <summary>Whether the stated length is longer than the two stated days make it.</summary>
    public bool DaysSayLess => TermMonths > RightLength.MonthsBetween(RunsFrom, RunsTo);

    /// <summary>
    /// The day the right runs to as far as it is known: the stated day, else the start plus the length. A right of five years that starts
    /// on the budget day therefore runs exactly to the budget day plus five years.
    /// </summary>
    public DateOnly? End => RunsTo ?? (TermMonths is { } months ? Start?.AddMonths(months) : null);
}
