namespace Sedz.Schema.Workers;

/// <summary>Whether a person can take up work.</summary>
public enum Availability
{
    /// <summary>Nobody has said, which is not "no".</summary>
    Unknown,

    /// <summary>At once.</summary>
    Now,

    /// <summary>From a day on, which stands beside it.</summary>
    FromDate,

    /// <summary>Not looking for work here: found some, or has left again.</summary>
    NotAvailable,
}
